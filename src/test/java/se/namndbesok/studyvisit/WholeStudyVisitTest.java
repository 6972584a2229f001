package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitFigure;
import se.namndbesok.register.StudyVisitFigures;

/** A study visit from its presentation to its figures, without an exception. */
class WholeStudyVisitTest extends StudyVisitStory {

    @Autowired
    StudyVisitFigures figures;

    @Test
    @DisplayName("C-21..C-27 AC-48 AC-49 Signed up, closed, reported back, prepared, reminded, held, counted")
    void everythingGoesWell() {
        isPresented();
        token().waitsAt("answerInvitation", "changeStudyVisit", "reminderDayReached", "preparationDayReached");
        assertThat(open("answerInvitation")).hasSize(9);
        sixSignUp();
        signUpCloses();
        token().waitsAt("attendStudyVisit", "changeStudyVisit", "reminderDayReached", "prepareStudyVisit")
                .hasNotPassed("coordinateSignUps");
        handIn("prepareStudyVisit", PERNILLA, "programme", "Rundtur", "meetingPlace", "Entrén");
        timePassesTo("2027-03-09T08:00");
        token().hasPassed("remindParticipants", "prepareStudyVisit");
        visitDayHasPassed();
        token().waitsAt("confirmStudyVisit", "changeStudyVisit", "movedAfterReminder", "movedAfterPreparation");
        handIn("confirmStudyVisit", PERNILLA, "outcome", "HELD", "attended", SIX.subList(0, 5));
        jobsAreDone();
        token().hasEndedAt("studyVisitClosed");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.CARRIED_OUT);
        assertThat(figures.of("SN", Semester.ofId("SPRING_2027")))
                .extracting(StudyVisitFigures.Row::figure)
                .isEqualTo(List.of(new StudyVisitFigure(EKHUSET, true, null, 6, 6, 6, 5)));
    }

    @Test
    @DisplayName("C-25 A preparation that nobody has made ends with the visit's day, also of a visit that was moved")
    void unprepared() {
        sixAreToCome();
        moves("2027-03-18", "13:00", "15:00", "Ekhuset");
        timePassesTo("2027-03-18T20:00");
        assertThat(has("prepareStudyVisit", PERNILLA)).isTrue();
        timePassesTo("2027-03-19T08:00");
        token().hasPassed("preparationIsOver").waitsAt("confirmStudyVisit", "changeStudyVisit", "movedAfterReminder");
        assertThat(open("prepareStudyVisit")).isEmpty();
    }
}
