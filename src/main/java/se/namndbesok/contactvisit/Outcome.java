package se.namndbesok.contactvisit;

/** What became of a booked time that was not kept (E1..E9); the texts are outcome.* in messages_sv.properties. */
public enum Outcome {
    CANCELLED_BY_POLITICIAN,
    CANCELLED_BY_UNIT,
    POLITICIAN_DID_NOT_COME,
    UNIT_COULD_NOT_RECEIVE,
    MOVED_BY_POLITICIAN,
    MOVED_BY_UNIT,
    NEW_TIME_AGREED,
    ASSIGNMENT_ENDED,
    UNIT_CLOSED,
    LEAD_CHANGED;

    /** Whether a new time is sought, or already found. */
    public boolean isMove() {
        return this == MOVED_BY_POLITICIAN || this == MOVED_BY_UNIT || keepsABooking();
    }

    /** Whether a time stands all the same: a new one is agreed, or somebody else leads the visit (E18). */
    public boolean keepsABooking() {
        return this == NEW_TIME_AGREED || this == LEAD_CHANGED;
    }

    /** Whether it is the unit that does not keep the time (E2). */
    public boolean isByUnit() {
        return this == CANCELLED_BY_UNIT || this == MOVED_BY_UNIT;
    }

    /** Whether the politician is to be counted as having kept the day all the same (AC-14). */
    public boolean isUnitsDoing() {
        return isByUnit() || this == UNIT_COULD_NOT_RECEIVE || this == UNIT_CLOSED;
    }

    /** Which mail tells of it: the stem of its text. */
    public String mail() {
        return switch (this) {
            case CANCELLED_BY_POLITICIAN -> "visitCancelledByPolitician";
            case CANCELLED_BY_UNIT -> "visitCancelledByUnit";
            case MOVED_BY_POLITICIAN, MOVED_BY_UNIT, NEW_TIME_AGREED -> "visitMoved";
            case POLITICIAN_DID_NOT_COME, UNIT_COULD_NOT_RECEIVE -> "visitNotHeld";
            case ASSIGNMENT_ENDED -> "assignmentEnded";
            case UNIT_CLOSED -> "unitClosed";
            case LEAD_CHANGED -> "leadChanged";
        };
    }

    /** The state of a visit with this outcome and no new time. */
    public VisitState state() {
        return switch (this) {
            case POLITICIAN_DID_NOT_COME, UNIT_COULD_NOT_RECEIVE -> VisitState.NOT_CARRIED_OUT;
            case CANCELLED_BY_POLITICIAN, CANCELLED_BY_UNIT, ASSIGNMENT_ENDED, UNIT_CLOSED -> VisitState.CANCELLED;
            default -> VisitState.REQUESTED;
        };
    }
}
