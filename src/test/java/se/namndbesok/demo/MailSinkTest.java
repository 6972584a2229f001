package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.CalendarEntry.Method;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;

/** From a posted notice, through the real mail server of the demo, to the page where it is read. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = MailSinkTest.Rooms.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mail-sink;DB_CLOSE_DELAY=-1",
            "namndbesok.mail.poll=1h", // what arrives arrives because the commit woke the sender
            "namndbesok.base-url=http://besok.ekbrunna.example",
            "server.servlet.session.cookie.secure=false"
        })
@ActiveProfiles("demo")
class MailSinkTest {

    private static final String LETTER_LINK = "http://besok.ekbrunna.example/visit/1";

    @Autowired
    private MailSink sink;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @LocalServerPort
    private int port;

    @BeforeEach
    void twoMailsHaveCome() {
        post("asa", new Recipient("Åsa Öberg", "asa.oberg@ekbrunna.example"));
        post("goran", new Recipient("Göran <b>Änglund</b>", "goran.anglund@ekbrunna.example"));
        await().until(() -> sink.newestFirst("").size() == 2);
    }

    @Test
    void theNewestIsFirstAndARecipientSeesHerOwn() {
        assertThat(sink.newestFirst("")).extracting(ReceivedMail::number).containsExactly(2, 1);
        assertThat(sink.newestFirst("asa.oberg@ekbrunna.example"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo("Åsa Öberg <asa.oberg@ekbrunna.example>");
                    assertThat(mail.from()).isEqualTo("Omsorgsnämnden <namndbesok@ekbrunna.example>");
                    assertThat(mail.calendar()).contains("METHOD:REQUEST");
                });
    }

    @Test
    void theListEscapesNamesAndFilters() throws Exception {
        assertThat(get("/demo/brev").body())
                .contains(
                        "lang=\"sv\"",
                        "<a class=\"brand\" href=\"/\">",
                        "Göran &lt;b&gt;Änglund&lt;/b&gt;",
                        "Åsa Öberg")
                .doesNotContain("Göran <b>");
        assertThat(get("/demo/brev?till=asa.oberg@ekbrunna.example").body().split("<tr "))
                .as("the head and one row")
                .hasSize(3);
    }

    @Test
    void theCalendarFileCanBeFetched() throws Exception {
        HttpResponse<String> file = get("/demo/brev/1/kalender.ics");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("Brunnsgården");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String path : List.of("/demo/brev/99", "/demo/brev/99/kalender.ics", "/demo/brev/1/bilaga/0")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aClickInTheFramedLetterOpensItsLinkInTheWholeWindow() {
        try (Playwright playwright = Playwright.create(withoutDownload());
                Browser browser = playwright.chromium().launch(chromium())) {
            Page page = browser.newPage();
            page.route(
                    LETTER_LINK,
                    visit -> visit.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html;charset=utf-8")
                            .setBody("<h1>Besöket</h1>")));
            page.navigate(address("/demo/brev"));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/letters/sink-list.png")));
            page.locator("tbody a").last().click();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/letters/sink-mail.png")));

            page.frameLocator("iframe").getByText("Öppna besöket").click();

            page.waitForURL(LETTER_LINK);
            assertThat(page.locator("h1").textContent()).isEqualTo("Besöket");
        }
    }

    private static Playwright.CreateOptions withoutDownload() {
        return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private void post(String key, Recipient to) {
        CalendarEntry visit = new CalendarEntry(
                "besok-1",
                0,
                Method.REQUEST,
                "Besök på Brunnsgården",
                "Storgatan 1",
                LocalDateTime.parse("2027-03-16T13:15"),
                LocalDateTime.parse("2027-03-16T15:15"),
                new Recipient("Omsorgsnämnden", "namndbesok@ekbrunna.example"),
                List.of(to));
        Map<String, String> facts = Map.of(
                "unit", "Brunnsgården", "manager", "Göran Änglund", "visitDate", "16 mars", "visitTime", "13.15–15.15");
        transactions.executeWithoutResult(status -> outbox.post(new Notice(
                key,
                to,
                "attendVisit",
                facts,
                "/visit/1",
                "Nämndsekreteraren, Omsorgsnämnden",
                visit,
                "visit-1",
                null)));
    }

    /** The rooms this test is about, without the engine. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        MailSenderAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        TaskSchedulingAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"se.namndbesok.notice", "se.namndbesok.web"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "se\\.namndbesok\\.web\\.(?!MailSinkPages).*"))
    @Import({MailSink.class, DemoMail.class})
    static class Rooms {

        @Bean
        Texts texts() {
            return new Texts();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2027-03-01T07:00:00Z"), Stockholm.ZONE);
        }
    }
}
