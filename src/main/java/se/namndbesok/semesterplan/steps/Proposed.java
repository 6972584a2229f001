package se.namndbesok.semesterplan.steps;

import se.namndbesok.register.StudyVisit;

/**
 * A submitted proposal.
 *
 * @param coordinated whether the heads have agreed on dates and content (C-16)
 * @param reason why not; null when they have
 */
record Proposed(StudyVisit visit, boolean coordinated, String reason) {}
