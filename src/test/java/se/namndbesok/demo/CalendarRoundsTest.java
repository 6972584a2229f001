package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import se.namndbesok.ProcessTest;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.demo.CalendarRounds.Round;

/** What is done by the calendar and not by a timer of the engine is done for the days that the demonstration leaps over. */
class CalendarRoundsTest extends ProcessTest {

    @Autowired
    private ConfigurableApplicationContext application;

    private Demonstration demo;

    @BeforeEach
    void theDemonstrationHasAClock() {
        demo = new Demonstration(application);
    }

    @AfterEach
    void theClockIsGone() {
        demo.close();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Stockholm.ZONE).toInstant();
    }

    @Test
    @DisplayName("A change of manager reaches the engine's groups on its day")
    void rounds() {
        now("2027-08-20T09:00");
        assertThat(groupsOf("anton.kvistbro")).isEmpty();
        demo.time().aMonth(0);
        assertThat(groupsOf("anton.kvistbro")).containsExactly("unit-managers");
        assertThat(groupsOf("viveka.lundmyr")).doesNotContain("unit-managers");
    }

    private List<String> groupsOf(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    @Test
    @DisplayName(
            "Each round is made once for each day, in the order of time, also on a leap day and at the end of winter time")
    void everyDay() {
        for (String day : List.of("2028-02-27", "2027-03-27", "2027-10-30")) {
            Instant from = at(day + "T23:59:59");
            Instant to = at(LocalDate.parse(day).plusDays(3) + "T23:59:59");
            List<Round> rounds = demo.part(CalendarRounds.class).between(from, to);
            assertThat(rounds).extracting(Round::at).isSorted();
            rounds.stream().map(Round::work).distinct().forEach(work -> assertThat(rounds.stream()
                            .filter(round -> round.work().equals(work))
                            .map(round -> Stockholm.dateOf(round.at())))
                    .containsExactly(
                            LocalDate.parse(day).plusDays(1),
                            LocalDate.parse(day).plusDays(2),
                            LocalDate.parse(day).plusDays(3)));
        }
    }
}
