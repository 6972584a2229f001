package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The files' texts, changed where they must be and nowhere else. */
class RegisterEditTest {

    private static final Map.Entry<String, String> ONE = Map.entry("id", "one");

    private static final String BLOCK =
            """
            # head 🙂
            units:
              - id: one   # note
                name: Ett
                managers:
                  - {person: a, to: 2027-01-31}
                  - {person: b, from: 2027-02-01}

                # about the next
              - {id: two, name: Två}
            """;

    private static RegisterEdit of(String text) {
        return new RegisterEdit(List.of(new RegisterFile("a.yaml", text)));
    }

    private static String text(RegisterEdit edit) {
        return edit.files().get(0).text();
    }

    @Test
    @DisplayName("A key is set in both styles, whether it is there or not")
    void set() {
        RegisterEdit edit = of(BLOCK);
        assertThat(edit.set("units", ONE, "name", "\"Nytt\"")).isTrue();
        assertThat(edit.set("units", ONE, "users", "4")).isTrue();
        assertThat(edit.set("units", Map.entry("id", "two"), "name", "Tva")).isTrue();
        assertThat(edit.set("units", Map.entry("id", "two"), "users", "5")).isTrue();
        assertThat(edit.set("units", Map.entry("id", "three"), "users", "5")).isFalse();
        assertThat(text(edit))
                .contains("  - users: 4\n    id: one   # note\n    name: \"Nytt\"\n    managers:")
                .contains("    # about the next\n  - {users: 5, id: two, name: Tva}");
    }

    @Test
    @DisplayName("A list is replaced whole, and what stands after it stays")
    void replace() {
        RegisterEdit edit = of(BLOCK);
        edit.replace("units", ONE, List.of("manager", "managers"), "managers: [{person: c}]");
        assertThat(text(edit)).contains("    managers: [{person: c}]\n\n    # about the next\n  - {id: two");
    }

    @Test
    @DisplayName("A key goes with its value, first, in the middle or last, in both styles; ids and lines are found")
    void remove() {
        String flow = "units:\n  - {board: x, id: one, role: m, to: 3}\n";
        for (String key : List.of("board", "role", "to", "absent")) {
            RegisterEdit edit = of(flow);
            assertThat(edit.remove("units", ONE, key)).isTrue();
            assertThat(text(edit))
                    .isEqualTo(flow.replaceAll("(, )?" + key + ": \\w", "").replace("{, ", "{"));
        }
        RegisterEdit block = of("units:\n  - board: x\n    id: one\n    role: m\n    to: 3\n  - id: two\n");
        List.of("role", "to", "board").forEach(key -> block.remove("units", ONE, key));
        assertThat(text(block)).isEqualTo("units:\n  - id: one\n  - id: two\n");
        assertThat(block.remove("units", Map.entry("id", "three"), "to")).isFalse();
        assertThat(block.ids("units")).containsExactlyInAnyOrder("one", "two");
        Fault fault = new Fault(block.files().get(0).name(), 3, null, "x");
        assertThat(ThingEdit.at(block, "units", "id", fault)).hasValue("two");
    }

    @Test
    @DisplayName("Items come and go in both styles of list")
    void items() {
        RegisterEdit block = of(BLOCK);
        block.addItem("units", ONE, "managers", "{person: c, from: 2028-01-01}");
        block.removeItem("units", ONE, "managers", "2027-02-01");
        assertThat(text(block))
                .contains("managers:\n      - {person: c, from: 2028-01-01}\n      - {person: a, to: 2027-01-31}\n\n");
        RegisterEdit flow = of("meetings:\n  - {board: x, dates: [\n    1, 2,\n    3], more: [9]}\n");
        Map.Entry<String, String> x = Map.entry("board", "x");
        flow.addItem("meetings", x, "dates", "0");
        flow.removeItem("meetings", x, "dates", "2");
        flow.removeItem("meetings", x, "more", "9");
        flow.addItem("meetings", x, "moved", "{from: 1, to: 2}");
        assertThat(text(flow))
                .isEqualTo("meetings:\n  - {moved: [{from: 1, to: 2}], board: x, dates: [\n    0, 1, 3], more: []}\n");
        flow.removeItem("meetings", x, "dates", "3");
        assertThat(text(flow)).contains("0, 1]");
        assertThat(flow.removeItem("meetings", x, "dates", "7")).isFalse();
    }

    @Test
    @DisplayName("What is added is in a file of its own, and nothing that somebody types breaks out of its value")
    void add() {
        RegisterEdit edit = of(BLOCK);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", RegisterEdit.text("x\"}\n- {id: y\\"));
        edit.add("boardDecisions", values);
        edit.add("boardDecisions", Map.of("units", RegisterEdit.list(List.of("a", "b"))));
        edit.add("contactAssignments", Map.of("id", "z"));
        assertThat(text(edit)).isEqualTo(BLOCK);
        assertThat(edit.files().get(1))
                .isEqualTo(
                        new RegisterFile(
                                "sidorna.yaml",
                                "boardDecisions:\n  - {units: [\"a\", \"b\"]}\n  - {id: \"x\\\"} - {id: y\\\\\"}\ncontactAssignments:\n  - {id: z}\n"));
    }
}
