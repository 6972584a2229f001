package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody else leads one visit (E18); a unit that does not keep its times is told of (E2, E5). */
class LeadChangeTest extends VisitStory {

    private static final String[] OPEN = {"attendVisit", "planVisit", "receiveVisit", "reminderDayReached"};

    @Test
    @DisplayName("E18 Somebody else leads: the time stands, calendars follow, the secretary is told, nothing says why")
    void somebodyElseLeads() {
        sagasVisitIsBooked();
        handIn("attendVisit", SAGA, "change", "HAND_OVER", "successor", MILAD);
        token().waitsAt(OPEN).hasPassed("releaseTime");
        assertThat(record().leadId()).isEqualTo(MILAD);
        assertThat(record().attendees()).containsExactly(MILAD);
        assertThat(record().time().day()).isEqualTo("2027-03-16");
        assertThat(invitationsTo(SAGA)).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL");
        assertThat(invitationsTo(MILAD)).extracting(Invitation::sequence).containsExactly(2);
        assertThat(mailsTo(ELLINOR)).contains("Någon annan leder besöket: Eklunden tisdag 16 mars 2027");
        theRegisterSays(demo -> demo.replace("users: 48", "users: 49"));
        token().waitsAt(OPEN);
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(MILAD, List.of(MILAD));
        handIn("writeReport", MILAD, "safety", "Tryggt.");
        assertThat(reports.latest(record().id()).authorId()).isEqualTo(MILAD);
    }

    @Test
    @DisplayName("E18 A companion may take over; only a politician of the board can, and not the lead again")
    void whoMayLead() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA, INGA_MAJ), "2027-03-16T13:15");
        ostenAccepts();
        for (String other : new String[] {SAGA, TUVA, OSTEN, ""}) {
            assertThat(refusal("attendVisit", SAGA, "change", "HAND_OVER", "successor", other))
                    .contains("Vem leder besöket i stället?: välj ett av alternativen.");
        }
        handIn("attendVisit", SAGA, "change", "HAND_OVER", "successor", INGA_MAJ);
        assertThat(record().attendees()).containsExactly(INGA_MAJ);
        token().waitsAt(OPEN);
    }

    @Test
    @DisplayName("E2 The unit's second cancellation in the year is told to the secretary, the first is not")
    void secondCancellation() {
        String again = "Enheten har avbokat igen: Eklunden";
        sagasVisitIsBooked();
        handIn("receiveVisit", OSTEN, "change", "CANCEL", "reason", "STAFFING");
        assertThat(mailsTo(ELLINOR)).doesNotContain(again);
        sagasVisitIsBooked();
        handIn("receiveVisit", OSTEN, "change", "MOVE", "reason", "STAFFING", "time1", "2027-04-01T10:00");
        assertThat(mailsTo(ELLINOR)).containsOnlyOnce(again);
    }

    @Test
    @DisplayName("E5 The unit could not receive the politicians: the manager's superior is told")
    void unitCouldNotReceive() {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        handIn("confirmVisit", SAGA, "outcome", "UNIT_COULD_NOT_RECEIVE");
        assertThat(mailsTo("marika.stenhage"))
                .contains("Enheten kunde inte ta emot besöket: Eklunden tisdag 16 mars 2027");
    }
}
