package se.namndbesok.reportwithdrawal;

import java.time.LocalDate;

/** That an incident was reported by the municipality's own routine: when, and under which number; null if it has none. */
public record ReportedIncident(LocalDate day, String reference) {}
