package se.namndbesok.web.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms as they are written in their files, the same that Tasklist shows. */
@Component
class Papers {

    private final Map<String, JsonNode> forms = new HashMap<>();

    Papers(ObjectMapper json) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                JsonNode form = json.readTree(file.getInputStream());
                forms.put(form.path("id").asText(), form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of that id; an unknown one is a programming error. */
    JsonNode get(String id) {
        JsonNode form = forms.get(id);
        if (form == null) {
            throw new IllegalArgumentException("No form " + id);
        }
        return form;
    }
}
