package se.namndbesok.calendar;

import java.time.LocalDate;

/** Half a year of board work: spring is January to June, autumn July to December. */
public record Semester(int year, Half half) {

    /** Which half, with its Swedish words. */
    public enum Half {
        SPRING(1, "våren", "vårens"),
        AUTUMN(7, "hösten", "höstens");

        private final int firstMonth;
        private final String definite;
        private final String genitive;

        Half(int firstMonth, String definite, String genitive) {
            this.firstMonth = firstMonth;
            this.definite = definite;
            this.genitive = genitive;
        }

        /** 1 for January, 7 for July. */
        public int firstMonth() {
            return firstMonth;
        }
    }

    public static Semester of(LocalDate day) {
        return new Semester(day.getYear(), day.getMonthValue() <= 6 ? Half.SPRING : Half.AUTUMN);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, half.firstMonth, 1);
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

    /** The semester of an {@link #id()}. */
    public static Semester ofId(String id) {
        String[] parts = id.split("_");
        return new Semester(Integer.parseInt(parts[1]), Half.valueOf(parts[0]));
    }

    /** What one board does in this semester, as in SN-2027-SPRING; it sorts by time. */
    public String key(String boardId) {
        return boardId + "-" + year + "-" + half;
    }

    public boolean contains(LocalDate day) {
        return equals(of(day));
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
