package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import se.namndbesok.Texts;

class RegisterDirectoryTest {

    private static final Path DOCUMENTATION = Path.of("docs/register.md");

    private final TestRegister register = TestRegister.inMemory(LocalDate.of(2027, 3, 31));

    @TempDir
    private Path directory;

    @Test
    void loadsItsFilesAtStartAndAgainOnDemand() throws IOException {
        String demo = RegisterTest.demo();
        int half = demo.indexOf("units:");
        write("b-organisation.yaml", demo.substring(0, half)); // what comes first by name refers to what comes later
        write("a-units.yaml", demo.substring(half));
        write("readme.txt", "not a register file");

        in(directory.toString()).run(null);
        assertThat(register.units.get("eklunden").name()).isEqualTo("Eklunden");

        write("a-units.yaml", demo.substring(half).replace("name: Eklunden,", "name: Nya Eklunden,"));
        assertThat(in(directory.toString()).load()).isEqualTo(new ImportResult(0, 1, 0));
    }

    @Test
    void withoutADirectoryNothingIsLoaded() {
        in("").run(null);

        assertThat(register.boards.all()).isEmpty();
    }

    @Test
    void aRefusedRegisterStopsTheStartWithTheList() throws IOException {
        write("register.yaml", "municipality: {id: ekbrunna}\n");

        assertThatThrownBy(() -> in(directory.toString()).run(null))
                .isInstanceOf(RegisterRefused.class)
                .hasMessageContaining("register.yaml, rad 1: name saknas.");
    }

    @Test
    void theListIsShownInsteadOfAStackTrace() {
        RegisterRefused refused = new RegisterRefused("Nej.", java.util.List.of(new Fault("a.yaml", 3, null, "Fel.")));

        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.logging(LogFactory.getLog(getClass()))))
                .anySatisfy(analyzer -> assertThat(analyzer).isInstanceOf(RegisterRefusedAnalyzer.class));
        assertThat(new RegisterRefusedAnalyzer().analyze(refused).getDescription())
                .isEqualTo("Nej.\na.yaml, rad 3: Fel.");
    }

    @Test
    void whatCannotBeReadIsAFault() throws IOException {
        assertThatThrownBy(() -> in(directory.resolve("nowhere").toString()).load())
                .hasMessageContaining("finns inte eller går inte att läsa");
        Files.write(directory.resolve("latin1.yaml"), "name: Nämnd".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> in(directory.toString()).load())
                .hasMessageContaining("latin1.yaml: Filen är inte sparad som UTF-8.");
    }

    @Test
    void theExampleInTheDocumentationIsARegister() throws IOException {
        String page = Files.readString(DOCUMENTATION);
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();

        register.load(page.substring(start, page.indexOf("```", start)));

        assertThat(register.boards.all()).hasSize(1);
        assertThat(register.assignments.activeOn(LocalDate.of(2027, 3, 31))).hasSize(1);
        assertThat(register.policies.all()).hasSize(1);
    }

    @Test
    void theLineOfAFileThatWasTakenDownIsNotKept() throws IOException {
        String demo = RegisterTest.demo();
        write("register.yaml", "# Nämndbesök 12-0123abcd: hämtad 26 november 2026\n" + demo);
        in(directory.toString()).run(null);
        assertThat(register.files.all()).containsExactly(new RegisterFile("register.yaml", demo));
    }

    @Test
    void itsFaultsAreOnTheLinesOfTheFile() throws IOException {
        write("register.yaml", "# Nämndbesök 12-0123abcd: hämtad 26 november 2026\nmunicipality: {id: ekbrunna}\n");
        assertThatThrownBy(() -> in(directory.toString()).run(null))
                .hasMessageContaining("register.yaml, rad 2: name saknas.");
    }

    @Test
    void aStartDoesNotUndoWhatWasChangedOnThePages() throws IOException {
        String demo = RegisterTest.demo();
        write("register.yaml", demo);
        in(directory.toString()).run(null);
        String changed = demo.replace("name: Brunnsgården", "name: Brunnsbo");
        register.imports.load(
                List.of(new RegisterFile("register.yaml", changed)),
                new RegisterOrigin("ellinor.vassmyr", RegisterOrigin.Source.UPLOAD));

        in(directory.toString()).run(null);
        assertThat(register.units.get("brunnsgard").name()).isEqualTo("Brunnsbo");

        in(directory.toString()).load();
        assertThat(register.units.get("brunnsgard").name()).isEqualTo("Brunnsgården");
    }

    private RegisterDirectory in(String path) {
        return new RegisterDirectory(register.imports, register.history, new Texts(), path);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
