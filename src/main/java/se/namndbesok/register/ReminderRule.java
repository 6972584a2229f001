package se.namndbesok.register;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;

/**
 * When a user task is reminded of, and when others are told that it is not done (domain.md 5.1).
 *
 * @param inJuly whether mails go out in July too (C-18); else they wait until August
 */
public record ReminderRule(List<Offset> remind, List<Offset> escalate, boolean inJuly) {

    public static final ReminderRule NONE = new ReminderRule(List.of(), List.of(), false);

    /** Every mail there would be if the task were never done, in order: on working days at 08:00, one of a kind a day. */
    public List<Reminder> plan(TaskDays days, WorkingDays calendar) {
        return Stream.concat(
                        days(remind, days, calendar).map(day -> new Reminder(Stockholm.morning(day), false)),
                        days(escalate, days, calendar).map(day -> new Reminder(Stockholm.morning(day), true)))
                .sorted(Comparator.comparing(Reminder::at))
                .toList();
    }

    /** When others are told for the first time, or never. */
    public Optional<ZonedDateTime> toldOthers(TaskDays days, WorkingDays calendar) {
        return plan(days, calendar).stream()
                .filter(Reminder::toOthers)
                .map(Reminder::at)
                .findFirst();
    }

    private Stream<LocalDate> days(List<Offset> offsets, TaskDays days, WorkingDays calendar) {
        return offsets.stream()
                .filter(offset -> days.of(offset.from()) != null)
                .map(offset -> offset.day(days.of(offset.from()), calendar))
                .map(this::notInJuly)
                .map(calendar::onOrAfter)
                .distinct();
    }

    private LocalDate notInJuly(LocalDate day) {
        return day.getMonth() == Month.JULY && !inJuly ? LocalDate.of(day.getYear(), Month.AUGUST, 1) : day;
    }
}
