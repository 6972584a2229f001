package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Politician and unit find a time, or do not. */
class AgreeingTimesTest extends VisitStory {

    private void ostenProposes(String... times) {
        handIn("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "ROOM_TAKEN", "time1", times[0]);
    }

    @Test
    @DisplayName("Times go back and forth until one fits; every round is kept")
    void timesGoBackAndForth() {
        sagaAsksForAVisit();
        ostenProposes("2027-03-22T10:00");
        token().waitsAt("chooseTime");
        assertThat(shown(task("chooseTime", SAGA), "reason")).isEqualTo("Lokalen är upptagen");
        handIn("chooseTime", SAGA, "answer", "PROPOSE", "time1", "2027-03-23T10:00", "time2", "2027-03-24T10:00");
        token().waitsAt("answerRequest");
        assertThat(shownJson(task("answerRequest", OSTEN), "answers")).contains("2027-03-24T10:00");
        ostenProposes("2027-03-25T10:00");
        handIn("chooseTime", SAGA, "answer", "2027-03-25T10:00");
        token().hasPassed("bookTime").waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
        assertThat(record().time().start()).isEqualTo(LocalDateTime.parse("2027-03-25T10:00"));
        assertThat(record().time().end()).isEqualTo(LocalDateTime.parse("2027-03-25T12:00"));
        assertThat(proposals.all(record().id())).hasSize(4);
    }

    @Test
    @DisplayName("The unit declines with a reason; the politician takes the request back, and the manager hears of it")
    void unitDeclinesAndRequestIsWithdrawn() {
        sagaAsksForAVisit();
        handIn("answerRequest", OSTEN, "answer", "DECLINE", "reason", "INFECTION");
        assertThat(shown(task("chooseTime", SAGA), "reason")).isEqualTo("Smittspridning");
        handIn("chooseTime", SAGA, "answer", "WITHDRAW");
        token().hasEndedAt("requestWithdrawn");
        assertThat(record().state()).isEqualTo(VisitState.CANCELLED);
        assertThat(mailsTo(OSTEN)).contains("Besöksförfrågan är återtagen: Eklunden");
    }

    @Test
    @DisplayName("After a decline the politician may propose other times")
    void politicianProposesAgainAfterADecline() {
        sagaAsksForAVisit();
        handIn("answerRequest", OSTEN, "answer", "DECLINE", "reason", "OTHER", "remark", "Vi bygger om.");
        assertThat(shown(task("chooseTime", SAGA), "managersRemark")).isEqualTo("Vi bygger om.");
        handIn("chooseTime", SAGA, "answer", "PROPOSE", "time1", "2027-05-03T10:00");
        token().waitsAt("answerRequest").hasNotPassed("bookTime");
        handIn("answerRequest", OSTEN, "answer", "2027-05-03T10:00");
        assertThat(record().state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    @DisplayName("A decline without a reason, an empty proposal and a time that is past are refused")
    void answersMustBeComplete() {
        sagaAsksForAVisit();
        assertThat(refusal("answerRequest", OSTEN, "answer", "DECLINE")).isEqualTo("Fyll i ”Anledning”.");
        assertThat(refusal("answerRequest", OSTEN, "answer", "DECLINE", "reason", "OTHER"))
                .isEqualTo("Fyll i ”Kommentar”.");
        assertThat(refusal("answerRequest", OSTEN, "answer", "PROPOSE", "time1", "2027-02-14T10:00"))
                .contains("Datumet har redan varit.", "Fyll i ”Anledning”.");
        assertThat(refusal("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "STAFFING"))
                .isEqualTo("Föreslå minst en tid, med både datum och klockslag.");
        assertThat(refusal("answerRequest", OSTEN, "answer", "2027-03-19T09:00", "reason", "OTHER", "remark", "x"))
                .contains("Ditt svar: välj ett av alternativen.");
        assertThat(refusal("answerRequest", OSTEN, "answer", "WITHDRAW")).contains("välj ett av alternativen");
        now("2027-03-17T08:30");
        assertThat(refusal("answerRequest", OSTEN, "answer", "2027-03-16T13:15"))
                .isEqualTo("Datumet har redan varit. Välj ett kommande datum.");
        handIn("answerRequest", OSTEN, "answer", "2027-03-17T09:00");
    }

    @Test
    @DisplayName("The politician cannot decline in the unit's place")
    void politicianCannotDecline() {
        sagaAsksForAVisit();
        ostenProposes("2027-03-22T10:00");
        assertThat(refusal("chooseTime", SAGA, "answer", "DECLINE")).contains("välj ett av alternativen");
        token().waitsAt("chooseTime");
    }
}
