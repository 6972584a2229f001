package se.namndbesok.studyvisit.steps;

import se.namndbesok.register.StudyVisit.Contact;
import se.namndbesok.register.StudyVisit.Limit;

/**
 * What a department wants to change of its visit; only what the kind of change is about is there.
 *
 * @param kind MOVE, LIMIT, CONTACT or CALL_OFF
 * @param limit null where there is to be none
 * @param reason why it is called off, a code of reason.*
 */
record StudyVisitChange(String kind, When when, Limit limit, Contact contact, String reason) {

    boolean is(String other) {
        return kind.equals(other);
    }
}
