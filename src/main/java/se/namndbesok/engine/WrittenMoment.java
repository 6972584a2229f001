package se.namndbesok.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import se.namndbesok.engine.FormSchema.Field;

/** A day, a time of day or both as a form sends them; null, and a problem, where it is none. */
final class WrittenMoment {

    private WrittenMoment() {}

    static String day(Field field, Object raw, Problems problems) {
        return read(field, raw.toString(), problems, LocalDate::parse);
    }

    static String timeOfDay(Field field, Object raw, Problems problems) {
        return read(field, raw.toString(), problems, LocalTime::parse);
    }

    /** A page of ours asks for the two apart, so that one of them may be missing. */
    static String both(Field field, Object raw, Problems problems) {
        String written = raw.toString();
        if (written.startsWith("T") || written.endsWith("T")) {
            problems.add("err.half", "field", field.label());
            return null;
        }
        return read(field, written, problems, WrittenMoment::local);
    }

    private static String read(Field field, String written, Problems problems, Function<String, Object> parse) {
        try {
            return parse.apply(written).toString();
        } catch (DateTimeParseException e) {
            problems.add("err.type", "field", field.label());
            return null;
        }
    }

    /** The wall clock's time, whether the browser sent an offset or not. */
    private static Object local(String text) {
        return text.matches(".*T.*([+-]\\d\\d:\\d\\d|Z)$")
                ? OffsetDateTime.parse(text).toLocalDateTime()
                : LocalDateTime.parse(text);
    }
}
