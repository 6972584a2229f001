package se.namndbesok.contactyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.VisitYear;

/** The year follows the register: assignments that end, leads that change, units that close; and the introduction. */
class AssignmentChangesTest extends YearStory {

    @Test
    @DisplayName("AC-18 The year ends with the assignment: no more tasks, what was done is kept, nothing is missed")
    void assignmentEnds() {
        ProcessInstance year = year("ka-4:2027");
        assertThat(has("bookYearsVisit", RITVA)).isTrue();
        timePassesTo("2027-05-31T06:10");
        theRegisterIsFollowed();
        assertThat(has("bookYearsVisit", RITVA)).as("her last day").isTrue();
        now("2027-06-01T06:10");
        theRegisterIsFollowed();
        token(year).hasEndedAt("yearEnded");
        assertThat(has("bookYearsVisit", RITVA)).isFalse();
        assertThat(years.of("ON", 2027))
                .containsExactly(new VisitYear(
                        "ka-4",
                        2027,
                        "ON",
                        "htj-soder",
                        "kontaktpolitiker-omsorg@1",
                        1,
                        0,
                        0,
                        LocalDate.of(2027, 6, 1)));
        timePassesTo("2027-08-31T08:00");
        remindersOf(RITVA, "Boka årets besök på Hemtjänst Söder", 1); // that of March
    }

    @Test
    @DisplayName("A new lead has the standing task and its reminders from that day")
    void newLead() {
        theRegisterSays(demo -> demo.replace(
                "unit: eklunden, politicians: [on-03, on-05],", "unit: eklunden, politicians: [on-05, on-03],"));
        theRegisterIsFollowed();
        assertThat(has("bookYearsVisit", SAGA)).isFalse();
        timePassesTo("2027-03-31T08:00");
        remindersOf(INGA_MAJ, "Boka årets besök på Eklunden", 1);
        remindersOf(SAGA, "Boka årets besök på Eklunden", 0);
    }

    @Test
    @DisplayName("E9 While the unit cannot be visited nobody is reminded; afterwards again")
    void closedForATime() {
        theRegisterSays(demo ->
                demo.replace("{id: eklunden, ", "{id: eklunden, closed: [{from: 2027-03-01, to: 2027-06-30}], "));
        timePassesTo("2027-03-31T08:00");
        remindersOf(SAGA, "Boka årets besök på Eklunden", 0);
        timePassesTo("2027-08-31T08:00");
        remindersOf(SAGA, "Boka årets besök på Eklunden", 1);
        assertThat(year("ka-1:2027")).isNotNull();
    }

    @Test
    @DisplayName(
            "Y2 The introduction is read and confirmed once by each politician of the assignment; reminded of after 14 days")
    void introduction() {
        assertThat(shownJson(task("readIntroduction", RITVA), "notices"))
                .contains("Du företräder hela nämnden", "tystnadsplikt", "jävig", "hör till cheferna");
        String reminder = "Påminnelse: Läs om uppdraget och bekräfta: Hemtjänst Söder";
        timePassesTo("2027-03-01T07:59:59");
        remindersOf(RITVA, reminder, 0);
        timePassesTo("2027-03-01T08:00");
        remindersOf(RITVA, reminder, 1);
        assertThat(refusal("readIntroduction", RITVA)).contains("Jag har läst");
        handIn("readIntroduction", RITVA, "read", true);
        token(year("ka-4:2027")).hasPassed("introductionRead");
        handIn("readIntroduction", "on-07", "read", true);
        now("2028-01-01T06:10");
        theRegisterIsFollowed();
        token(year("ka-3:2028")).waitsAt("bookYearsVisit").hasPassed("introductionRead");
    }

    @Test
    @DisplayName("A unit's new name is in the standing task, and in what the year says of it later")
    void newName() {
        theRegisterSays(demo -> demo.replace("name: Eklunden,", "name: Ekgården,"));
        assertThat(task("bookYearsVisit", SAGA).getName()).endsWith(": Ekgården");
        timePassesTo("2027-03-31T08:00");
        remindersOf(SAGA, "Boka årets besök på Ekgården", 1);
    }
}
