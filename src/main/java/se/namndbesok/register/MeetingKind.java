package se.namndbesok.register;

/** A board meeting decides; a presidium meeting prepares. */
public enum MeetingKind {
    BOARD,
    PRESIDIUM
}
