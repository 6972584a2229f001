package se.namndbesok.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions of one Camunda Form, as far as the server checks them; texts and lists that are only shown are left out. */
record FormSchema(String id, Map<String, Field> fields) {

    private static final Set<String> ASKED =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "datetime");

    /**
     * One question. Required holds only where the question is always asked: a conditional one is the step's own matter.
     *
     * @param options the values to choose from, empty where the register gives them
     */
    record Field(String key, String type, String label, boolean required, Limits limits, Set<String> options) {}

    /** The largest length of a text, and the range of a number; null where there is no limit. */
    record Limits(int maxLength, Integer min, Integer max) {}

    /** The keys by what stands at the questions; of two with the same words the first. */
    Map<String, String> keysByLabel() {
        return fields.values().stream().collect(Collectors.toMap(Field::label, Field::key, (one, other) -> one));
    }

    /** Every form on the class path by its id. */
    static Map<String, FormSchema> all() {
        Map<String, FormSchema> forms = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                FormSchema form = of(new ObjectMapper().readTree(file.getInputStream()));
                forms.put(form.id(), form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    static FormSchema of(JsonNode form) {
        Map<String, Field> fields = new LinkedHashMap<>();
        collect(form.path("components"), false, fields);
        return new FormSchema(form.path("id").asText(), fields);
    }

    private static void collect(JsonNode components, boolean conditional, Map<String, Field> fields) {
        for (JsonNode component : components) {
            boolean sometimes = conditional || component.has("conditional");
            if (ASKED.contains(component.path("type").asText())) {
                fields.put(component.path("key").asText(), field(component, sometimes));
            }
            collect(component.path("components"), sometimes, fields);
        }
    }

    private static Field field(JsonNode component, boolean sometimes) {
        JsonNode rules = component.path("validate");
        Set<String> options = new LinkedHashSet<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        String type = component.path("subtype").asText(component.path("type").asText());
        boolean required = rules.path("required").asBoolean() && !sometimes;
        return new Field(
                component.path("key").asText(), type, label(component), required, limits(type, rules), options);
    }

    private static String label(JsonNode component) {
        for (String name : new String[] {"label", "dateLabel", "timeLabel"}) {
            if (component.hasNonNull(name)) {
                return component.path(name).asText();
            }
        }
        return component.path("key").asText();
    }

    private static Limits limits(String type, JsonNode rules) {
        int length = rules.path("maxLength").asInt(type.equals("textarea") ? 8000 : 200);
        return new Limits(length, whole(rules.path("min")), whole(rules.path("max")));
    }

    private static Integer whole(JsonNode number) {
        return number.isNumber() ? number.asInt() : null;
    }
}
