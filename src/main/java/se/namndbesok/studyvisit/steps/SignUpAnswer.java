package se.namndbesok.studyvisit.steps;

/** What a politician answers to the offer of a study visit; needs are null where there are none. */
record SignUpAnswer(boolean coming, String needs) {}
