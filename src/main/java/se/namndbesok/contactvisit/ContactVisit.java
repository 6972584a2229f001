package se.namndbesok.contactvisit;

import java.util.List;

/**
 * One visit by contact politicians to a unit (A-20, B-16).
 *
 * @param time null until a time stands
 * @param attendees the politicians who come, the lead included
 * @param minutes expected length
 * @param invitation how many times the calendar entry has gone out: the next iCalendar SEQUENCE
 * @param outcome what became of a visit that was not held, null otherwise
 * @param groupsMet codes of the groups talked with
 * @param standIn whether somebody else than who booked leads this one visit (E18)
 */
public record ContactVisit(
        String id,
        String boardId,
        String assignmentId,
        String unitId,
        String policyId,
        String leadId,
        List<String> attendees,
        VisitState state,
        VisitTime time,
        int minutes,
        String adaptation,
        String message,
        int invitation,
        Outcome outcome,
        List<String> groupsMet,
        boolean standIn) {

    /** Whether a time stands that has not been yet told of. */
    public boolean isBooked() {
        return state == VisitState.BOOKED || state == VisitState.PLANNED;
    }

    /** The politicians who come beside the lead. */
    public List<String> companions() {
        return attendees.stream().filter(person -> !person.equals(leadId)).toList();
    }
}
