package se.namndbesok.contactyear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.VisitYear;

/** A booked day that the unit did not keep is not counted against the politician (E2). */
class ExcusedVisitTest extends YearStory {

    private void sagasVisitIsBooked() {
        startsAVisit(SAGA);
        asks(SAGA, "ka-1", "2027-03-16T13:15");
        handIn("answerRequest", OSTEN, "answer", "2027-03-16T13:15");
    }

    private int missed() {
        timePassesTo("2028-01-15T08:00");
        return years.of("ON", 2027).stream()
                .filter(year -> year.assignmentId().equals("ka-1"))
                .mapToInt(VisitYear::missed)
                .sum();
    }

    @Test
    @DisplayName(
            "AC-14 E2 The unit cancels: the year has no visit, and the politician has missed none; the task is there again")
    void unitCancels() {
        sagasVisitIsBooked();
        handIn("receiveVisit", OSTEN, "change", "CANCEL", "reason", "INFECTION");
        assertThat(has("bookYearsVisit", SAGA)).isTrue();
        assertThat(missed()).isZero();
    }

    @Test
    @DisplayName("AC-15 E1 The politician cancels: the year counts it as missed")
    void politicianCancels() {
        sagasVisitIsBooked();
        handIn("attendVisit", SAGA, "change", "CANCEL");
        assertThat(missed()).isOne();
    }

    @Test
    @DisplayName("E2 E3 The unit moves the visit, which is made: a policy that expects two has one missed, not none")
    void movedAndMade() {
        theRegisterSays(demo -> demo.replaceFirst(
                "frequency: \\{period: CALENDAR_YEAR, min: 1, max: 2",
                "frequency: {period: CALENDAR_YEAR, min: 2, max: 2"));
        timePassesTo("2027-02-15T09:00");
        sagasVisitIsBooked();
        handIn("receiveVisit", OSTEN, "change", "MOVE", "reason", "STAFFING", "time1", "2027-03-18T13:15");
        handIn("chooseTime", SAGA, "answer", "2027-03-18T13:15");
        timePassesTo("2027-03-19T08:00");
        sagaConfirms();
        assertThat(missed()).isOne();
    }
}
