package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What differs in a governing document is told in words: no code of the files reaches anybody. */
class PolicyWordsTest {

    private final TestRegister register = TestRegister.inMemory(LocalDate.of(2027, 3, 31));

    private String told(String... oldAndNew) throws IOException {
        String text = RegisterTest.demo();
        register.load(text);
        for (int i = 0; i < oldAndNew.length; i += 2) {
            assertThat(text).contains(oldAndNew[i]);
            text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        List<RegisterFile> files = List.of(new RegisterFile("register.yaml", text));
        List<RegisterChange> changes = register.imports.tryOut(files, () -> 0).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0).detail();
    }

    @Test
    @DisplayName("Each item of a list, lengths of time, roles, occasions, departments and who has adopted")
    void words() throws IOException {
        assertThat(told(
                        "remindBefore: [P42D, P21D, P7D]", "remindBefore: [P1M, P30D]",
                        ", RELATED_POLICY_CHANGED], owner: NAMNDSEKRETERARE", "], owner: REGISTRATOR",
                        "visits: 2, perDepartment: {AVD_UNGA: 1,", "visits: 3, perDepartment: {AVD_UNGA: 2,",
                        "- {role: FORVALTNINGSCHEF, date: 2019-09}",
                                "- {role: FORVALTNINGSCHEF, date: 2019-09}\n"
                                        + "        - {board: SN, date: 2027-03-24, paragraph: § 40}"))
                .contains("Påminnelser före sista dagen: 42 dagar, 21 dagar, 7 dagar → 1 månad, 30 dagar")
                .contains("Dokumentansvarig: nämndsekreterare → registrator")
                .contains("Ses också över: inför en ny mandatperiod, när ett dokument som det bygger på ändras"
                        + " → inför en ny mandatperiod")
                .contains("Studiebesök per termin för Avdelning unga: 1 → 2")
                .contains("Beslutad: förvaltningschef 2019-09 → förvaltningschef 2019-09,"
                        + " Socialnämnden 2027-03-24 § 40")
                .doesNotContain("AVD_", "P7D", "FORVALTNINGSCHEF", "REGISTRATOR", "NEW_TERM");
    }
}
