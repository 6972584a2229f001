package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What those do on the pages of our own who are neither politician on a visit, nor manager, nor secretary. */
final class RolesOnPages {

    private RolesOnPages() {}

    /** The chair, of a visit that the secretary has endorsed. */
    static void grants(PageDesk gunvor) {
        gunvor.takesUp("Bevilja ersättning");
        gunvor.reads("Inga-Maj Sjöhage");
        gunvor.looks("grant-compensation");
        gunvor.isRefused("Beviljas ersättningen?");
        gunvor.decides("Ja, ersättningen beviljas");
        gunvor.handsIn();
    }

    /** The registrar, without a pointer. */
    static void registers(PageDesk gun) {
        gun.awaits("Registrera rapporten: Eklunden");
        Keys keys = gun.keys();
        keys.tabTo("Registrera rapporten: Eklunden");
        keys.press("Enter");
        assertThat(gun.page().locator("form[action$='/ta']")).isVisible();
        keys.tabTo("Ta uppgiften");
        keys.press("Enter");
        assertThat(gun.field("Diarienummer")).isVisible();
        keys.tabTo("Lämna in");
        keys.press("Enter");
        assertThat(gun.page().locator("#fel")).isFocused();
        keys.tabTo("Diarienummer (måste fyllas i)");
        gun.page().keyboard().type("ON 2026/0042");
        keys.tabTo("Lämna in");
        keys.press("Enter");
        gun.reads("Inlämnad: Registrera rapporten");
    }

    /** A department's head, where the browser runs no scripts; first without saying whether there is a limit. */
    static void proposes(PageDesk jenny, LocalDate day) {
        jenny.opens("/studiebesok");
        jenny.reads("Familjecentralen Ekhuset");
        jenny.takesUp("Planera terminens studiebesök: Avdelning unga");
        jenny.types("Datum", day.toString());
        jenny.types("Börjar", "13:00");
        jenny.types("Slutar", "15:00");
        jenny.types("Plats", "Ekhuset, Storgatan 4");
        jenny.types("Kontaktperson", "Pernilla Åsmyr");
        jenny.types("Kontaktpersonens e-post", "pernilla.asmyr@ekbrunna.example");
        jenny.types("Översiktligt innehåll", "Familjecentralens förebyggande arbete.");
        jenny.ticks("Förebyggande insatser");
        jenny.ticks("Vi har stämt av datum och innehåll med de andra avdelningarna");
        jenny.isRefused("Finns det en gräns");
        jenny.says("Översiktligt innehåll", "Familjecentralens förebyggande arbete.");
        jenny.decides("Nej");
        jenny.handsIn();
    }

    /** The administrator sees what stands still, and goes on to it in Cockpit with the same login. */
    static void looksAfter(PageDesk admin, String stuckCase) {
        admin.opens("/");
        admin.follows("Drift");
        admin.reads("Ett mejl kom inte fram");
        admin.looks("operations-standstill");
        admin.follows("Anmälan till nämnden");
        assertThat(admin.page()).hasURL(Pattern.compile(".*/cockpit/.*" + stuckCase + ".*"));
        assertThat(admin.page().locator("body")).containsText(stuckCase);
    }
}
