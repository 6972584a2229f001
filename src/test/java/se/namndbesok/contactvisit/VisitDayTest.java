package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days around a visit: the reminder, the visit that takes place, and the one that does not. */
class VisitDayTest extends VisitStory {

    @Test
    @DisplayName(
            "AC-10 The reminder goes three days before, a Saturday moved to Monday 08:00, not a second earlier; the page says what to bear in mind")
    void reminderOnItsMoment() {
        sagasVisitIsBooked();
        String reminder = "Förbered besöket: Eklunden tisdag 16 mars 2027";
        timePassesTo("2027-03-15T07:59:59");
        assertThat(mailsTo(SAGA)).doesNotContain(reminder);
        token().hasNotPassed("reminderDayReached");
        timePassesTo("2027-03-15T08:00");
        assertThat(mailsTo(SAGA)).contains(reminder);
        token().hasPassed("sendReminder", "politiciansReminded").waitsAt("attendVisit", "planVisit", "receiveVisit");
        assertThat(shownJson(task("attendVisit", SAGA), "notices"))
                .contains("Du företräder hela nämnden", "inte lova något", "Hänvisa dit", "inte en politisk arena")
                .contains("inte en väg för verksamheten", "tystnadsplikt")
                .doesNotContain("Nämnden beställer verksamheten");
    }

    @Test
    @DisplayName("AC-10 AC-11 Under policy B the page has the commissioner's texts and the decisions to tell about")
    void pageUnderPolicyB() {
        asksForAVisit(TUVA, "ka-7", List.of(TUVA), "2027-04-14T10:00");
        handIn("answerRequest", SIV, "answer", "2027-04-14T10:00");
        assertThat(shownJson(task("attendVisit", TUVA), "notices")).contains("Nämnden beställer verksamheten");
        assertThat(shownJson(task("attendVisit", TUVA), "decisions"))
                .contains("tisdag 23 mars 2027, § 88: Förlängning av avtalet om stödboende");
    }

    @Test
    @DisplayName("AC-11 A decision that is not yet taken is not listed; under policy A there is no list")
    void decisionsNotToTellAbout() {
        asksForAVisit(TUVA, "ka-7", List.of(TUVA), "2027-03-22T10:00");
        handIn("answerRequest", SIV, "answer", "2027-03-22T10:00");
        assertThat(shownJson(task("attendVisit", TUVA), "decisions")).isEqualTo("[]");
        sagasVisitIsBooked();
        assertThat(shownJson(task("attendVisit", SAGA), "decisions")).isEqualTo("[]");
    }

    @Test
    @DisplayName(
            "A visit takes place without a programme: the day after at 08:00 the lead is asked, and the planning is over (E10)")
    void visitWithoutProgramme() {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T07:59:59");
        token().hasNotPassed("visitDayPassed").waitsAt("attendVisit", "planVisit", "receiveVisit");
        timePassesTo("2027-03-17T08:00");
        token().hasPassed("visitDayPassed").waitsAt("confirmVisit", "planVisit", "receiveVisit");
        visitTakesPlace(SAGA, List.of(SAGA));
        token().waitsAt("writeReport").hasPassed("visitHeld").hasNotPassed("sendProgramme");
        assertThat(record().state()).isEqualTo(VisitState.CARRIED_OUT);
    }

    @Test
    @DisplayName(
            "AC-16 The manager tells that nobody came: no report, the visit is over, the lead is asked to book again")
    void managerTellsOfANoShow() {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        handIn("receiveVisit", OSTEN, "change", "NO_SHOW");
        token().hasEndedAt("visitCalledOff");
        token().hasNotPassed("writeReport");
        nothingCameOfIt(Outcome.POLITICIAN_DID_NOT_COME, "Anledning: Politikern kom inte.");
    }

    @Test
    @DisplayName("The lead tells that she did not come (E4)")
    void leadTellsOfANoShow() {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        handIn("confirmVisit", SAGA, "outcome", "POLITICIAN_DID_NOT_COME");
        token().hasEndedAt("visitCalledOff");
        nothingCameOfIt(Outcome.POLITICIAN_DID_NOT_COME, "Anledning: Politikern kom inte.");
    }

    @Test
    @DisplayName("The lead tells that the unit could not receive them (E5)")
    void unitCouldNotReceive() {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        handIn("confirmVisit", SAGA, "outcome", "UNIT_COULD_NOT_RECEIVE");
        token().hasEndedAt("visitCalledOff");
        nothingCameOfIt(Outcome.UNIT_COULD_NOT_RECEIVE, "Anledning: Enheten kunde inte ta emot.");
    }

    private void nothingCameOfIt(Outcome outcome, String reason) {
        assertThat(record().state()).isEqualTo(VisitState.NOT_CARRIED_OUT);
        assertThat(record().outcome()).isEqualTo(outcome);
        for (String person : List.of(SAGA, OSTEN)) {
            List<String> told = database.sql(
                            "select text_body from outbox where stem = 'visitNotHeld' and recipient_email like ?")
                    .param(person + "@%")
                    .query(String.class)
                    .list();
            assertThat(told).hasSize(1);
            assertThat(told.get(0)).contains(reason, "Boka ett nytt besök", "/#enheter");
        }
    }

    @Test
    @DisplayName("Lead and unit have agreed on a new time: the visit is booked anew without another round")
    void newTimeAgreed() {
        sagasVisitIsBooked();
        managerPlans(OSTEN);
        timePassesTo("2027-03-17T08:00");
        handIn("confirmVisit", SAGA, "outcome", "NEW_TIME_AGREED", "newTime", "2027-04-06T13:00");
        token().waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached")
                .hasNotPassed("chooseTime");
        assertThat(record().state()).isEqualTo(VisitState.BOOKED);
        assertThat(record().time().end()).isEqualTo(LocalDateTime.parse("2027-04-06T15:00"));
        assertThat(invitationsTo(OSTEN)).extracting(Invitation::sequence).containsExactly(0, 2);
        timePassesTo("2027-04-07T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
        token().waitsAt("writeReport");
    }

    @Test
    @DisplayName("The time that really was, and who really came, is what counts (A-29)")
    void whatReallyWas() {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        handIn(
                "confirmVisit",
                SAGA,
                "outcome",
                "HELD",
                "start",
                "13:30",
                "end",
                "14:10",
                "attendees",
                List.of(SAGA, INGA_MAJ),
                "groupsMet",
                List.of("STAFF"));
        assertThat(record().time().inSwedish()).isEqualTo("tisdag 16 mars 2027 kl. 13.30–14.10");
        assertThat(record().attendees()).containsExactly(SAGA, INGA_MAJ);
        assertThat(record().groupsMet()).containsExactly("STAFF");
    }
}
