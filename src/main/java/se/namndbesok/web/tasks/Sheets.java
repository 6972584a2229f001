package se.namndbesok.web.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Feel;
import se.namndbesok.engine.Problem;

/** Fills in a form's page: what the task shows, what has been answered, and what was wrong with it. */
@Component
class Sheets {

    private final Papers papers;
    private final Feel feel;
    private final Clock clock;

    Sheets(Papers papers, Feel feel, Clock clock) {
        this.papers = papers;
        this.feel = feel;
        this.clock = clock;
    }

    /**
     * What a page is made of.
     *
     * @param shown what the task shows, by key
     */
    record Filled(Map<String, Object> shown, Answers answers, List<Problem> problems) {}

    Sheet of(String formId, Filled filled) {
        JsonNode form = papers.get(formId);
        Filling filling = new Filling(form, filled, new Scope(filled.shown(), feel), LocalDate.now(clock));
        List<Item> items = filling.items(form.path("components"));
        return new Sheet(
                items,
                filling.answers(),
                inOrder(filled.problems(), new ArrayList<>(filling.answers().keySet())));
    }

    private static List<Problem> inOrder(List<Problem> problems, List<String> keys) {
        return problems.stream()
                .map(problem -> keys.contains(problem.field()) ? problem : new Problem(null, problem.text()))
                .distinct()
                .sorted((a, b) -> Integer.compare(keys.indexOf(a.field()), keys.indexOf(b.field())))
                .toList();
    }
}
