package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One thing of the files, read and changed by paths, written once more, taken out; and a new term of office. */
class ThingEditTest {

    private static final Map<String, String> FIRST = Map.of("key", "a", "version", "1");

    private static final String POLICIES =
            """
            policies:   # named
              - key: a
                version: 1
                document:
                  title: Ett   # the title
                  adopted:
                    - {board: x, date: 2027-01-01}
                  summary: >
                    lång
                    text
                report: {required: true, goals: [b, c]}
                length: null
                last: {"on": [z]}   # C-06

              - {key: b, version: 1}
            """;

    private final RegisterEdit files = new RegisterEdit(List.of(new RegisterFile("a.yaml", POLICIES)));
    private final ThingEdit thing = new ThingEdit(files, "policies", FIRST);

    private String text() {
        return files.files().get(0).text();
    }

    @Test
    @DisplayName("What the files say is read by path, in both styles; lists of mappings and nothing are left out")
    void facts() {
        assertThat(thing.facts().orElseThrow())
                .containsEntry("document.title", List.of("Ett"))
                .containsEntry("report.goals", List.of("b", "c"))
                .containsEntry("last.on", List.of("z"))
                .containsEntry("document.adopted", List.of())
                .doesNotContainKey("length");
        assertThat(new ThingEdit(files, "policies", Map.of("key", "a", "version", "2")).facts())
                .isEmpty();
    }

    @Test
    @DisplayName("A value is set, begun on its way, or taken away; everything else stays as it is written")
    void put() {
        thing.put("document.title", "\"Två\"");
        thing.put("document.validTo", "\"2028-01-01\"");
        thing.put("report.due", "P1D");
        thing.put("reminders.planVisit.due", "{beforeEvent: 2}");
        thing.put("length", "PT1H");
        thing.put("last.on", "[y]");
        thing.put("report.required", null);
        thing.put("document.adopted", null);
        thing.put("document.absent", null);
        thing.put("absent.path", null);
        assertThat(text())
                .contains(
                        "    document:\n      validTo: \"2028-01-01\"\n      title: \"Två\"   # the title\n      summary: >\n")
                .contains("report: {due: P1D, goals: [b, c]}", "length: PT1H\n", "last: {\"on\": [y]}   # C-06")
                .contains("  - reminders: {planVisit: {due: {beforeEvent: 2}}}\n    key: a", "{key: b, version: 1}");
        thing.put("last.on", null);
        thing.put("reminders.planVisit.due.beforeEvent", null);
        thing.put("reminders.planVisit", null);
        assertThat(text()).doesNotContain("last:", "\"on\"", "reminders", "planVisit");
        assertThat(new ThingEdit(files, "policies", Map.of("key", "z")).put("x", "y"))
                .isFalse();
    }

    @Test
    @DisplayName("A version is written once more beside itself with its comments, and taken out again without a trace")
    void copyAndCut() {
        ThingEdit copy = thing.copy("version", "2").orElseThrow();
        copy.put("document.title", "\"Ny\"");
        assertThat(thing.facts().orElseThrow()).containsEntry("document.title", List.of("Ett"));
        assertThat(copy.facts().orElseThrow())
                .containsEntry("document.title", List.of("Ny"))
                .containsEntry("version", List.of("2"));
        assertThat(text().split("# C-06", -1)).hasSize(3);
        assertThat(copy.cut()).isTrue();
        assertThat(text()).isEqualTo(POLICIES);
        assertThat(copy.cut()).isFalse();
        ThingEdit onALine = new ThingEdit(files, "policies", Map.of("key", "b", "version", "1"));
        onALine.copy("version", "3");
        assertThat(text()).contains("  - {key: b, version: 3}\n\n  - {key: b, version: 1}\n");
    }

    @Test
    @DisplayName("AC-07 With a new term of office seats that had no days of their own get those of the term before it")
    void term() {
        RegisterEdit edit = new RegisterEdit(
                List.of(
                        new RegisterFile("a.yaml", "termOfOffice: {id: m, from: 2027-01-01, to: 2030-12-31}   # now\n"),
                        new RegisterFile(
                                "b.yaml",
                                """
                                politicians:
                                  - {id: a, role: X}
                                  - id: b
                                    role: X
                                    validTo: 2028-01-01
                                  - id: c
                                    seats:
                                      - {role: X, validFrom: 2028-01-01}
                                      - {role: Y}
                                  - {id: d, seats: []}
                                """)));
        TermEdit.begin(edit, "\"2031-01-01\"", "\"2034-12-31\"");
        assertThat(edit.files())
                .extracting(RegisterFile::text)
                .containsExactly(
                        "termOfOffice: {from: \"2031-01-01\", to: \"2034-12-31\"}   # now\n",
                        """
                        politicians:
                          - {validFrom: 2027-01-01, validTo: 2030-12-31, id: a, role: X}
                          - validFrom: 2027-01-01
                            id: b
                            role: X
                            validTo: 2028-01-01
                          - id: c
                            seats:
                              - {role: X, validFrom: 2028-01-01}
                              - {validFrom: 2027-01-01, validTo: 2030-12-31, role: Y}
                          - {id: d, seats: []}
                        """,
                        "earlierTerms:\n  - {from: 2027-01-01, to: 2030-12-31}\n");
        RegisterEdit none = new RegisterEdit(List.of(new RegisterFile("a.yaml", "parties: []")));
        TermEdit.begin(none, "\"2031-01-01\"", "\"2034-12-31\"");
        assertThat(none.files().get(0).text())
                .isEqualTo("parties: []\ntermOfOffice: {from: \"2031-01-01\", to: \"2034-12-31\"}\n");
    }
}
