package se.namndbesok.engine;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.SpinRuntimeException;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** What was sent for one question. Json and objects come unread, and reading what is broken must refuse, not fail. */
final class Sent {

    /** In place of what cannot be read: of no type that any question asks for. */
    private static final Object UNREADABLE = new Object();

    private Sent() {}

    /** The value as a plain one or as Json; null if nothing was sent. */
    static Object of(Map<String, Object> submitted, String name) {
        TypedValue typed = submitted instanceof VariableMap map ? map.getValueTyped(name) : null;
        if (typed instanceof SerializableValue unread && !unread.isDeserialized()) {
            return typed instanceof JsonValue ? json(unread.getValueSerialized()) : UNREADABLE;
        }
        return submitted.get(name);
    }

    private static Object json(String text) {
        try {
            return text == null ? null : Spin.JSON(text);
        } catch (SpinRuntimeException broken) {
            return UNREADABLE;
        }
    }

    /** An element of a list, if it is a text. */
    static Object text(SpinJsonNode element) {
        return element.isString() ? element.stringValue() : UNREADABLE;
    }
}
