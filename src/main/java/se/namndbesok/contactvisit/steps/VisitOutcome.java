package se.namndbesok.contactvisit.steps;

import java.util.List;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.VisitTime;

/**
 * What the lead tells of a visit afterwards.
 *
 * @param notHeld why it did not take place, null if it did
 * @param actual when it began and ended; of a visit with a new time, that time
 */
record VisitOutcome(Outcome notHeld, VisitTime actual, List<String> attendees, List<String> groupsMet) {

    boolean isHeld() {
        return notHeld == null;
    }
}
