package se.namndbesok.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in Swedish words, for mails and pages. */
public final class SwedishDates {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

    private SwedishDates() {}

    /** As in "tisdag 16 mars 2027". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in "tisdag 16 mars 2027 kl. 13.15". */
    public static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " kl. " + TIME.format(moment);
    }

    /** As in "13.15". */
    public static String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /** As in "tisdag 16 mars 2027 kl. 13.15–15.15"; the second day is written out only when it is another. */
    public static String range(LocalDateTime start, LocalDateTime end) {
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return sameDay ? moment(start) + "–" + TIME.format(end) : moment(start) + " – " + moment(end);
    }

    /** A date that may lack its day or month (C-04): "2019-09" is "september 2019", "2019" stays "2019". */
    public static String partial(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> MONTH.format(YearMonth.parse(iso));
            default -> DATE.format(LocalDate.parse(iso));
        };
    }
}
