package se.namndbesok.register;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A value as it is written, or its absence: how to read days, times and numbers from it, and how to complain. */
abstract class Written {

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
        int given = namesAndValues.length;
        Object[] all = Arrays.copyOf(namesAndValues, given + 4);
        all[given] = "key";
        all[given + 1] = key;
        all[given + 2] = "value";
        all[given + 3] = isAbsent() ? "" : value();
        reading.faults().add(place, fault, all);
    }

    LocalDate date() {
        return parse(LocalDate::parse, "date");
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
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /** As {@link #number()}, with the fallback where it gives null. */
    int number(int fallback) {
        Integer number = number();
        return number == null ? fallback : number;
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
