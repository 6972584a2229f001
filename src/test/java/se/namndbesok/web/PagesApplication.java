package se.namndbesok.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.namndbesok.web.Chromium.Screen;

/** The same application with people at the pages of our own. */
abstract class PagesApplication extends BrowserApplication {

    private static final double PATIENCE = 30_000;

    @BeforeEach
    @AfterEach
    void noVisitIsLeft() {
        VisitTables.empty(database);
    }

    /** Somebody who is not logged in. */
    PageDesk stranger(Screen screen) {
        return pagesOf("stranger", screen, true);
    }

    /** Somebody logged in. */
    PageDesk pageDesk(String user, Screen screen, boolean withScripts) {
        PageDesk desk = pagesOf(user, screen, withScripts);
        desk.opens("/");
        desk.logsIn(user, PASSWORD);
        return desk;
    }

    private PageDesk pagesOf(String who, Screen screen, boolean withScripts) {
        Page page = chromium.browserOf(screen, withScripts).newPage();
        page.setDefaultTimeout(PATIENCE);
        open.add(page);
        return new PageDesk(page, "http://127.0.0.1:" + port, who + "-" + screen, withScripts);
    }
}
