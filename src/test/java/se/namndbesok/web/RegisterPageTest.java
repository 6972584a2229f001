package se.namndbesok.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.namndbesok.Texts;
import se.namndbesok.register.TestRegister;

class RegisterPageTest {

    private final TestRegister register = TestRegister.inMemory(LocalDate.of(2027, 3, 31));

    @TempDir
    private Path directory;

    private MockMvc page() {
        Texts texts = new Texts();
        return MockMvcBuilders.standaloneSetup(new RegisterPage(register.directory(directory.toString()), texts))
                .setViewResolvers((name, locale) -> (model, request, response) -> {})
                .build();
    }

    @Test
    void tellsWhatALoadHasDoneAndThatASecondOneDoesNothing() throws Exception {
        Files.writeString(directory.resolve("register.yaml"), demo());
        page().perform(post("/register")).andExpect(model().attribute("outcome", containsString("Tillagt: ")));
        page().perform(post("/register"))
                .andExpect(model().attribute("outcome", containsString("Ingenting har ändrats")));
    }

    @Test
    void showsEveryFaultByFileAndLine() throws Exception {
        Files.writeString(directory.resolve("register.yaml"), "municipality: {id: ekbrunna}\n");
        page().perform(post("/register"))
                .andExpect(model().attribute("faults", contains("register.yaml, rad 1: name saknas.")));
    }

    private static String demo() throws IOException {
        return new ClassPathResource("demo/register.yaml").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
