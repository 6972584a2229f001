package se.namndbesok.web;

import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What politician and manager do before a visit to Eklunden, on the pages of our own. */
final class VisitOnPages {

    private VisitOnPages() {}

    static void beginsBooking(PageDesk saga) {
        saga.opens("/");
        saga.presses("Boka besök på Eklunden");
        saga.reads("Boka besök");
    }

    static void books(PageDesk saga, LocalDate day) {
        beginsBooking(saga);
        saga.types("Förslag 1: dag", day.toString());
        saga.types("Förslag 1: klockslag", "13:15");
        saga.types("Behov av anpassning", "Hörslinga i samlingssalen.");
        saga.types("Meddelande till chefen", "Jag vill gärna träffa medarbetare.");
        saga.handsIn();
    }

    static void accepts(PageDesk osten) {
        osten.takesUp("Svara på besöksförfrågan: Eklunden");
        osten.reads("Hörslinga i samlingssalen.");
        osten.ticksFirst("Ditt svar");
        osten.handsIn();
    }

    static void proposesAnother(PageDesk osten, LocalDate day) {
        osten.takesUp("Svara på besöksförfrågan: Eklunden");
        osten.decides("Ingen av tiderna passar. Jag föreslår andra.");
        osten.isTold("Sidan är uppdaterad efter ditt svar.");
        osten.types("Ny tid 1: dag", day.toString());
        osten.types("Ny tid 1: klockslag", "09:00");
        osten.picks("Anledning", "Bemanning");
        osten.handsIn();
    }

    static void chooses(PageDesk saga) {
        saga.takesUp("Välj bland chefens nya tider: Eklunden");
        saga.reads("Bemanning");
        saga.ticksFirst("Ditt svar");
        saga.handsIn();
    }

    static void plans(PageDesk osten) {
        osten.takesUp("Planera besöket: Eklunden");
        osten.types("Program", "13.15 Välkomna\n13.30 Rundtur i de gemensamma lokalerna\n14.15 Samtal");
        osten.types("Samlingsplats", "Entrén, Eklundsvägen 2");
        osten.ticks("Brukare");
        osten.ticks("Medarbetare");
        osten.types("Så värnar vi brukarnas integritet", "Vi är i de gemensamma lokalerna.");
        osten.handsIn();
    }

    static void reads(PageDesk saga, PageDesk osten) {
        osten.takesUp("Ta emot, flytta eller avboka besöket: Eklunden");
        osten.decides("Avboka besöket");
        osten.picks("Anledning", "Annan anledning");
        choosesOn(osten, () -> {
            osten.decides("Flytta besöket till en annan tid");
            osten.picks("Anledning", "Bemanning");
        });
        osten.reads("Ny tid 1: dag");
        osten.says("Anledning", "STAFFING");
        saga.takesUp("Läs, flytta eller avboka besöket: Eklunden");
        saga.reads("Rundtur i de gemensamma lokalerna");
    }

    /** Goes on to choose while the server has not answered yet what the first choice asks for. */
    private static void choosesOn(PageDesk desk, Runnable choices) {
        List<Route> held = new ArrayList<>();
        desk.page().route("**/fragor", held::add);
        choices.run();
        desk.page().waitForCondition(() -> held.size() == 2);
        desk.page().waitForResponse("**/fragor", held.get(1)::resume);
        desk.page().unroute("**/fragor");
    }
}
