package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;
import se.namndbesok.register.RegisterChange.Action;
import se.namndbesok.register.RegisterOrigin.Source;

/** What a load would do, told before it is done; and the history of what was done. */
class DryRunTest {

    private static final RegisterOrigin ELLINOR = new RegisterOrigin("ellinor.vassmyr", Source.UPLOAD);

    private final TestRegister register = TestRegister.inMemory(LocalDate.of(2027, 3, 31));
    private String demo;

    @BeforeEach
    void load() throws IOException {
        demo = RegisterTest.demo();
        register.load(demo);
    }

    private List<RegisterFile> files(String... oldAndNew) {
        String text = demo;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            assertThat(text).contains(oldAndNew[i]);
            text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return List.of(new RegisterFile("register.yaml", text));
    }

    private DryRun<Long> tried(List<RegisterFile> files) {
        return register.imports.tryOut(files, () -> register.jdbc
                .sql("select count(*) from unit where listed")
                .query(Long.class)
                .single());
    }

    @Test
    @DisplayName("What is added, changed and retired is named, with whose it is; the tables are as they were")
    void named() {
        Map<String, List<String>> before = new Tables(register.jdbc).snapshot();
        DryRun<Long> run = tried(files(
                "name: Brunnsgården",
                "name: Brunnsbo",
                "  - {id: ifo, board: \"ON\", name:",
                "  - {id: ifo2, board: \"ON\", name:"));
        assertThat(run.changes())
                .contains(
                        new RegisterChange(
                                Action.CHANGED, "unit", "Brunnsbo", "Namn: Brunnsgården → Brunnsbo", Set.of("ON")),
                        new RegisterChange(Action.ADDED, "unit", "Individ- och familjeomsorgen", "", Set.of("ON")),
                        new RegisterChange(Action.RETIRED, "unit", "Individ- och familjeomsorgen", "", Set.of("ON")))
                .allSatisfy(change -> assertThat(change.isUpTo(Set.of("ON"))).isTrue())
                .noneSatisfy(change -> assertThat(change.isUpTo(Set.of("SN"))).isTrue());
        assertThat(run.before()).isEqualTo(run.after()).isEqualTo(11);
        assertThat(new Tables(register.jdbc).snapshot()).isEqualTo(before);
        assertThat(register.events).hasSize(1);
    }

    @Test
    @DisplayName("Codes and keys of the files are told in Swedish words")
    void inWords() {
        String rule = "\nretention:\n  - {board: \"ON\", documents: BOARD_PACKET, keepYears: 2, decision: § 175}\n";
        String document = "policies: [studiebesok-termin, kontaktpolitiker-bestallarnamnd";
        List<RegisterFile> more = new ArrayList<>(
                files(document, document + ", kontaktpolitiker-omsorg", "kind: LSS_BOSTAD", "kind: SARSKILT_BOENDE"));
        more.add(new RegisterFile("gallring.yaml", rule));
        assertThat(tried(more).changes())
                .extracting(change -> (change.name() + " " + change.detail()).strip())
                .contains(
                        "Omsorgsnämnden, Sammanställning till sammanträde, 2 år, § 175",
                        "Socialnämnden, Kontaktpolitiker i omsorgsnämnden",
                        "Gruppbostaden Tallstigen Slag: Bostad enligt LSS → Särskilt boende");
    }

    @Test
    @DisplayName("The same files again are no change at all, also among the history")
    void nothing() {
        Map<String, List<String>> before = new Tables(register.jdbc).snapshot();
        assertThat(tried(files()).changes()).isEmpty();
        register.imports.load(files(), ELLINOR);
        assertThat(new Tables(register.jdbc).snapshot()).isEqualTo(before);
    }

    @Test
    @DisplayName("Exactly what was shown is done, once, and told who did it")
    void asShown() {
        List<RegisterFile> files = files("manager: osten.vretmyr", "manager: carola.fagerbro");
        DryRun<Long> run = tried(files);
        register.imports.loadAsShown(files, ELLINOR, run.fingerprint());
        assertThat(register.history.of("ON"))
                .filteredOn(entry -> entry.source() == Source.UPLOAD)
                .allSatisfy(entry -> assertThat(entry.person()).isEqualTo("Ellinor Vassmyr"))
                .extracting(RegisterHistory.Entry::change)
                .containsExactlyElementsOf(run.changes())
                .extracting(RegisterChange::detail)
                .containsExactly("Chef: Östen Vretmyr → Carola Fagerbro");
        assertThat(register.history.of("SN")).noneMatch(entry -> entry.source() == Source.UPLOAD);
        Map<String, List<String>> done = new Tables(register.jdbc).snapshot();
        assertThatThrownBy(() -> register.imports.loadAsShown(files, ELLINOR, run.fingerprint()))
                .isInstanceOf(RegisterMoved.class);
        assertThat(new Tables(register.jdbc).snapshot()).isEqualTo(done);
    }

    @Test
    @DisplayName("A change onto the files as they are undoes nothing that is changed in the moment in which it is made")
    void sameMoment() {
        Iterator<List<RegisterFile>> others =
                List.of(files("users: 24", "users: 25")).iterator();
        register.imports.edit(
                now -> {
                    if (others.hasNext()) {
                        register.imports.load(others.next());
                    }
                    String text = now.get(0).text();
                    return List.of(new RegisterFile(
                            "register.yaml", text.replace("manager: osten.vretmyr", "manager: carola.fagerbro")));
                },
                ELLINOR);
        assertThat(register.units.get("brunnsgard").users()).isEqualTo(25);
        assertThat(register.units.get("eklunden").managerId()).isEqualTo("carola.fagerbro");
        assertThat(register.files.all().get(0).text()).contains("users: 25");
    }

    @Test
    @DisplayName("What somebody else has changed in between is not undone")
    void moved() {
        List<RegisterFile> files = files("manager: osten.vretmyr", "manager: carola.fagerbro");
        DryRun<Long> run = tried(files);
        register.imports.load(files("users: 24", "users: 25"));
        Map<String, List<String>> between = new Tables(register.jdbc).snapshot();
        assertThatThrownBy(() -> register.imports.loadAsShown(files, ELLINOR, run.fingerprint()))
                .isInstanceOf(RegisterMoved.class);
        assertThat(new Tables(register.jdbc).snapshot()).isEqualTo(between);
    }
}
