package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Chromium.Screen.DESK;
import static se.namndbesok.web.Chromium.Screen.PHONE;
import static se.namndbesok.web.Chromium.Screen.TABLET;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.namndbesok.AccessTable;
import se.namndbesok.AccessTable.Row;
import se.namndbesok.web.Chromium.Screen;

/**
 * A look at every page that the access table opens to somebody, with something in its lists: Swedish, without a fault that
 * axe finds, light on a phone and dark at a desk, and within the screen on a phone, a tablet and a desk, also with the text
 * twice as large.
 */
class EveryPageIT extends PagesApplication {

    /** What opens as a file, or is drawn by the browser itself. */
    private static final String FILES =
            ".*(csv|xlsx|json|ics|/tabell/.*|/filer/.*|/dokument/.*|/blankett/.+|/registret/.+/styrdokument/.+)";

    /** Pages that differ by who looks at them; any other is looked at as the first who may open it. */
    private static final List<String> PERSONAL = List.of("/", "/rapporter");

    @Autowired
    ApplicationContext application;

    private final Map<String, String> things = new HashMap<>();

    @BeforeEach
    void thereIsOneThingOfEachKind() {
        things.putAll(AccessTable.things());
        things.putAll(PageThings.in(application).layOut(today()));
    }

    @AfterEach
    void nothingIsLaidOut() {
        PageThings.in(application).takeAway();
    }

    @Test
    @DisplayName(
            "Every page of the access table, as the politician, chair, manager, registrar, secretary, department head,"
                    + " administrator and the public")
    void everyPage() {
        Map<String, List<String>> pages = pages();
        assertThat(pages).hasSizeGreaterThan(7);
        pages.forEach((person, addresses) -> {
            PageDesk desk = person.equals("anonymous") ? stranger(Way.PHONE) : pageDesk(person, Way.PHONE);
            addresses.forEach(address -> looks(desk, address));
            desk.page().context().close();
        });
    }

    private Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (Row row : AccessTable.rows("pages")) {
            List<String> readers = row.answers().entrySet().stream()
                    .filter(it -> it.getValue().equals("200"))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean isPage = row.method().equals("GET") && !row.address().matches(FILES);
            readers.stream()
                    .limit(isPage ? PERSONAL.contains(row.address()) ? readers.size() : 1 : 0)
                    .forEach(person -> pages.computeIfAbsent(person, it -> new ArrayList<>())
                            .add(row.at(things)));
        }
        return pages;
    }

    private static void looks(PageDesk desk, String address) {
        String name = address.replaceAll("[^a-z0-9]+", "_");
        assertThat(desk.opens(address)).as(address).isEqualTo(200);
        assertThat(desk.page().url()).as("not the login").endsWith(address);
        desk.looks(name);
        fits(desk.page(), name);
        looksInTheDark(desk.page(), name);
    }

    private static void fits(Page page, String name) {
        for (Screen screen : List.of(TABLET, PHONE, DESK)) {
            page.setViewportSize(screen.width(), screen.height());
            Look.within(page, name + "-" + screen);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            Look.within(page, name + "-" + screen + "-200");
            page.evaluate("document.documentElement.style.fontSize = ''");
        }
    }

    /** At a desk; then it is the phone again. */
    private static void looksInTheDark(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Look.colours(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(PHONE.width(), PHONE.height());
    }
}
