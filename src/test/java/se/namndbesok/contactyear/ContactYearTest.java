package se.namndbesok.contactyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.VisitYear;

/** One assignment in one calendar year: the visits that are expected, the reminders, and the figures. */
class ContactYearTest extends YearStory {

    private static final String REMINDER = "Boka årets besök på Eklunden";

    @Test
    @DisplayName("AC-01 The follow-up begins with the assignment in the register, once")
    void begins() {
        assertThat(year("ka-1:2027")).isNotNull();
        assertThat(year("ka-5:2027")).as("from 17 June").isNull();
        theRegisterIsFollowed();
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey("contact-year")
                        .processInstanceBusinessKey("ka-1:2027")
                        .count())
                .isOne();
        token(year("ka-1:2027")).waitsAt("readIntroduction", "bookYearsVisit");
        assertThat(mailsTo(SAGA)).contains("Boka årets besök: Eklunden", "Läs om uppdraget och bekräfta: Eklunden");
        assertThat(task("bookYearsVisit", SAGA).getName()).isEqualTo("Boka årets besök: Eklunden");
        now("2027-06-17T06:10");
        theRegisterIsFollowed();
        assertThat(year("ka-5:2027")).isNotNull();
    }

    @Test
    @DisplayName(
            "AC-13 Reminded on 31 March, 31 August and, a Sunday on which summer time ends, 1 November; then the secretary hears")
    void reminders() {
        String told = "Inget besök är bokat i år: Eklunden";
        timePassesTo("2027-03-31T07:59:59");
        remindersOf(SAGA, REMINDER, 0);
        timePassesTo("2027-03-31T08:00");
        remindersOf(SAGA, REMINDER, 1);
        timePassesTo("2027-08-31T07:59:59");
        remindersOf(SAGA, REMINDER, 1);
        timePassesTo("2027-08-31T08:00");
        remindersOf(SAGA, REMINDER, 2);
        timePassesTo("2027-11-01T07:59:59");
        remindersOf(ELLINOR, told, 0);
        timePassesTo("2027-11-01T08:00");
        remindersOf(SAGA, REMINDER, 3);
        remindersOf(ELLINOR, told, 1);
        remindersOf(INGA_MAJ, REMINDER, 0);
        token(year("ka-1:2027")).waitsAt("readIntroduction", "bookYearsVisit");
    }

    @Test
    @DisplayName("Y3 The standing task opens the booking of that unit; when the visit is booked nobody is reminded")
    void bookedFromTheTask() {
        ProcessInstance year = year("ka-1:2027");
        handIn("bookYearsVisit", SAGA);
        assertThat(shown(task("bookVisit", SAGA), "assignment")).isEqualTo("ka-1");
        assertThat(has("bookYearsVisit", SAGA)).isFalse();
        token(year).waitsAt("readIntroduction", "visitChanged").hasPassed("requestVisit");
        asks(SAGA, "ka-1", "2027-03-16T13:15");
        handIn("answerRequest", OSTEN, "answer", "2027-03-16T13:15");
        assertThat(has("bookYearsVisit", SAGA)).isFalse();
        timePassesTo("2027-11-30T08:00");
        remindersOf(SAGA, REMINDER, 0);
    }

    @Test
    @DisplayName("AC-15 A visit that is cancelled counts as not done: the task comes back, and the reminders")
    void cancelled() {
        startsAVisit(SAGA);
        asks(SAGA, "ka-1", "2027-03-16T13:15");
        token(year("ka-1:2027")).hasPassed("visitChangedMeanwhile");
        assertThat(has("bookYearsVisit", SAGA)).isFalse();
        handIn("answerRequest", OSTEN, "answer", "2027-03-16T13:15");
        handIn("attendVisit", SAGA, "change", "CANCEL");
        assertThat(has("bookYearsVisit", SAGA)).isTrue();
        timePassesTo("2027-03-31T08:00");
        remindersOf(SAGA, REMINDER, 1);
    }

    @Test
    @DisplayName("A booking that comes to nothing gives the task back")
    void notRequested() {
        handIn("bookYearsVisit", SAGA);
        handIn("bookVisit", SAGA, "decision", "STOP");
        assertThat(has("bookYearsVisit", SAGA)).isTrue();
    }

    @Test
    @DisplayName("Y5 After two visits the politicians are told that the year's visits are done; a third may be made")
    void twoVisits() {
        startsAVisit(SAGA);
        asks(SAGA, "ka-1", "2027-03-16T13:15");
        sagasVisitIsHeld("2027-03-16", "2027-03-17");
        remindersOf(SAGA, "Årets besök är klara: Eklunden", 0);
        startsAVisit(SAGA);
        asks(SAGA, "ka-1", "2027-04-20T13:15");
        sagasVisitIsHeld("2027-04-20", "2027-04-21");
        remindersOf(SAGA, "Årets besök är klara: Eklunden", 1);
        remindersOf(INGA_MAJ, "Årets besök är klara: Eklunden", 1);
        startsAVisit(SAGA);
        asks(SAGA, "ka-1", "2027-05-18T13:15");
        remindersOf(SAGA, "Årets besök är klara: Eklunden", 1);
        token(year("ka-1:2027")).hasPassed("tellYearIsDone");
    }

    @Test
    @DisplayName("Y6 On 15 January at 08:00 the year is closed with its figures, and the next one runs since 1 January")
    void closes() {
        ProcessInstance year = year("ka-1:2027");
        startsAVisit(SAGA);
        asks(SAGA, "ka-1", "2027-03-16T13:15");
        sagasVisitIsHeld("2027-03-16", "2027-03-17");
        now("2028-01-01T06:10");
        theRegisterIsFollowed();
        assertThat(year("ka-1:2028")).isNotNull();
        timePassesTo("2028-01-01T07:59:59");
        token(year("ka-3:2027")).waitsAt("readIntroduction", "bookYearsVisit");
        timePassesTo("2028-01-01T08:00");
        token(year("ka-3:2027")).hasPassed("yearIsOver").waitsAt("readIntroduction", "visitChanged");
        timePassesTo("2028-01-15T07:59:59");
        assertThat(years.isClosed("ka-1", 2027)).isFalse();
        timePassesTo("2028-01-15T08:00");
        token(year).hasEndedAt("yearClosed");
        LocalDate closed = LocalDate.of(2028, 1, 15);
        assertThat(years.of("ON", 2027))
                .contains(
                        new VisitYear("ka-1", 2027, "ON", "eklunden", "kontaktpolitiker-omsorg@1", 1, 1, 0, closed),
                        new VisitYear("ka-3", 2027, "ON", "htj-norr", "kontaktpolitiker-omsorg@1", 1, 0, 1, closed));
        theRegisterIsFollowed();
        assertThat(year("ka-1:2027")).isNull();
        assertThat(year("ka-1:2028")).isNotNull();
    }
}
