package se.namndbesok.studyvisit;

/** Where a politician stands on the list of a study visit; who has not answered is not on it. */
public enum SignUpState {
    /** Wants to come; the seats are given when the sign-up closes. */
    APPLIED,
    SEATED,
    RESERVE,
    /** A seat is kept for this reserve until the answer or the last moment for it. */
    OFFERED,
    /** Had a seat offered and did not answer in time. */
    LAPSED,
    /** Has said no from the start. */
    DECLINED,
    /** Was on the list and has left it. */
    WITHDRAWN;

    /** Whether the person wants to come. */
    public boolean isListed() {
        return this == APPLIED || this == SEATED || this == RESERVE || this == OFFERED;
    }

    /** Whether nobody else can have the seat. */
    public boolean takesASeat() {
        return this == SEATED || this == OFFERED;
    }
}
