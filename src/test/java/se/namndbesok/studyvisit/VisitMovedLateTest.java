package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A visit is moved when its participants have been reminded and its department is prepared (F9). */
class VisitMovedLateTest extends StudyVisitStory {

    @Test
    @DisplayName(
            "F9 Moved at the last moment: the participants are reminded again, and the department prepares the new day too")
    void movedLate() {
        sixAreToCome();
        handIn("prepareStudyVisit", PERNILLA, "programme", "Rundtur", "meetingPlace", "Entrén");
        timePassesTo("2027-03-10T10:00");
        token().waitsAt("movedAfterReminder", "movedAfterPreparation", "attendStudyVisit", "changeStudyVisit");
        moves("2027-04-22", "09:00", "11:00", "Stadshuset");
        token().waitsAt(
                        "reminderDayReached",
                        "preparationDayReached",
                        "answerDayPassed",
                        "attendStudyVisit",
                        "changeStudyVisit")
                .hasPassed("movedAfterReminder", "movedAfterPreparation");
        assertThat(tasks.getVariableLocal(task("attendStudyVisit", TUVA).getId(), "visitDay"))
                .isEqualTo("2027-04-22");
        assertThat(task("attendStudyVisit", TUVA).getDueDate()).isEqualTo("2027-04-22T17:00:00.000+02:00");
        timePassesTo("2027-04-15T08:00");
        assertThat(shown(task("prepareStudyVisit", PERNILLA), "programme")).isEqualTo("Rundtur");
        assertThat(task("prepareStudyVisit", PERNILLA).getDueDate()).isEqualTo("2027-04-19T17:00:00.000+02:00");
        timePassesTo("2027-04-20T08:00");
        assertThat(mailsTo(TUVA))
                .contains(
                        "Studiebesök torsdag 11 mars 2027: Familjecentralen Ekhuset",
                        "Studiebesök torsdag 22 april 2027: Familjecentralen Ekhuset");
    }

    @Test
    @DisplayName("F9 Moved by a day when the reminder has gone: the mail about the move is enough")
    void movedByADay() {
        sixAreToCome();
        timePassesTo("2027-03-10T10:00");
        moves("2027-03-12", "09:00", "11:00", "Stadshuset");
        jobsAreDone();
        token().waitsAt(
                        "movedAfterReminder",
                        "prepareStudyVisit",
                        "attendStudyVisit",
                        "changeStudyVisit",
                        "answerDayPassed");
        assertThat(mailsTo(TUVA)).doesNotContain("Studiebesök fredag 12 mars 2027: Familjecentralen Ekhuset");
    }
}
