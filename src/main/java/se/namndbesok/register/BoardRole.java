package se.namndbesok.register;

/** Whether the board runs the services itself or commissions them (B-06). */
public enum BoardRole {
    OPERATOR,
    COMMISSIONER
}
