package se.namndbesok.contactvisit;

/** Where a contact visit stands (domain.md part 4). */
public enum VisitState {
    TO_BE_BOOKED,
    REQUESTED,
    BOOKED,
    PLANNED,
    CARRIED_OUT,
    NOT_CARRIED_OUT,
    CANCELLED,
    CLOSED,
    /** Closed without a report (E11). */
    REPORT_MISSING
}
