package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import se.namndbesok.ProcessTest;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.RegisterImport;

/** The demonstration fills itself on whatever day it is started. */
class DemoVisitsTest extends ProcessTest {

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private RegisterImport register;

    @Autowired
    private ContactAssignments assignments;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Clock clock;

    private Demonstration demo;

    @BeforeEach
    void theDemonstrationIsThere() {
        demo = new Demonstration(application);
    }

    @AfterEach
    void theDemonstrationIsGone() {
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-01-01", "2027-07-15", "2028-02-29"})
    @DisplayName("Every state is there, whatever day it is: Sundays, New Year, Easter, July, leap day")
    void everyState(String today) throws Exception {
        now(today + "T07:15");
        register.load(List.of(RegisterOfToday.file(LocalDate.parse(today), workingDays)));
        demo.part(DemoVisits.class).fill();

        assertThat(states("contact_visit"))
                .isEqualTo(Map.of(
                        "TO_BE_BOOKED", 1L,
                        "REQUESTED", 1L,
                        "BOOKED", 1L,
                        "PLANNED", 1L,
                        "CANCELLED", 1L,
                        "CARRIED_OUT", 5L,
                        "CLOSED", 1L));
        assertThat(states("visit_report"))
                .isEqualTo(Map.of(
                        "NOTIFIED", 1L,
                        "ON_AGENDA", 1L,
                        "SUBMITTED", 1L,
                        "AWAITING_CONFIRMATION", 1L,
                        "RETURNED", 1L));
        assertThat(states("agenda_item", "coalesce(paragraph, '-')")).isEqualTo(Map.of("§ 41", 1L, "-", 1L));
        assertThat(states("semester_plan")).as("one plan is under way").isEqualTo(Map.of("OPEN", 1L));
        assertThat(states("study_visit"))
                .isEqualTo(Map.of(
                        "PROPOSED", 1L,
                        "TO_BE_PLANNED", 1L,
                        "OPEN", 1L,
                        "CLOSED_FOR_SIGN_UP", 1L,
                        "CARRIED_OUT", 1L));
        assertThat(states("study_visit_sign_up"))
                .as("one is over-subscribed, one has been")
                .isEqualTo(Map.of("SEATED", 10L, "RESERVE", 2L));
        theRightPeopleHaveTasks();
        nothingIsFromTheFuture(today);
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    private void theRightPeopleHaveTasks() {
        for (String task : List.of(
                "bookVisit on-07",
                "answerRequest dilan.sorhage",
                "planVisit osten.vretmyr",
                "receiveVisit osten.vretmyr",
                "attendVisit on-05",
                "writeReport on-04",
                "correctReport on-05",
                "confirmReport sn-07",
                "checkReport ellinor.vassmyr",
                "proposeVisit tomas.rosmyr")) {
            String[] parts = task.split(" ");
            assertThat(has(parts[0], parts[1])).as(task).isTrue();
        }
    }

    private void nothingIsFromTheFuture(String today) {
        String future = "select count(*) from outbox where created_at > ?";
        assertThat(database.sql(future)
                        .param(clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(LocalDate.now(clock)).isEqualTo(today);
    }

    private Map<String, Long> states(String table) {
        return states(table, "state");
    }

    private Map<String, Long> states(String table, String column) {
        return database
                .sql("select " + column + " as state, count(*) as number from " + table + " group by " + column)
                .query((row, index) -> Map.entry(row.getString("state"), row.getLong("number")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-30", "2025-12-29", "2026-01-05", "2026-12-28", "2027-03-29", "2030-05-06"})
    @DisplayName("In weeks with many holidays the whole story lies before today and after the appointment")
    void holidays(LocalDate monday) throws Exception {
        register.load(List.of(RegisterOfToday.file(monday, workingDays)));
        DemoScript script = demo.part(DemoScript.class);
        LocalDate appointed = assignments.get("ka-7").from();
        for (LocalDate today = monday; today.isBefore(monday.plusDays(7)); today = today.plusDays(1)) {
            LocalDateTime begins = today.atStartOfDay();
            assertThat(script.until(today))
                    .as("on " + today)
                    .allMatch(step -> !step.at().toLocalDate().isBefore(appointed))
                    .allMatch(step -> step.at().isBefore(begins));
        }
    }
}
