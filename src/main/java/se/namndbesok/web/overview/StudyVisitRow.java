package se.namndbesok.web.overview;

import java.time.LocalDateTime;

/** A study visit that is offered to a board, as a list shows it. */
record StudyVisitRow(String id, String board, String place, String outline, LocalDateTime start, LocalDateTime end) {}
