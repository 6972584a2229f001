package se.namndbesok.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.calendar.SwedishDates;

/** A month as a sheet of weeks from Monday, for the page. */
record MonthSheet(List<Week> weeks) {

    /** A week by its number (ISO 8601, as in Sweden) and its seven days. */
    public record Week(int number, List<Day> days) {}

    /** A day; outside for the last days of the month before and the first of the next. */
    public record Day(LocalDate date, boolean isOutside, boolean isToday, List<Happening> happenings) {

        /** As in "tisdag 16 mars 2027", for whoever hears the sheet. */
        public String spoken() {
            return SwedishDates.day(date);
        }
    }

    static MonthSheet of(YearMonth month, List<Happening> happenings, LocalDate today) {
        Period period = Period.ofSheet(month, today);
        Map<LocalDate, List<Happening>> byDay = happenings.stream().collect(Collectors.groupingBy(Happening::day));
        List<Week> weeks = Stream.iterate(
                        period.from(), monday -> monday.isBefore(period.to()), monday -> monday.plusWeeks(1))
                .map(monday -> week(monday, month, byDay, today))
                .toList();
        return new MonthSheet(weeks);
    }

    private static Week week(
            LocalDate monday, YearMonth month, Map<LocalDate, List<Happening>> byDay, LocalDate today) {
        List<Day> days = monday.datesUntil(monday.plusWeeks(1))
                .map(date -> new Day(
                        date,
                        !YearMonth.from(date).equals(month),
                        date.equals(today),
                        byDay.getOrDefault(date, List.of())))
                .toList();
        return new Week(monday.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR), days);
    }
}
