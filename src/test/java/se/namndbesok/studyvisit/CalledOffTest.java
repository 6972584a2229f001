package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitFigures;

/** A visit is called off, with its reason; early in the semester another date is asked for (F15). */
class CalledOffTest extends StudyVisitStory {

    @Autowired
    StudyVisitFigures figures;

    @Test
    @DisplayName("F15 Called off in time with its reason: it leaves the calendars, and a new date opens a new sign-up")
    void calledOffWithNewDate() {
        sixAreToCome();
        assertThat(refusal("changeStudyVisit", JENNY, "change", "CALL_OFF")).isEqualTo("Fyll i ”Anledning”.");
        handIn("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "INFECTION");
        token().hasPassed("calledOffByDepartment", "cancelStudyVisit").waitsAt("proposeReplacement");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.CANCELLED);
        assertThat(mail(TUVA, "Studiebesöket är inställt")).contains("Anledning: Smittspridning.");
        assertThat(invitationsTo(TUVA)).extracting(Invitation::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(mailsTo(PERNILLA))
                .contains("Studiebesöket är inställt: Familjecentralen Ekhuset torsdag 11 mars 2027");
        assertThat(refusal("proposeReplacement", JENNY, "replacement", "YES")).contains("Fyll i ”Datum”.");
        handIn(
                "proposeReplacement",
                JENNY,
                "replacement",
                "YES",
                "day",
                "2027-05-20",
                "start",
                "13:00",
                "end",
                "15:00",
                "place",
                "Ekhuset");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.OPEN);
        assertThat(open("answerInvitation")).hasSize(9);
        assertThat(mail(TUVA, "Anmäl dig")).contains("torsdag 20 maj 2027").contains("senast onsdag 12 maj 2027");
        assertThat(in(SignUpState.SEATED)).isEmpty();
        signsUp(TUVA);
        assertThat(invitationsTo(TUVA)).extracting(Invitation::sequence).containsExactly(0, 1, 2, 3);
    }

    @Test
    @DisplayName("F15 From 1 May no new date is asked for; the figures say why the visit was not held")
    void calledOffLate() {
        visits.save(moved(visit(), "2027-05-27"));
        isPresented();
        signsUp(TUVA);
        timePassesTo("2027-05-01T08:00");
        handIn("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "STAFFING");
        jobsAreDone();
        token().hasNotPassed("proposeReplacement");
        token().hasEndedAt("studyVisitClosed");
        assertThat(figures.of("SN", Semester.ofId("SPRING_2027"))
                        .get(0)
                        .figure()
                        .reason())
                .isEqualTo("STAFFING");
        assertThat(figures.byDepartment("SN", Semester.ofId("SPRING_2027")))
                .containsExactly(new StudyVisitFigures.Sum("AVD_UNGA", 1, 0, 6, 1, 0));
    }

    private static StudyVisit moved(StudyVisit it, String day) {
        return new StudyVisit(
                it.id(),
                it.boardId(),
                it.semester(),
                it.departmentId(),
                it.unitId(),
                LocalDate.parse(day),
                it.start(),
                it.end(),
                it.place(),
                it.contact(),
                it.outline(),
                it.purposes(),
                it.limit(),
                it.state());
    }

    @Test
    @DisplayName("F15 On 30 April a new date is still asked for; the head may say that there is none")
    void noOtherDate() {
        visits.save(moved(visit(), "2027-05-27"));
        isPresented();
        timePassesTo("2027-04-30T08:00");
        handIn("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "ROOM_TAKEN");
        handIn("proposeReplacement", JENNY, "replacement", "NO");
        jobsAreDone();
        token().hasEndedAt("studyVisitClosed");
    }

    @Test
    @DisplayName("The day after it turns out that the visit was not held: it is called off with its reason")
    void notHeld() {
        sixAreToCome();
        visitDayHasPassed();
        handIn("confirmStudyVisit", PERNILLA, "outcome", "NOT_HELD", "reason", "INFECTION");
        token().hasPassed("studyVisitNotHeld", "visitCalledOff").waitsAt("proposeReplacement");
        assertThat(mail(TUVA, "Studiebesöket är inställt")).contains("Smittspridning");
    }
}
