package se.namndbesok.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import se.namndbesok.Texts;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterOrigin;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.register.TestRegister;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** An administrator has the directory read again: shown first, as every load. */
class DirectoryPagesTest {

    private static final Viewer ADMIN = new Viewer("admin", "admin", Map.of(Part.ADMINISTRATOR, Set.of()));

    private final TestRegister register = TestRegister.inMemory(LocalDate.of(2027, 3, 31));
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Model model = new ConcurrentModel();

    @TempDir
    private Path directory;

    private DirectoryPages pages;
    private RegisterProposals proposals;

    @BeforeEach
    void pages() {
        Words words = new Words(new Texts());
        RegisterBoards boards = new RegisterBoards(register.boards);
        HistoryLines lines = new HistoryLines();
        ProposedLoads loads = new ProposedLoads(
                register.imports,
                register.files,
                register.history,
                new Affected(List.of()),
                new NoIdentityNumbers(words));
        FaultWords texts = new FaultWords(register.people, register.boards, register.policies, words);
        proposals = new RegisterProposals(boards, loads, register.history, lines, texts, words);
        pages = new DirectoryPages(register.directory(directory.toString()), register.history, lines, loads, proposals);
    }

    private static String demo() throws IOException {
        return new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    private ProposedLoad shown() {
        assertThat(pages.read(ADMIN, session, response, model)).isEqualTo("register/proposal");
        return (ProposedLoad) model.getAttribute("load");
    }

    private String saved() {
        return proposals.save(ADMIN, shown().id(), session, response, new RedirectAttributesModelMap(), model);
    }

    @Test
    @DisplayName("The first load and a later one are shown before they are saved; the same files again say nothing")
    void shownThenSaved() throws IOException {
        Files.writeString(directory.resolve("register.yaml"), demo());
        assertThat(shown().changes()).isNotEmpty();
        assertThat(register.boards.all()).isEmpty();
        assertThat(saved()).startsWith("redirect:/registret/");
        assertThat(register.boards.all()).hasSize(2);
        assertThat(shown().changes()).isEmpty();
    }

    @Test
    @DisplayName("What was changed on the pages since is told beforehand, and shown as what would be taken back")
    void changedOnThePages() throws IOException {
        Files.writeString(directory.resolve("register.yaml"), demo());
        saved();
        String edited = demo().replace("users: 24", "users: 25");
        register.imports.load(
                List.of(new RegisterFile("register.yaml", edited)), new RegisterOrigin("on-03", Source.FORM));
        assertThat(pages.show(model)).isEqualTo("register/directory");
        assertThat(model.getAttribute("since").toString()).contains("Saga Brunnfors", "Antal brukare: 24 → 25");
        assertThat(shown().changes()).extracting("detail").containsExactly("Antal brukare: 25 → 24");
        saved();
        pages.show(model);
        assertThat((List<?>) model.getAttribute("since")).isEmpty();
    }

    @Test
    @DisplayName("Every fault by file and line; nothing is changed")
    void faults() throws IOException {
        Files.writeString(directory.resolve("register.yaml"), "municipality: {id: ekbrunna}\n");
        assertThat(pages.read(ADMIN, session, response, model)).isEqualTo("register/directory");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(model.getAttribute("faults")).isEqualTo(List.of("register.yaml, rad 1: name saknas."));
    }
}
