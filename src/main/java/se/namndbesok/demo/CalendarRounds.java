package se.namndbesok.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.support.SimpleTriggerContext;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;

/**
 * The rounds that the product makes by the calendar and not by the engine: each morning, each hour, each year. They run
 * by the world's clock; for days that the demonstration leaps over they are made here, each once a day and at its time.
 */
@Component
@Profile("demo")
class CalendarRounds {

    /** One round at its time. */
    record Round(Instant at, Runnable work) {}

    private final ObjectProvider<ScheduledTaskHolder> schedules;

    CalendarRounds(ObjectProvider<ScheduledTaskHolder> schedules) {
        this.schedules = schedules;
    }

    /** The rounds after the first moment, to the last and with it, in the order of time. */
    List<Round> between(Instant after, Instant last) {
        List<Round> rounds = new ArrayList<>();
        schedules.stream()
                .flatMap(schedule -> schedule.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(CronTask.class::isInstance)
                .forEach(task -> add((CronTask) task, after, last, rounds));
        rounds.sort(Comparator.comparing(Round::at));
        return rounds;
    }

    private static void add(CronTask task, Instant after, Instant last, List<Round> rounds) {
        Instant at = next(task, after);
        while (at != null && !at.isAfter(last)) {
            rounds.add(new Round(at, task.getRunnable()));
            at = next(task, endOfDay(at));
        }
    }

    private static Instant next(CronTask task, Instant after) {
        return task.getTrigger().nextExecution(new SimpleTriggerContext(after, after, after));
    }

    private static Instant endOfDay(Instant at) {
        return Stockholm.dateOf(at)
                .plusDays(1)
                .atStartOfDay(Stockholm.ZONE)
                .toInstant()
                .minusMillis(1);
    }
}
