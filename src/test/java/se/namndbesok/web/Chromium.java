package se.namndbesok.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    static final Path PROGRAM = Path.of("/usr/bin/chromium");

    /** Other programs may use the machine at the same time. */
    static final int PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update")));

    /** A browser of one person, who has never been here. English, as many are: the pages are Swedish all the same. */
    BrowserContext browserOf(Screen screen) {
        return browserOf(screen, true, null);
    }

    /**
     * The same, perhaps where no scripts may run.
     *
     * @param kept what the person's browser keeps of an earlier visit, or null
     */
    BrowserContext browserOf(Screen screen, boolean withScripts, String kept) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setJavaScriptEnabled(withScripts)
                .setStorageState(kept)
                .setLocale("en-US")
                .setTimezoneId("Europe/Stockholm"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Where somebody sits. */
    enum Screen {
        DESK(1280, 900),
        TABLET(768, 1024),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}
