package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.calendar.Stockholm;

/** What is asked about a day is due before it: at the latest the working day before, or the day it is asked. */
class DueBeforeTheDayTest extends VisitStory {

    private LocalDate due(String id, String person) {
        return Stockholm.dateOf(task(id, person).getDueDate().toInstant());
    }

    private void sagaAsksFor(String... days) {
        asksForAVisit(
                SAGA,
                "ka-1",
                List.of(SAGA),
                List.of(days).stream().map(day -> day + "T13:15").toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-15, 2027-02-25, 2027-02-22", // the policy's seven days are sooner
        "2027-02-15, 2027-02-23, 2027-02-22", // the same day
        "2027-02-15, 2027-02-22, 2027-02-19", // Friday before Monday
        "2027-02-15, 2027-02-16, 2027-02-15", // tomorrow: today
        "2027-02-15, 2027-02-15, 2027-02-15", // this afternoon
        "2027-02-20, 2027-02-22, 2027-02-20" // asked on a Saturday for Monday: no working day is left
    })
    @DisplayName(
            "A-31 The unit's answer is due before the first of the proposed times, and no later than the policy says")
    void unitAnswers(String asked, String first, String due) {
        now(asked + "T10:00");
        sagaAsksFor("2027-03-16", first);
        assertThat(due("answerRequest", OSTEN)).isEqualTo(due);
    }

    @Test
    @DisplayName("A-31 A short time is reminded of on its last morning, a long one once as before")
    void remindedOnTheLastMorning() {
        String reminded = "Påminnelse: svara på besöksförfrågan för Eklunden";
        sagaAsksFor("2027-02-18");
        timePassesTo("2027-02-17T07:59:59");
        assertThat(mailsTo(OSTEN)).doesNotContain(reminded);
        timePassesTo("2027-02-17T08:00");
        assertThat(mailsTo(OSTEN)).containsOnlyOnce(reminded);
    }

    @Test
    @DisplayName(
            "The politician's answer to the unit's times is due before them; without times the policy's days count")
    void politicianAnswers() {
        sagaAsksFor("2027-02-25");
        handIn("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "STAFFING", "time1", "2027-02-18T13:15");
        assertThat(due("chooseTime", SAGA)).isEqualTo("2027-02-17");
        handIn("chooseTime", SAGA, "answer", "PROPOSE", "time1", "2027-02-25T13:15");
        handIn("answerRequest", OSTEN, "answer", "DECLINE", "reason", "STAFFING");
        assertThat(due("chooseTime", SAGA)).isEqualTo("2027-02-22");
    }

    @Test
    @DisplayName("E10 What is booked on a Saturday for Monday is to be planned before Monday")
    void planned() {
        now("2027-02-20T10:00");
        sagaAsksFor("2027-02-22");
        handIn("answerRequest", OSTEN, "answer", "2027-02-22T13:15");
        assertThat(due("planVisit", OSTEN)).isEqualTo("2027-02-20");
    }
}
