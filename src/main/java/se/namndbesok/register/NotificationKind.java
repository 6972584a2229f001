package se.namndbesok.register;

/** The policy's own word for telling the board: "för delgivning" or "för kännedom" (B-22). */
public enum NotificationKind {
    DELGIVNING,
    FOR_KANNEDOM
}
