package se.namndbesok.register;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A value as it is written, or its absence: how to read days, times and numbers from it, and how to complain. */
abstract class Written {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 10;
    private static final int THIRTY = 30;

    private final String key;
    private final ScalarNode node;
    private final Place place;
    final Reading reading;

    /** A null node is an absent value; the place is then that of the mapping that lacks it. */
    Written(String key, ScalarNode node, Place place, Reading reading) {
        this.key = key;
        this.node = node;
        this.place = place;
        this.reading = reading;
    }

    ScalarNode node() {
        return node;
    }

    Place place() {
        return place;
    }

    boolean isAbsent() {
        return node == null;
    }

    /** The text as written, whatever YAML takes it for; null when absent. */
    String value() {
        return node == null ? null : node.getValue();
    }

    /** Notes a fault of this value; its text may use {key} and {value} besides the given pairs. */
    void fault(String fault, Object... namesAndValues) {
        reading.faults().add(place, fault, named(namesAndValues));
    }

    /** The same of what is a fault only where it is new. */
    void breach(Breach breach, Object... namesAndValues) {
        reading.faults().add(place, breach, named(namesAndValues));
    }

    /** The same of the value itself. */
    void slip(String rule, Object... namesAndValues) {
        breach(new Breach(rule, key + " " + value(), Set.of()), namesAndValues);
    }

    private Object[] named(Object... namesAndValues) {
        return Stream.concat(Stream.of(namesAndValues), Stream.of("key", key, "value", isAbsent() ? "" : value()))
                .toArray();
    }

    LocalDate date() {
        return parse(LocalDate::parse, "date");
    }

    /** A date of the register's own time: what somebody writes now is within some years of today. */
    LocalDate day() {
        LocalDate day = date();
        boolean isFar = day != null
                && reading.isNew(value())
                && (day.isBefore(reading.today().minusYears(YEARS_BACK))
                        || day.isAfter(reading.today().plusYears(YEARS_AHEAD)));
        if (isFar) {
            fault("far-day", "back", YEARS_BACK, "ahead", YEARS_AHEAD);
        }
        return day;
    }

    /** A date that may lack its day or month (C-04), as ISO text. */
    String partialDate() {
        return parse(Written::checkedPartial, "partial-date");
    }

    private static String checkedPartial(String text) {
        switch (text.length()) {
            case 4 -> Year.parse(text);
            case 7 -> YearMonth.parse(text);
            default -> LocalDate.parse(text);
        }
        return text;
    }

    LocalTime time() {
        return parse(LocalTime::parse, "time");
    }

    Duration duration() {
        return parse(Duration::parse, "length-of-time", "example", "PT2H");
    }

    Period period() {
        return parse(Period::parse, "length-of-time", "example", "P14D");
    }

    /** A whole number, not negative. */
    Integer number() {
        return parse(Written::notNegative, "number");
    }

    private static int notNegative(String text) {
        return Integer.parseInt(text.replace('-', 'x')); // which is no number then
    }

    /** A length of time in days, months or years that is not negative, and about that many days at most. */
    Period lengthUpTo(int days) {
        Period length = period();
        if (length != null && length.isNegative()) {
            fault("length-of-time", "example", "P14D");
        } else if (length != null && length.toTotalMonths() * THIRTY + length.getDays() > days) {
            slip("at-most-days", "most", days);
        }
        return length;
    }

    /** As {@link #number()}, with the fallback where it gives null. */
    int number(int fallback) {
        return Objects.requireNonNullElse(number(), fallback);
    }

    private <T> T parse(Function<String, T> parser, String fault, Object... namesAndValues) {
        try {
            return isAbsent() ? null : parser.apply(value());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            fault(fault, namesAndValues);
            return null;
        }
    }
}
