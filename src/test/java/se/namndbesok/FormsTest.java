package se.namndbesok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What Tasklist's form-js 1.8.7 can do, and does without losing what somebody typed. */
class FormsTest {

    /** Without those that do not open, lose rows or block completion, and without text, which renders what users wrote. */
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "html",
            "group",
            "separator",
            "spacer",
            "table",
            "expression");

    private static final List<Forms> FORMS = Forms.all();
    private final Faults faults = new Faults();

    @Test
    void thereAreForms() {
        Assertions.assertThat(FORMS).isNotEmpty();
    }

    @Test
    void aFormIsNamedAsItsFileAndLikeNoOther() {
        Set<String> names = new HashSet<>();
        for (Forms form : FORMS) {
            faults.addUnless(form.name().equals(form.json().path("id").asText()), form.file() + " has another id");
            faults.addUnless(names.add(form.name()), form.file() + ": the fat jar keeps only the bare name");
        }
        faults.assertNone();
    }

    @Test
    void aFormIsForTheFormsOfCamunda7() {
        for (Forms form : FORMS) {
            JsonNode json = form.json();
            faults.addUnless(json.path("type").asText().equals("default"), form.name() + " type");
            faults.addUnless(json.path("schemaVersion").asInt() == 16, form.name() + " schemaVersion");
            faults.addUnless(
                    json.path("executionPlatform").asText().equals("Camunda Platform"), form.name() + " platform");
            boolean known = json.path("executionPlatformVersion").asText().equals("7.22.0");
            faults.addUnless(known, form.name() + ": linters know no later version than 7.22.0");
        }
        faults.assertNone();
    }

    @Test
    void componentsAreAmongThoseThatWork() {
        for (Forms form : FORMS) {
            for (JsonNode component : form.components()) {
                faults.addUnless(
                        TYPES.contains(Forms.type(component)), form.at(component) + " " + Forms.type(component));
                faults.addUnless(!component.has("path"), form.at(component) + " has a path");
                faults.addUnless(!component.has("valuesKey"), form.at(component) + ": valuesExpression is tolerant");
                faults.addUnless(!component.path("validate").has("patternErrorMessage"), form.at(component));
                faults.addUnless(!component.path("disabled").asBoolean(), form.at(component) + " is never sent");
            }
        }
        faults.assertNone();
    }

    @Test
    void keysAndIdsAreUniqueAndKeysLowerCamel() {
        for (Forms form : FORMS) {
            Set<String> keys = new HashSet<>();
            Set<String> ids = new HashSet<>();
            for (JsonNode component : form.components()) {
                String key = component.path("key").asText("none");
                faults.addUnless(key.matches("[a-z][a-zA-Z0-9]*"), form.at(component) + " " + key);
                faults.addUnless(!component.has("key") || keys.add(key), form.at(component) + ": does not open");
                faults.addUnless(ids.add(component.path("id").asText()), form.at(component) + " twice");
            }
        }
        faults.assertNone();
    }

    @Test
    void timesAreOfTheWholeDayAndOfNoZone() {
        for (Forms form : FORMS) {
            for (JsonNode component : form.components("datetime")) {
                if (!component.path("subtype").asText().equals("date")) {
                    faults.addUnless(component.path("use24h").asBoolean(), form.at(component) + " use24h");
                    String zone = component.path("timeSerializingFormat").asText();
                    faults.addUnless(zone.equals("no_timezone"), form.at(component) + " " + zone);
                }
            }
        }
        faults.assertNone();
    }

    @Test
    void textsHaveALargestLength() {
        for (Forms form : FORMS) {
            for (JsonNode component : form.components("textfield", "textarea")) {
                int most = component.path("validate").path("maxLength").asInt();
                faults.addUnless(most > 0, form.at(component) + " has no maxLength");
            }
        }
        faults.assertNone();
    }

    /** With a single input in a form, Enter submits at once and loses what was typed (Camunda issue 35032). */
    @Test
    void noFormHasASingleTextfield() {
        for (Forms form : FORMS) {
            boolean single = form.components("textfield", "number", "datetime").size() == 1;
            faults.addUnless(!single || form.components("textfield").isEmpty(), form.name() + " has one textfield");
        }
        faults.assertNone();
    }

    @Test
    void choicesHaveTheirOptions() {
        for (Forms form : FORMS) {
            for (JsonNode component : form.components("select", "radio", "checklist", "taglist")) {
                boolean options = component.path("values").size() > 0 != component.has("valuesExpression");
                faults.addUnless(options, form.at(component) + " has no options, or two kinds");
                component
                        .path("values")
                        .forEach(option -> faults.addUnless(
                                option.path("value").asText().matches("[A-Z]+(_[A-Z]+)*"),
                                form.at(component) + " " + option));
            }
        }
        faults.assertNone();
    }
}
