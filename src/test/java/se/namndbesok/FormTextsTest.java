package se.namndbesok;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import se.namndbesok.web.EnglishWords;

/** What the forms say, what they ask in FEEL, and that the same choice has the same words everywhere. */
class FormTextsTest {

    /** Where the words of a static choice are also in the messages: by form and question, else by question. */
    private static final Map<String, String> MESSAGES = Map.of(
            "check-report.reason", "returned.",
            "allow-late-claim.reason", "lateClaim.",
            "reason", "reason.",
            "refusal", "refusal.",
            "groups", "groups.",
            "groupsMet", "groups.",
            "mission", "report.mission.",
            "purposes", "purposes.",
            "limited", "limited.");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])[a-z]\\w*(?![\\w\"(])");
    private static final Set<String> FEEL_WORDS = Set.of("null", "true", "false", "or", "and", "not", "this", "item");
    private static final List<Forms> FORMS = Forms.all();
    private final Faults faults = new Faults();

    @Test
    void formsSpeakSwedish() {
        FORMS.forEach(form -> Assertions.assertThat(EnglishWords.in(form.texts()))
                .as(form.name())
                .isEmpty());
    }

    @Test
    void everyQuestionIsAsked() {
        for (Forms form : FORMS) {
            for (JsonNode question : form.questions()) {
                boolean labelled = List.of("label", "dateLabel", "timeLabel").stream()
                        .anyMatch(name -> !question.path(name).asText().isBlank());
                faults.addUnless(labelled, form.at(question) + " has no label");
            }
        }
        faults.assertNone();
    }

    @Test
    void choicesHaveTheWordsOfTheMessages() {
        Texts texts = new Texts();
        for (Forms form : FORMS) {
            for (JsonNode question : form.questions()) {
                String key = question.path("key").asText();
                String stem = MESSAGES.getOrDefault(form.name() + "." + key, MESSAGES.get(key));
                for (JsonNode option : question.path("values")) {
                    String message = stem + option.path("value").asText();
                    boolean same = stem == null
                            || texts.has(message)
                                    && texts.get(message)
                                            .equals(option.path("label").asText());
                    faults.addUnless(same, form.at(question) + " differs from " + message);
                }
            }
        }
        faults.assertNone();
    }

    @Test
    void aReportIsCorrectedByTheQuestionsItWasWrittenWith() {
        Map<String, List<JsonNode>> questions = FORMS.stream().collect(Collectors.toMap(Forms::name, Forms::questions));
        Assertions.assertThat(questions.get("correct-report")).isEqualTo(questions.get("write-report"));
        Assertions.assertThat(questions.get("enter-paper-report")).isEqualTo(questions.get("write-report"));
    }

    @Test
    void feelCanBeRead() {
        FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
        Set<String> expressions = new HashSet<>();
        FORMS.forEach(form -> expressions.addAll(form.feel()));
        Assertions.assertThat(expressions).isNotEmpty();
        for (String expression : expressions) {
            try {
                feel.evaluateSimpleExpression(expression, Variables.emptyVariableContext());
            } catch (FeelException e) {
                faults.addUnless(false, expression + ": " + e.getMessage());
            }
        }
        faults.assertNone();
    }

    /** A name that nobody puts into a form hides or shows the wrong thing in silence. */
    @Test
    void whatFormsReadIsAskedOrPutByAStep() {
        for (Forms form : FORMS) {
            String process = form.file().getParent().getFileName().toString().replace("-", "");
            String java = Models.files(Path.of("src/main/java/se/namndbesok", process), ".java").stream()
                    .map(Models::text)
                    .collect(Collectors.joining());
            Set<String> keys =
                    form.questions().stream().map(it -> it.path("key").asText()).collect(Collectors.toSet());
            for (String expression : form.feel()) {
                for (Matcher name = NAME.matcher(expression.replaceAll("\"[^\"]*\"", "")); name.find(); ) {
                    boolean known = keys.contains(name.group())
                            || FEEL_WORDS.contains(name.group().toLowerCase(Locale.ROOT))
                            || java.contains("\"" + name.group() + "\"")
                            || java.contains("\"" + name.group().replaceAll("\\d+$", "\" + ")); // numbered
                    faults.addUnless(known, form.name() + ": nobody fills in " + name.group());
                }
            }
        }
        faults.assertNone();
    }

    @Test
    void templatesCloseWhatTheyOpen() {
        for (Forms form : FORMS) {
            for (JsonNode component : form.components("html")) {
                String html = component.path("content").asText();
                for (String block : List.of("if", "loop")) {
                    int opened = html.split("\\{\\{#" + block + " ", -1).length;
                    faults.addUnless(opened == html.split("\\{\\{/" + block + "}}", -1).length, form.at(component));
                }
            }
        }
        faults.assertNone();
    }
}
