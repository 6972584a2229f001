package se.namndbesok.studyvisit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One politician's answer to the offer of a study visit (C-23).
 *
 * @param place the order in which seats and reserves are counted; nobody has the place of another
 * @param needs adaptation or companion, as the person wrote it; null for none
 * @param offeredUntil the last moment to take an offered seat, null without an offer
 * @param invitation how many calendar entries have gone out to the person: the next iCalendar SEQUENCE
 * @param askedOn when the person was asked to confirm a changed visit; null once it is confirmed (F9)
 * @param attended null until the attendance is known (C-25)
 */
public record SignUp(
        String personId,
        SignUpState state,
        int place,
        String needs,
        Instant offeredUntil,
        int invitation,
        LocalDate askedOn,
        Boolean attended) {

    /** How long a participant may take to confirm a changed visit before the list marks it (F9). */
    private static final int DAYS_TO_CONFIRM = 5;

    static SignUp of(String personId, SignUpState state, int place, String needs) {
        return new SignUp(personId, state, place, needs, null, 0, null, null);
    }

    /** One who has been on the list before: the calendar entries are counted on. */
    SignUp after(int earlierInvitations) {
        return new SignUp(personId, state, place, needs, offeredUntil, earlierInvitations, askedOn, attended);
    }

    SignUp become(SignUpState next) {
        return new SignUp(personId, next, place, needs, null, invitation, askedOn, attended);
    }

    SignUp at(int newPlace) {
        return new SignUp(personId, state, newPlace, needs, offeredUntil, invitation, askedOn, attended);
    }

    SignUp offered(Instant until) {
        return new SignUp(personId, SignUpState.OFFERED, place, needs, until, invitation, askedOn, attended);
    }

    /** The person answers, also once more: what was asked is answered. */
    public SignUp answered(String newNeeds) {
        return new SignUp(personId, state, place, newNeeds, offeredUntil, invitation, null, attended);
    }

    /** Another calendar entry goes out to the person. */
    public SignUp invited() {
        return new SignUp(personId, state, place, needs, offeredUntil, invitation + 1, askedOn, attended);
    }

    /** The person is asked to confirm a changed visit. */
    public SignUp asked(LocalDate day) {
        return new SignUp(personId, state, place, needs, offeredUntil, invitation, day, attended);
    }

    /** Whether the person was there. */
    public SignUp came(boolean was) {
        return new SignUp(personId, state, place, needs, offeredUntil, invitation, askedOn, was);
    }

    /** Whether the person was asked to confirm a changed visit and has had the days for it (F9). */
    public boolean isUnconfirmed(LocalDate today) {
        return askedOn != null && !today.isBefore(askedOn.plusDays(DAYS_TO_CONFIRM));
    }
}
