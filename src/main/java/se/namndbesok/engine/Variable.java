package se.namndbesok.engine;

import static org.camunda.spin.Spin.JSON;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * A process variable, declared once: its name and how it is written in the engine. Only ids, states, dates and flags,
 * never a text that a person wrote.
 */
public final class Variable<T> {

    private final String name;
    private final Function<T, Object> encode;
    private final Function<Object, T> decode;

    private Variable(String name, Function<T, Object> encode, Function<Object, T> decode) {
        this.name = name;
        this.encode = encode;
        this.decode = decode;
    }

    /** An id or a name from the register. */
    public static Variable<String> text(String name) {
        return new Variable<>(name, text -> text, String.class::cast);
    }

    /** What the case remembers, for a gateway that it reaches after it has waited. */
    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, flag -> flag, Boolean.class::cast);
    }

    /** What the next gateway asks. It is gone when the case waits; the history tells which way was taken. */
    public static Variable<Boolean> answer(String name) {
        return new Variable<>(name, answer -> Variables.booleanValue(answer, true), Boolean.class::cast);
    }

    /** A day, as yyyy-MM-dd. */
    public static Variable<LocalDate> day(String name) {
        return new Variable<>(name, LocalDate::toString, value -> LocalDate.parse((String) value));
    }

    /** When a timer fires, as ISO 8601 with offset. */
    public static Variable<ZonedDateTime> moment(String name) {
        return new Variable<>(
                name, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format, value -> ZonedDateTime.parse((String) value));
    }

    /** The one id that a multi-instance activity gives each of its instances, out of a Json list of {@link #ids}. */
    public static Variable<String> element(String name) {
        return new Variable<>(
                name,
                id -> SpinValues.jsonValue(JSON(List.of(id)).elements().get(0)).create(),
                value -> ((SpinJsonNode) value).stringValue());
    }

    /** Several ids, as a Json list. */
    public static Variable<List<String>> ids(String name) {
        return new Variable<>(name, ids -> SpinValues.jsonValue(JSON(ids)).create(), value -> ((SpinJsonNode) value)
                .elements().stream().map(SpinJsonNode::stringValue).toList());
    }

    public String name() {
        return name;
    }

    T read(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value == null) {
            throw new IllegalStateException("Process variable " + name + " is missing");
        }
        return decode.apply(value);
    }

    /** What stands there already is not written again: each writing is a row of history. */
    void write(VariableScope scope, T value) {
        Object written = encode.apply(value);
        if (!written.equals(scope.getVariable(name))) {
            scope.setVariable(name, written);
        }
    }

    /** The value out of what the engine keeps, for whoever asks the engine and is no step. */
    public T decode(Object kept) {
        return decode.apply(kept);
    }

    /** The value as the engine keeps it, for starting and messaging a process. */
    public Object encode(T value) {
        return encode.apply(value);
    }
}
