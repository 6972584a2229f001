package se.namndbesok.web.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.namndbesok.engine.Feel;

/** The values that a form's expressions see: what the task shows, and what has been answered so far. */
final class Scope {

    private static final Pattern PATH = Pattern.compile("=?\\s*([A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*)\\s*");
    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z_]\\w*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    private final Map<String, Object> values;
    private final Feel feel;

    Scope(Map<String, Object> values, Feel feel) {
        this.values = new HashMap<>(values);
        this.feel = feel;
    }

    /** The same, and one element of a list as "this"; what the element holds is also there by its own names. */
    Scope with(Object element) {
        Scope inner = new Scope(values, feel);
        if (element instanceof Map<?, ?> map) {
            map.forEach((name, value) -> inner.values.put(String.valueOf(name), value));
        }
        inner.values.put("this", element);
        return inner;
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    Object get(String name) {
        return values.get(name);
    }

    /** The value of an expression; most are a name or a path, which need no interpreter. */
    Object value(String expression) {
        Matcher path = PATH.matcher(expression);
        return path.matches() && !path.group(1).matches("true|false|null")
                ? along(path.group(1))
                : feel.value(expression, known(expression));
    }

    private Object along(String path) {
        Object value = values;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    /** What the expression names; a name without a value is null, as in a form in the browser. */
    private Map<String, Object> known(String expression) {
        Map<String, Object> known = new HashMap<>();
        Matcher name = NAME.matcher(TEXT.matcher(expression).replaceAll(""));
        while (name.find()) {
            known.put(name.group(), values.get(name.group()));
        }
        return known;
    }

    boolean holds(String expression) {
        return isTrue(value(expression));
    }

    private static boolean isTrue(Object value) {
        return value != null
                && !Boolean.FALSE.equals(value)
                && !"".equals(value)
                && !Integer.valueOf(0).equals(value);
    }
}
