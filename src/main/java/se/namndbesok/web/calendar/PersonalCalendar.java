package se.namndbesok.web.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.engine.TaskDesk;
import se.namndbesok.web.frame.Viewer;

/** Everything that one person has to know of in a stretch of days, in the order of time. */
@Component
class PersonalCalendar {

    private static final Comparator<Happening> BY_TIME =
            Comparator.comparing(Happening::start).thenComparing(Happening::title);

    private final Happenings happenings;
    private final TaskDesk tasks;
    private final Texts texts;

    PersonalCalendar(Happenings happenings, TaskDesk tasks, Texts texts) {
        this.happenings = happenings;
        this.tasks = tasks;
        this.texts = texts;
    }

    List<Happening> of(Viewer viewer, Period period) {
        return Stream.of(
                        happenings.visits(viewer, period),
                        happenings.studyVisits(viewer, period),
                        happenings.meetings(viewer, period),
                        lastDays(viewer, period))
                .flatMap(List::stream)
                .sorted(BY_TIME)
                .toList();
    }

    /** The last days of what the person has to do now; the page of a coming visit has none, the visit itself stands there. */
    private List<Happening> lastDays(Viewer viewer, Period period) {
        return tasks.of(viewer.id()).stream()
                .filter(task -> task.isOf(viewer.id()) && !task.isLater(period.today()) && isIn(task.due(), period))
                .map(this::lastDay)
                .toList();
    }

    private static boolean isIn(LocalDate day, Period period) {
        return day != null && !day.isBefore(period.from()) && day.isBefore(period.to());
    }

    private Happening lastDay(TaskCard task) {
        LocalDateTime day = task.due().atTime(LocalTime.MIDNIGHT);
        String title = texts.get("page.calendar.lastDay", "task", task.name());
        return new Happening(
                "uppgift-" + task.id(), Happening.Kind.LAST_DAY, title, null, day, day, Links.task(task.id()));
    }
}
