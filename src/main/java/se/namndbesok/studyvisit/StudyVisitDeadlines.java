package se.namndbesok.studyvisit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.StudyVisit;

/** The days around a study visit (domain.md P2b). What is counted back from it moves to the working day before. */
@Component
public class StudyVisitDeadlines {

    private static final Duration TO_ANSWER_AN_OFFER = Duration.ofHours(24);
    private static final int CONFIRMATION_DAYS = 5;
    private static final MonthDay NO_NEW_DATE_IN_SPRING = MonthDay.of(5, 1);
    private static final MonthDay NO_NEW_DATE_IN_AUTUMN = MonthDay.of(11, 1);

    private final WorkingDays workingDays;
    private final Clock clock;

    StudyVisitDeadlines(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    public boolean hasBegun(StudyVisit visit) {
        return !LocalDateTime.now(clock).isBefore(visit.startsAt());
    }

    /** When the sign-up closes, at 08:00: by the policy, but for a visit that is sooner the day before it (Q15). */
    public ZonedDateTime closing(StudyVisit visit, Period beforeVisit) {
        LocalDate day = workingDays.onOrBefore(visit.date().minus(beforeVisit));
        return Stockholm.morning(day.isAfter(today()) ? day : visit.date().minusDays(1));
    }

    /** A working day to choose for a last day that is none (domain.md part 5); none where the chosen one will do. */
    public Optional<LocalDate> insteadOf(LocalDate lastDay, StudyVisit visit) {
        return workingDays.insteadOf(lastDay, today(), visit.date().minusDays(1));
    }

    /** The last day on which one can sign up, when it closes that morning. */
    public static LocalDate lastDay(ZonedDateTime closing) {
        return closing.toLocalDate().minusDays(1);
    }

    /** The morning after a last day that somebody has chosen. */
    public static ZonedDateTime closingAfter(LocalDate lastDay) {
        return Stockholm.morning(lastDay.plusDays(1));
    }

    /** 24 hours from now, or until the visit begins (F12). */
    public ZonedDateTime offer(StudyVisit visit) {
        Instant begins = visit.startsAt().atZone(Stockholm.ZONE).toInstant();
        Instant until = now().plus(TO_ANSWER_AN_OFFER);
        return (until.isBefore(begins) ? until : begins).atZone(Stockholm.ZONE);
    }

    /** From when the department has the preparation before its eyes: a week before, as the sign-up closes. */
    public ZonedDateTime preparationBegins(StudyVisit visit) {
        return Stockholm.morning(workingDays.onOrBefore(visit.date().minusWeeks(1)));
    }

    /** When a visit is called off for which nobody has a seat yet: the morning of its day (F14). */
    public ZonedDateTime givingUp(StudyVisit visit) {
        return Stockholm.morning(visit.date());
    }

    /** When there is nothing left to prepare: the morning after. */
    public ZonedDateTime preparationEnds(StudyVisit visit) {
        return Stockholm.morning(visit.date().plusDays(1));
    }

    /** The working day after the visit at 08:00 (P2b step 6). */
    public ZonedDateTime afterwards(StudyVisit visit) {
        return Stockholm.morning(workingDays.plus(visit.date(), 1));
    }

    /** When who has not confirmed a changed visit is marked: after five days at 08:00, or the morning of the visit (F9). */
    public ZonedDateTime answersToChange(StudyVisit visit) {
        LocalDate day = today().plusDays(CONFIRMATION_DAYS);
        return Stockholm.morning(day.isAfter(visit.date()) ? visit.date() : day);
    }

    /** Whether a visit that is called off today is worth another date (F15). */
    public boolean isTimeForAnother(StudyVisit visit) {
        Semester semester = visit.semester();
        MonthDay last = semester.half() == Semester.Half.SPRING ? NO_NEW_DATE_IN_SPRING : NO_NEW_DATE_IN_AUTUMN;
        return today().isBefore(last.atYear(semester.year()));
    }
}
