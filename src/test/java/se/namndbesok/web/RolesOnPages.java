package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What each role is for, done once on the pages of our own; the words are the same with whatever one acts. */
final class RolesOnPages {

    private RolesOnPages() {}

    /** A politician, who first forgets to say when; the unit is chosen by the button. */
    static void books(PageDesk saga, LocalDate day) {
        saga.presses("Boka besök på Eklunden");
        saga.reads("Förslag på tider");
        saga.isRefused("Föreslå minst en tid, med både datum och klockslag.");
        saga.mends("Föreslå minst en tid, med både datum och klockslag.", "Förslag 1: dag", day.toString());
        saga.types("Förslag 1: klockslag", "13:15");
        saga.types("Meddelande till chefen", "Jag vill gärna träffa medarbetare.");
        saga.handsIn();
        saga.reads("Förfrågan skickad");
    }

    /** The unit's manager, whom the time does not suit. */
    static void proposesAnother(PageDesk osten, LocalDate day) {
        VisitOnPages.proposesAnother(osten, day);
        osten.reads("Förfrågan skickad");
    }

    /** A secretary, who first does not say why the report goes back. */
    static void checks(PageDesk ellinor) {
        ellinor.takesUp("Kontrollera rapporten: Eklunden");
        ellinor.reads("Maten och utevistelsen uppskattas.");
        ellinor.decides("Nej, den lämnas tillbaka för rättelse");
        ellinor.isRefused("Fyll i ”Anledning”.");
        ellinor.decides("Ja, rapporten godkänns");
        ellinor.handsIn();
    }

    /** The registrar takes what the secretary has checked. */
    static void registers(PageDesk gun) {
        gun.takesUp("Registrera rapporten: Eklunden");
        gun.presses("Ta uppgiften");
        gun.isRefused("Fyll i ”Diarienummer”.");
        gun.mends("Fyll i ”Diarienummer”.", "Diarienummer", "ON 2026/0042");
        gun.handsIn();
    }

    /** The chair, of a visit that the secretary has endorsed. */
    static void grants(PageDesk gunvor) {
        gunvor.takesUp("Bevilja ersättning");
        gunvor.reads("Inga-Maj Sjöhage");
        gunvor.looks("grant-compensation");
        gunvor.isRefused("Beviljas ersättningen?");
        gunvor.decides("Ja, ersättningen beviljas");
        gunvor.handsIn();
    }

    /** A department's head, who first does not say whether there is a limit. */
    static void proposes(PageDesk jenny, LocalDate day) {
        jenny.goesTo("Studiebesök");
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

    /** The contact person of a study visit. */
    static void prepares(PageDesk pernilla) {
        pernilla.takesUp("Förbered studiebesöket");
        pernilla.reads("Tuva Hällbro. Rullstol");
        pernilla.types("Program", "13.00 Välkomna\n13.15 Rundtur");
        pernilla.types("Samlingsplats", "Entrén");
        pernilla.handsIn();
    }

    /** The quality strategist, who first leaves a report without a theme. */
    static void compiles(PageDesk leila) {
        leila.takesUp("Sammanställ rapporterna");
        leila.isRefused("1 saknar tema");
        leila.ticksFirst("Annat");
        leila.types("Sammanfattning med egna ord", "Maten uppskattas.");
        leila.handsIn();
    }

    /** The records officer: somebody has asked for a report, and has it. */
    static void holds(PageDesk gun) {
        for (String[] step : new String[][] {
            {"Anledning till märkningen", "Märk: får inte gallras", "Får inte gallras."},
            {"Varför tas märkningen bort?", "Ta bort märkningen", "Rapporter gallras inte."}
        }) {
            gun.goesTo("Rapporter");
            gun.follows("Eklunden");
            gun.types(step[0], "Begäran om utlämnande.");
            gun.presses(step[1]);
            gun.reads(step[2]);
        }
        gun.goesTo("Gallring");
        gun.reads("märktes ”Får inte gallras”. Anledning: Begäran om utlämnande.");
        gun.reads("togs bort. Anledning: Begäran om utlämnande.");
    }

    /** The head of administration: which units are visited, and which have nobody. */
    static void oversees(PageDesk marika) {
        marika.goesTo("Täckning");
        assertThat(marika.page().locator("main li").first()).hasText("Individ- och familjeomsorgen");
        marika.gets("Hämta som CSV", "text/csv");
    }

    /** The administrator sees what stands still, and goes on to it in Cockpit with the same login. */
    static void looksAfter(PageDesk admin, String stuckCase) {
        admin.goesTo("Drift");
        admin.reads("Ett mejl kom inte fram");
        admin.looks("operations-standstill");
        Locator stuck = admin.page().locator("a[href*='" + stuckCase + "']");
        assertThat(stuck).hasAttribute("href", Pattern.compile("/camunda/app/cockpit/.*"));
        if (admin.hasScripts()) { // Cockpit runs nothing without
            admin.follows("Anmälan till nämnden");
            assertThat(admin.page().locator("body")).containsText(stuckCase);
        }
    }

    /** Somebody of the public. */
    static void looksFor(PageDesk relative) {
        relative.opens("/kontaktpolitiker");
        relative.reads("Saga Brunnfors");
        relative.follows("Anslag att skriva ut för Eklunden");
        assertThat(relative.page().locator("h1")).hasText("Kontaktpolitiker för Eklunden");
        relative.reads("Saga Brunnfors");
        relative.follows("Blanketter");
        relative.gets("Omsorgsnämnden: Rapport från verksamhetsbesök", "application/pdf");
    }
}
