package se.namndbesok.web;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same application with people at the pages of our own. */
abstract class PagesApplication extends BrowserApplication {

    private static final double PATIENCE = 30_000;

    /** What the browsers of those keep who have logged in, by port and name. */
    private static final Map<String, String> LOGINS = new HashMap<>();

    @BeforeEach
    @AfterEach
    void noVisitIsLeft() {
        VisitTables.empty(database);
    }

    /** Somebody who is not logged in. */
    PageDesk stranger(Way way) {
        return deskOf("stranger", way, null);
    }

    /** Somebody who logs in. */
    PageDesk pageDesk(String user, Way way) {
        PageDesk desk = deskOf(user, way, null);
        desk.opens("/");
        desk.logsIn(user, PASSWORD);
        return desk;
    }

    /** Somebody who is logged in since an earlier story. */
    PageDesk knownDesk(String user, Way way) {
        String known = port + user;
        if (LOGINS.containsKey(known)) {
            PageDesk desk = deskOf(user, way, LOGINS.get(known));
            desk.opens("/");
            return desk;
        }
        PageDesk desk = pageDesk(user, way);
        LOGINS.put(known, desk.page().context().storageState());
        return desk;
    }

    private PageDesk deskOf(String who, Way way, String login) {
        Page page = chromium.browserOf(way.screen(), way.hasScripts(), login).newPage();
        page.setDefaultTimeout(PATIENCE);
        open.add(page);
        return new PageDesk(page, "http://127.0.0.1:" + port, who, way);
    }
}
