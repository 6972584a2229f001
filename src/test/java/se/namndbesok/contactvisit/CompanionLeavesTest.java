package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who would have come with the lead leaves the board before the visit (E6). */
class CompanionLeavesTest extends VisitStory {

    private static final String TIME = "2027-03-16T13:15";

    private void sagaAsksForBoth() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA, INGA_MAJ), TIME);
    }

    private void ingaMajLeavesOn(String day) {
        theRegisterSays(demo -> demo.replace(
                "party: SP, role: LEDAMOT}\n  - {id: on-06",
                "party: SP, role: LEDAMOT, validTo: " + day + "}\n  - {id: on-06"));
    }

    @Test
    @DisplayName("E6 Her page and her calendar entry go, lead and unit are told once, and the visit stands")
    void bookedVisit() {
        sagaAsksForBoth();
        handIn("answerRequest", OSTEN, "answer", TIME);
        assertThat(has("attendVisit", INGA_MAJ)).isTrue();
        ingaMajLeavesOn("2027-03-15");
        assertThat(has("attendVisit", INGA_MAJ)).isFalse();
        token().waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
        assertThat(record().attendees()).containsExactly(SAGA);
        String told = "Besöket på Eklunden tisdag 16 mars 2027: Inga-Maj Sjöhage kan inte vara med";
        assertThat(mailsTo(SAGA)).containsOnlyOnce(told);
        assertThat(mailsTo(OSTEN)).containsOnlyOnce(told);
        assertThat(mailsTo(INGA_MAJ)).contains("Du är inte med på besöket: Eklunden tisdag 16 mars 2027");
    }

    @Test
    @DisplayName("E6 Whoever leaves after the day of the visit comes")
    void leavesAfterwards() {
        sagaAsksForBoth();
        handIn("answerRequest", OSTEN, "answer", TIME);
        ingaMajLeavesOn("2027-03-16");
        assertThat(has("attendVisit", INGA_MAJ)).isTrue();
    }

    @Test
    @DisplayName("E6 She leaves while the unit has the request: the visit is booked without her")
    void requestedVisit() {
        sagaAsksForBoth();
        ingaMajLeavesOn("2027-02-14");
        handIn("answerRequest", OSTEN, "answer", TIME);
        assertThat(record().attendees()).containsExactly(SAGA);
        assertThat(has("attendVisit", INGA_MAJ)).isFalse();
    }
}
