package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A booked visit is moved or cancelled. */
class ChangesTest extends VisitStory {

    private static final String[] OPEN = {"attendVisit", "planVisit", "receiveVisit", "reminderDayReached"};

    private void sagaAndIngaMajHaveABookedVisit() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA, INGA_MAJ), "2027-03-16T13:15");
        ostenAccepts();
    }

    private void miladsVisitIsBooked() {
        asksForAVisit(MILAD, "ka-2", List.of(MILAD), "2027-04-08T10:00");
        handIn("answerRequest", CAROLA, "answer", "2027-04-08T10:00");
    }

    @Test
    @DisplayName(
            "AC-14 The unit moves the visit; the politician accepts in one step, the visit keeps its id and its history")
    void unitMoves() {
        miladsVisitIsBooked();
        String id = record().id();
        String change = "MOVE";
        handIn("receiveVisit", CAROLA, "change", change, "reason", "INFECTION", "time1", "2027-05-04T10:00");
        token().waitsAt("chooseTime").hasPassed("releaseTime");
        assertThat(record().outcome()).isEqualTo(Outcome.MOVED_BY_UNIT);
        assertThat(shown(task("chooseTime", MILAD), "reason")).isEqualTo("Smittspridning");
        handIn("chooseTime", MILAD, "answer", "2027-05-04T10:00");
        token().waitsAt(OPEN);
        assertThat(record().id()).isEqualTo(id);
        assertThat(record().outcome()).isNull();
        assertThat(record().time().start()).isEqualTo(LocalDateTime.parse("2027-05-04T10:00"));
        assertThat(proposals.all(id))
                .extracting(Proposal::side)
                .containsExactly(Proposal.Side.POLITICIAN, Proposal.Side.UNIT);
        assertThat(invitationsTo(MILAD)).extracting(Invitation::uid).containsOnly("besok-" + id + "@ekbrunna.example");
        assertThat(invitationsTo(MILAD)).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertThat(invitationsTo(CAROLA)).extracting(Invitation::sequence).containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("AC-14 The unit cancels with a reason and no new time; nobody is counted as absent")
    void unitCancels() {
        miladsVisitIsBooked();
        handIn("receiveVisit", CAROLA, "change", "CANCEL", "reason", "STAFFING");
        token().hasEndedAt("visitCalledOff");
        assertThat(record().state()).isEqualTo(VisitState.CANCELLED);
        assertThat(record().outcome()).isEqualTo(Outcome.CANCELLED_BY_UNIT);
        assertThat(mailsTo(MILAD)).contains("Besöket är avbokat av enheten: Brunnsgården torsdag 8 april 2027");
        assertThat(body("visitCancelledByUnit", MILAD)).contains("Anledning: Bemanning.");
    }

    private String body(String stem, String person) {
        return database.sql("select text_body from outbox where stem = ? and recipient_email like ?")
                .params(stem, person + "@%")
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName(
            "AC-15 The lead cancels: manager and companions are told, the tasks are gone, calendars lose the visit (E1)")
    void politicianCancels() {
        sagaAndIngaMajHaveABookedVisit();
        managerPlans(OSTEN);
        handIn("attendVisit", SAGA, "change", "CANCEL");
        token().hasEndedAt("visitCalledOff");
        assertThat(tasks.createTaskQuery().processInstanceId(visit.getId()).count())
                .isZero();
        assertThat(record().state()).isEqualTo(VisitState.CANCELLED);
        for (String person : List.of(SAGA, INGA_MAJ, OSTEN)) {
            assertThat(mailsTo(person)).contains("Besöket är avbokat: Eklunden tisdag 16 mars 2027");
            List<Invitation> files = invitationsTo(person);
            assertThat(files.get(files.size() - 1))
                    .isEqualTo(new Invitation("CANCEL", files.get(0).uid(), 2));
        }
    }

    @Test
    @DisplayName("The lead moves the visit: the unit answers the new times, and plans again with what was planned (E3)")
    void politicianMoves() {
        sagaAndIngaMajHaveABookedVisit();
        managerPlans(OSTEN);
        handIn("attendVisit", SAGA, "change", "MOVE", "time1", "2027-04-13T09:00");
        token().waitsAt("answerRequest");
        assertThat(record().state()).isEqualTo(VisitState.REQUESTED);
        assertThat(mailsTo(INGA_MAJ)).contains("Besöket flyttas: Eklunden tisdag 16 mars 2027");
        handIn("answerRequest", OSTEN, "answer", "2027-04-13T09:00");
        token().waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
        assertThat(shown(task("planVisit", OSTEN), "programme")).isEqualTo("Rundtur och samtal");
        timePassesTo("2027-03-17T08:00");
        assertThat(has("confirmVisit", SAGA))
                .as("the first day no longer counts")
                .isFalse();
        timePassesTo("2027-04-14T08:00");
        assertThat(has("confirmVisit", SAGA)).isTrue();
    }

    @Test
    @DisplayName("A companion steps out: the visit stays, lead and manager are told, each of several companions")
    void companionsStepOut() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA, INGA_MAJ, MILAD), "2027-03-16T13:15");
        ostenAccepts();
        handIn("attendVisit", INGA_MAJ, "change", "STEP_OUT");
        handIn("attendVisit", MILAD, "change", "STEP_OUT");
        token().waitsAt(OPEN);
        assertThat(record().attendees()).containsExactly(SAGA);
        for (String person : List.of(SAGA, OSTEN)) {
            assertThat(mailsTo(person))
                    .contains(
                            "Besöket på Eklunden tisdag 16 mars 2027: Inga-Maj Sjöhage kan inte vara med",
                            "Besöket på Eklunden tisdag 16 mars 2027: Milad Rosthage kan inte vara med");
        }
        assertThat(mailsTo(MILAD)).noneMatch(subject -> subject.contains("kan inte vara med"));
    }

    @Test
    @DisplayName("Only the lead moves and cancels, only a companion steps out, and a move needs a time")
    void changesMustFit() {
        sagaAndIngaMajHaveABookedVisit();
        assertThat(refusal("attendVisit", INGA_MAJ, "change", "CANCEL")).contains("välj ett av alternativen");
        assertThat(refusal("attendVisit", SAGA, "change", "STEP_OUT")).contains("välj ett av alternativen");
        assertThat(refusal("attendVisit", SAGA, "change", "MOVE")).contains("Föreslå minst en tid");
        assertThat(refusal("receiveVisit", OSTEN, "change", "CANCEL")).isEqualTo("Fyll i ”Anledning”.");
        assertThat(refusal("receiveVisit", OSTEN, "change", "NO_SHOW")).contains("välj ett av alternativen");
        assertThat(record().outcome()).isNull();
        token().hasNotPassed("releaseTime");
    }
}
