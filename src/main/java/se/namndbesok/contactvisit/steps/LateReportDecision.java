package se.namndbesok.contactvisit.steps;

import java.time.LocalDate;

/**
 * What becomes of a report that is late.
 *
 * @param newDue the new last day; null: the visit is closed without a report
 * @param writer who is to write from now on; null: who had it
 */
record LateReportDecision(LocalDate newDue, String writer) {}
