package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The login and Tasklist in a real browser. */
class LoginBrowserIT extends GuardedApplication {

    /** A machine that builds at the same time is slow. */
    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(60_000);

    private static Playwright playwright;
    private static Browser browser;

    private Page page;
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void newPage() {
        page = browser.newContext(new Browser.NewContextOptions().setLocale("sv-SE"))
                .newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                faults.add(message.text());
            }
        });
    }

    @Test
    @DisplayName("The link of a mail leads through the login to the task, also after a wrong password")
    void deepLink() {
        Task task = newTaskOf("guest");
        String place = "#/?task=" + task.getId();
        page.navigate("http://127.0.0.1:" + port + Visitor.TASKLIST + place);
        assertThat(page.url()).endsWith("/inloggning" + place);
        logIn("nobody", "fel lösenord");
        page.getByRole(AriaRole.ALERT).waitFor(PATIENT);
        logIn("guest", Town.PASSWORD);
        page.locator("text=Prövad uppgift").first().waitFor(PATIENT);
        assertThat(page.url()).contains(Visitor.TASKLIST).contains("task=" + task.getId());
        assertThat(faults).noneMatch(fault -> fault.contains("Content Security Policy"));
    }

    private void logIn(String user, String password) {
        page.getByLabel("Användarnamn").fill(user);
        page.getByLabel("Lösenord").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"))
                .click();
    }
}
