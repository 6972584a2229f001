package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.objectValue;
import static org.camunda.bpm.engine.variable.Variables.serializedObjectValue;
import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers that no form sends: of a wrong type, or to questions that nobody asked. */
class BadAnswersTest extends Refusals {

    private static final Object[] COMPLETE = {
        "decision", "BOOK", "assignment", "ka-1", "minutes", 60, "time1", "2027-03-16T13:15", "attendees", List.of(SAGA)
    };

    /** A complete booking with one answer in another's place. */
    private static Object[] but(String key, Object value) {
        List<Object> answers = new ArrayList<>(Arrays.asList(COMPLETE));
        int at = answers.indexOf(key);
        if (at >= 0) {
            answers.set(at + 1, value);
        } else {
            answers.addAll(Arrays.asList(key, value));
        }
        return answers.toArray();
    }

    private void isRefused(String key, Object value, String told) {
        assertThat(refusedAndForgotten("bookVisit", SAGA, but(key, value)))
                .as(key + "=" + value)
                .contains(told);
    }

    @Test
    @DisplayName("A value of a wrong type is refused, whatever it is")
    void wrongTypes() {
        opensBooking(SAGA);
        isRefused("minutes", "sextio", "Beräknad tid i minuter har fel format.");
        isRefused("minutes", 60.5, "måste vara ett helt tal");
        isRefused("minutes", 4_294_967_356L, "måste vara ett helt tal");
        isRefused("message", 7, "Meddelande till chefen har fel format.");
        isRefused("message", List.of("a"), "har fel format");
        isRefused("message", jsonValue("{\"a\":{\"b\":1}}").create(), "har fel format");
        isRefused("time1", 1_800_000_000L, "har fel format");
        isRefused("assignment", List.of("ka-1"), "har fel format");
    }

    @Test
    @DisplayName("A list that is none, or with something else in it, is refused")
    void wrongLists() {
        opensBooking(SAGA);
        Stream.of(
                        "on-03",
                        "[\"on-03\"]",
                        3,
                        false,
                        jsonValue("{\"on-03\":true}").create(),
                        jsonValue("[1]").create(),
                        jsonValue("[[\"on-03\"]]").create(),
                        jsonValue("[null]").create(),
                        jsonValue("[{\"value\":\"on-03\"}]").create(),
                        jsonValue("[\"on-03\"").create())
                .forEach(value -> isRefused("attendees", value, "Politiker som kommer har fel format."));
        isRefused("attendees", jsonValue("[\"nobody\"]").create(), "ledamöter eller ersättare");
    }

    @Test
    @DisplayName("Objects are refused, also those that nobody can read")
    void objects() {
        opensBooking(SAGA);
        isRefused("message", objectValue(new ArrayList<>(List.of("a"))).create(), "har fel format");
        isRefused(
                "message",
                serializedObjectValue("rO0ABXNyAA==")
                        .serializationDataFormat("application/x-java-serialized-object")
                        .objectTypeName("java.util.HashMap")
                        .create(),
                "har fel format");
        isRefused(
                "attendees",
                serializedObjectValue("[\"on-03\"]")
                        .serializationDataFormat("application/json")
                        .objectTypeName("java.util.ArrayList")
                        .create(),
                "har fel format");
    }

    @Test
    @DisplayName("An empty answer is none: null and the empty text")
    void emptyAnswers() {
        opensBooking(SAGA);
        isRefused("minutes", "", "Fyll i ”Beräknad tid”.");
        isRefused("decision", null, "Fyll i ”Vill du skicka en förfrågan?”.");
        handIn("bookVisit", SAGA, but("message", null));
        token().waitsAt("answerRequest");
    }

    @Test
    @DisplayName("Who is ticked twice comes once")
    void tickedTwice() {
        opensBooking(SAGA);
        handIn("bookVisit", SAGA, but("attendees", List.of(SAGA, SAGA, INGA_MAJ)));
        ostenAccepts();
        timePassesTo("2027-03-17T08:00");
        handIn(
                "confirmVisit",
                SAGA,
                "outcome",
                "HELD",
                "start",
                "13:15",
                "end",
                "14:15",
                "attendees",
                List.of(SAGA, INGA_MAJ, SAGA),
                "groupsMet",
                List.of("STAFF", "STAFF"));
        assertThat(record().attendees()).containsExactly(SAGA, INGA_MAJ);
        assertThat(record().groupsMet()).containsExactly("STAFF");
    }

    @Test
    @DisplayName("What nobody asked for is refused and not written, least of all under the name of a process variable")
    void unaskedVariables() {
        sagaAsksForAVisit();
        Map<String, Object> before = processes.getVariables(visit.getId());
        for (String name : List.of(
                "isTimeAgreed",
                "unitManager",
                "leadPolitician",
                "initiator",
                "policyId",
                "submittedWithItsForm",
                "x]]y",
                "e\u0301")) {
            assertThat(refusedAndForgotten("answerRequest", OSTEN, "answer", "2027-03-16T13:15", name, "on-01"))
                    .startsWith("Formuläret har inget fält som heter ");
        }
        assertThat(processes.getVariables(visit.getId())).isEqualTo(before);
        ostenAccepts();
        assertThat(processes.getVariable(visit.getId(), "unitManager")).isEqualTo(OSTEN);
    }
}
