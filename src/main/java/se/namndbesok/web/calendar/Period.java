package se.namndbesok.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days to show: the first one, the one after the last, and the day on which it is asked. */
record Period(LocalDate from, LocalDate to, LocalDate today) {

    /** How many months a list shows. */
    static final int LISTED = 3;

    /** A subscribed calendar: what was a month ago, and a year ahead. */
    static Period ofFeed(LocalDate today) {
        return new Period(today.minusMonths(1), today.plusYears(1), today);
    }

    /** The list of a page: the month and the two after it. */
    static Period ofList(YearMonth month, LocalDate today) {
        return new Period(month.atDay(1), month.plusMonths(LISTED).atDay(1), today);
    }

    /** A month's sheet, with the days before and after it that fill its first and last week. */
    static Period ofSheet(YearMonth month, LocalDate today) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new Period(
                first.minusDays(first.getDayOfWeek().getValue() - 1L),
                last.plusDays(8L - last.getDayOfWeek().getValue()),
                today);
    }
}
