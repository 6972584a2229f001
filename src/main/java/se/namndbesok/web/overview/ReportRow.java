package se.namndbesok.web.overview;

import java.time.LocalDate;

/** A report that has reached its board, as a list shows it. */
record ReportRow(String documentId, String unitId, String unitName, LocalDate visited, String people) {}
