package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is registered while a visit is on its way: the politician leaves, the unit closes. */
class ObstaclesTest extends VisitStory {

    private static final String RITVA = "on-09";
    private static final UnaryOperator<String> RITVA_STAYS = demo -> demo.replace(
                    "to: 2027-05-31, decision: 2027-01-27 § 9, endedBecause: POLITICIAN_LEFT",
                    "decision: 2027-01-27 § 9")
            .replace("validTo: 2027-05-31, note: avsägelse", "note: kvar");

    private void ritvaAsks(String... times) {
        theRegisterSays(RITVA_STAYS);
        asksForAVisit(RITVA, "ka-4", List.of(RITVA), times);
    }

    private void eklundenIsClosed(String period) {
        theRegisterSays(demo -> demo.replace("users: 48}", "users: 48, closed: [{" + period + "}]}"));
    }

    @Test
    @DisplayName("AC-18 A resignation is registered: the visit after its last day is cancelled and the unit told (E6)")
    void politicianLeaves() {
        ritvaAsks("2027-06-08T10:00");
        handIn("answerRequest", VIVEKA, "answer", "2027-06-08T10:00");
        theRegisterSays(demo -> demo);
        token().hasPassed("cancelVisit").hasEndedAt("visitCancelled");
        assertThat(tasks.createTaskQuery().processInstanceId(visit.getId()).count())
                .isZero();
        assertThat(record().state()).isEqualTo(VisitState.CANCELLED);
        assertThat(record().outcome()).isEqualTo(Outcome.ASSIGNMENT_ENDED);
        assertThat(mailsTo(VIVEKA)).contains("Besöket blir inte av: Hemtjänst Söder");
        for (String person : List.of(RITVA, VIVEKA)) {
            assertThat(invitationsTo(person)).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL");
        }
    }

    @Test
    @DisplayName("AC-18 A visit before the last day stands; a time after it cannot be asked for, chosen or moved to")
    void visitBeforeTheLastDayStands() {
        ritvaAsks("2027-05-31T10:00");
        theRegisterSays(demo -> demo);
        String after = "Uppdraget som kontaktpolitiker för enheten gäller inte tisdag 1 juni 2027";
        handIn("answerRequest", VIVEKA, "answer", "PROPOSE", "reason", "STAFFING", "time1", "2027-05-24T10:00");
        assertThat(refusal("chooseTime", RITVA, "answer", "PROPOSE", "time1", "2027-06-01T10:00"))
                .contains(after);
        handIn("chooseTime", RITVA, "answer", "2027-05-24T10:00");
        assertThat(refusal("attendVisit", RITVA, "change", "MOVE", "time1", "2027-06-01T10:00"))
                .contains(after);
        theRegisterSays(demo -> demo);
        token().waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
    }

    @Test
    @DisplayName(
            "E6 A request without a time ends with the assignment, without a calendar file; so does an open booking")
    void requestEndsWithTheAssignment() {
        ritvaAsks("2027-06-08T10:00");
        theRegisterSays(demo -> demo.replace("validTo: 2027-05-31", "validTo: 2027-02-14"));
        token().hasEndedAt("visitCancelled");
        assertThat(invitationsTo(VIVEKA)).isEmpty();
        assertThat(mailsTo(VIVEKA)).contains("Besöket blir inte av: Hemtjänst Söder");
        theRegisterSays(RITVA_STAYS);
        opensBooking(RITVA);
        theRegisterSays(demo -> demo.replace("to: 2027-05-31, decision", "to: 2027-02-14, decision"));
        token().hasEndedAt("visitCancelled");
        assertThat(record().state()).isEqualTo(VisitState.CANCELLED);
    }

    @Test
    @DisplayName("E8 The unit is closed for good: booked visits and requests are cancelled, the secretary is told")
    void unitClosesForGood() {
        sagaAsksForAVisit();
        eklundenIsClosed("from: 2027-03-01");
        token().waitsAt("answerRequest");
        now("2027-03-01T06:00");
        eklundenIsClosed("from: 2027-03-01, reason: såld");
        theRegisterSays(demo -> demo);
        eklundenIsClosed("from: 2027-03-01");
        token().hasEndedAt("visitCancelled");
        assertThat(record().outcome()).isEqualTo(Outcome.UNIT_CLOSED);
        for (String person : List.of(SAGA, OSTEN, ELLINOR)) {
            assertThat(mailsTo(person)).contains("Besöket blir inte av: Eklunden är stängd");
        }
        opensBooking(SAGA);
        assertThat(refusal(
                        "bookVisit",
                        SAGA,
                        "decision",
                        "BOOK",
                        "assignment",
                        "ka-1",
                        "minutes",
                        120,
                        "attendees",
                        List.of(SAGA),
                        "time1",
                        "2027-03-02T10:00"))
                .isEqualTo("Enheten går inte att besöka från och med måndag 1 mars 2027.");
    }

    @Test
    @DisplayName(
            "E9 The unit is closed for a time: a visit in it is cancelled, later days can be agreed, the date is told")
    void unitClosesForATime() {
        sagasVisitIsBooked();
        eklundenIsClosed("from: 2027-03-10, to: 2027-03-16");
        token().hasEndedAt("visitCancelled");
        sagaAsksForAVisitDuring();
        assertThat(refusal("answerRequest", OSTEN, "answer", "2027-03-16T13:15"))
                .contains("Enheten går inte att besöka till och med tisdag 16 mars 2027. Välj en senare dag.");
        handIn("answerRequest", OSTEN, "answer", "2027-03-17T09:00");
        eklundenIsClosed("from: 2027-03-10, to: 2027-03-16");
        token().waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
    }

    private void sagaAsksForAVisitDuring() {
        theRegisterSays(demo -> demo);
        sagaAsksForAVisit();
        eklundenIsClosed("from: 2027-03-10, to: 2027-03-16");
        token().waitsAt("answerRequest");
    }

    @Test
    @DisplayName("E6 E8 A visit whose time has come may have been made: nothing is cancelled")
    void whatMayHaveBeenMadeStays() {
        sagasVisitIsBooked();
        now("2027-03-16T13:15");
        eklundenIsClosed("from: 2027-03-16");
        token().waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
    }
}
