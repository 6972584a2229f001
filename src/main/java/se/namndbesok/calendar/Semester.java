package se.namndbesok.calendar;

import java.time.LocalDate;
import java.time.Month;

/** Half a year of board work: spring is January to June, autumn July to December. */
public record Semester(int year, Half half) {

    /** Which half, with its Swedish words. */
    public enum Half {
        SPRING("våren", "vårens"),
        AUTUMN("hösten", "höstens");

        private final String definite;
        private final String genitive;

        Half(String definite, String genitive) {
            this.definite = definite;
            this.genitive = genitive;
        }
    }

    public static Semester of(LocalDate day) {
        return new Semester(day.getYear(), day.getMonthValue() <= 6 ? Half.SPRING : Half.AUTUMN);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, half == Half.SPRING ? Month.JANUARY : Month.JULY, 1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public Semester next() {
        return half == Half.SPRING ? new Semester(year, Half.AUTUMN) : new Semester(year + 1, Half.SPRING);
    }

    /** As in SPRING_2027. */
    public String id() {
        return half + "_" + year;
    }

    /** As in "våren 2027". */
    public String label() {
        return half.definite + " " + year;
    }

    /** As in "vårens": for headings such as "Presentera vårens studiebesök". */
    public String genitive() {
        return half.genitive;
    }
}
