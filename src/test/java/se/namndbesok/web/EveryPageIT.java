package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Chromium.Screen.DESK;
import static se.namndbesok.web.Chromium.Screen.PHONE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.web.Chromium.Screen;

/** A look at the pages that no story comes to: Swedish, without a fault that axe finds, and within the screen. */
class EveryPageIT extends PagesApplication {

    private static final List<String> OF_EVERYBODY = List.of("/", "/uppgifter", "/rapporter", "/kalender");

    private static final Map<String, List<String>> OF_ROLES = Map.of(
            ELLINOR,
            List.of(
                    "/kalender/manad",
                    "/tackning",
                    "/papper",
                    "/gallring",
                    "/registret/ON/enheter",
                    "/registret/ON/styrdokument",
                    "/registret/ON/mandatperiod",
                    "/registret/ON/andra",
                    "/registret/ON/andra/nytt-uppdrag",
                    "/registret/ON/tabell",
                    "/registret/ON/historik",
                    "/registret/inlasning"),
            "on-01",
            List.of("/tackning"),
            OSTEN,
            List.of("/enheter/eklunden"),
            "sn-05",
            List.of("/studiebesok"));

    private static final List<String> PUBLIC =
            List.of("/kontaktpolitiker", "/kontaktpolitiker/eklunden", "/tillganglighet", "/blankett", "/inloggning");

    @Test
    @DisplayName("The pages of secretary, chair and manager, at a desk and on a phone")
    void ofRoles() {
        OF_ROLES.forEach((person, own) -> {
            for (Screen screen : List.of(DESK, PHONE)) {
                PageDesk desk = pageDesk(person, screen, true);
                OF_EVERYBODY.forEach(page -> looks(desk, page));
                own.forEach(page -> looks(desk, page));
            }
        });
    }

    @Test
    @DisplayName("The public pages, at a desk and on a phone")
    void ofThePublic() {
        for (Screen screen : List.of(DESK, PHONE)) {
            PageDesk desk = stranger(screen);
            PUBLIC.forEach(page -> looks(desk, page));
        }
    }

    @Test
    @DisplayName("A secretary changes the register by keyboard, and without scripts: refused, corrected, shown, saved")
    void ofTheRegister() {
        new RegisterOnPages(pageDesk(ELLINOR, DESK, true)).byKeyboard(today().plusDays(40));
        new RegisterOnPages(pageDesk(ELLINOR, PHONE, false)).withoutScripts(today().plusDays(60));
    }

    private static void looks(PageDesk desk, String page) {
        desk.opens(page);
        assertThat(desk.page().reload().status()).as(page).isEqualTo(200);
        desk.looks(page.replace('/', '_'));
    }
}
