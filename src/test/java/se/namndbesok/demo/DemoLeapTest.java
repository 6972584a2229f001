package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import se.namndbesok.ProcessTest;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.play.PlayClock;

/** The demonstration's clock leaps ahead, and everything on the way happens as it would have. */
class DemoLeapTest extends ProcessTest {

    @Autowired
    private ConfigurableApplicationContext application;

    private Demonstration demo;
    private DemoTime time;

    @BeforeEach
    void theDemonstrationHasAClock() {
        demo = new Demonstration(application);
        time = demo.time();
    }

    @AfterEach
    void theClockIsGone() {
        demo.close();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Stockholm.ZONE).toInstant();
    }

    private void leapsToNextEvent() {
        assertThat(time.toNextEvent(time.leaps())).isTrue();
    }

    @Test
    @DisplayName("The next event is named; the leap goes to its very moment, and it has happened")
    void nextEvent() {
        now("2027-04-10T15:30");
        Coming first = time.coming().get(0);
        assertThat(first)
                .isEqualTo(new Coming(
                        at("2027-04-12T08:00"),
                        "Manusstopp har passerat",
                        "Anmälan till nämnden",
                        "Omsorgsnämnden onsdag 21 april 2027"));
        Instant before = time.now();
        leapsToNextEvent();
        assertThat(time.now()).isBetween(at("2027-04-12T08:00"), at("2027-04-12T08:01"));
        assertThat(time.since(before))
                .contains(new Happening(
                        at("2027-04-12T08:00"),
                        "event",
                        "Manusstopp har passerat (Anmälan till nämnden: Omsorgsnämnden onsdag 21 april 2027)",
                        "",
                        null));
        assertThat(time.coming()).allMatch(it -> it.at().isAfter(at("2027-04-12T08:00")));
    }

    @Test
    @DisplayName("A month leaps over each event at its own time, 08:00 also where summer time begins and ends")
    void aMonth() {
        leapsAMonthFrom("2027-03-12T09:00", "2027-04-12T08:00");
        assertThat(happened("2027-03-12T09:00"))
                .contains(
                        "2027-03-15T08:00 Socialnämnden tisdag 23 mars 2027",
                        "2027-03-25T08:00 Omsorgsnämnden onsdag 24 mars 2027",
                        "2027-04-12T08:00 Omsorgsnämnden onsdag 21 april 2027");
        leapsAMonthFrom("2027-10-18T09:00", "2027-11-18T08:00");
        assertThat(happened("2027-10-18T09:00"))
                .contains(
                        "2027-10-21T08:00 Omsorgsnämnden onsdag 20 oktober 2027",
                        "2027-11-15T08:00 Omsorgsnämnden onsdag 24 november 2027");
    }

    private void leapsAMonthFrom(String begin, String end) {
        timePassesTo(begin);
        assertThat(time.aMonth(time.leaps())).isTrue();
        assertThat(time.now()).isBetween(at(end), at(end).plusSeconds(60));
    }

    private List<String> happened(String since) {
        return time.since(at(since)).stream()
                .filter(it -> it.kind().equals("event"))
                .map(it -> LocalDateTime.ofInstant(it.at(), Stockholm.ZONE)
                        + it.what().replaceAll(".*:|\\)", ""))
                .toList();
    }

    @Test
    @DisplayName("Pressed twice, or by two people at once, it leaps once")
    void twice() {
        now("2027-04-10T15:30");
        int seen = time.leaps();
        assertThat(time.toNextEvent(seen)).isTrue();
        Instant there = time.now();
        assertThat(time.toNextEvent(seen)).isFalse();
        assertThat(time.now()).isBetween(there, there.plusSeconds(5));
    }

    @Test
    @DisplayName("Never backwards: not when asked, and not when the demonstration is started again")
    void neverBackwards() {
        now("2027-04-10T15:30");
        leapsToNextEvent();
        PlayClock clock = demo.part(PlayClock.class);
        clock.runFrom(at("2027-01-01T08:00"), () -> {});
        assertThat(clock.now()).isAfterOrEqualTo(at("2027-04-12T08:00"));
        clock.standAt(at("2027-01-01T08:00"));
        assertThat(clock.now()).isAfterOrEqualTo(at("2027-04-12T08:00"));
        ClockUtil.reset();
        assertThat(clock.now()).isBefore(at("2027-04-12T08:00"));
        try (Demonstration again = new Demonstration(application)) {
            assertThat(again.time().now()).isBetween(at("2027-04-12T08:00"), at("2027-04-12T08:05"));
        }
    }

    @Test
    @DisplayName("Outside the demonstration nothing of it exists")
    void onlyInTheDemonstration() {
        assertThat(application.getBeanDefinitionNames()).noneMatch(this::isOfTheDemonstration);
        assertThat(application.getBeansOfType(DemoTime.class)).isEmpty();
        assertThat(application.containsBean("demoClockPages")).isFalse();
    }

    private boolean isOfTheDemonstration(String bean) {
        Class<?> type = application.getType(bean);
        return type != null
                && List.of("se.namndbesok.demo", "se.namndbesok.engine.play").contains(type.getPackageName());
    }
}
