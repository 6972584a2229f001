package se.namndbesok.web;

import java.time.LocalDate;

/** What politician and manager do before a visit to Eklunden (policy A), with a look at every page on the way. */
final class VisitInTasklist {

    private static final String MINE = "Mina uppgifter";
    private static final String LATER = "Kommande";

    private VisitInTasklist() {}

    static void opensBooking(Desk saga) {
        saga.looks("empty-list");
        saga.starts("Kontaktpolitikerbesök");
        saga.takesUp(MINE, "Boka besök");
    }

    static void choosesNotTo(Desk saga) {
        saga.ticks("Nej, inte den här gången");
    }

    static void thinksBetterOfIt(Desk saga) {
        choosesNotTo(saga);
        saga.looks("book-visit-not");
        saga.handsIn();
    }

    static void books(Desk saga, LocalDate day) {
        opensBooking(saga);
        saga.looks("book-visit");
        saga.types("Förslag 1: dag", day.toString());
        saga.types("Förslag 1: klockslag", "13:15");
        saga.types("Behov av anpassning", "Hörslinga i samlingssalen.");
        saga.types("Meddelande till chefen", "Jag vill gärna träffa medarbetare.");
        saga.looks("book-visit-filled");
        saga.handsIn();
        saga.looks("booked");
    }

    static void accepts(Desk osten) {
        osten.takesUp(MINE, "Svara på besöksförfrågan: Eklunden");
        osten.reads("Hörslinga i samlingssalen.");
        osten.looks("answer-request");
        osten.ticks("Ingen av tiderna passar. Jag föreslår andra.");
        osten.looks("answer-request-propose");
        osten.page().locator(".fjs-form-field-radio input").first().check();
        osten.handsIn();
    }

    static void proposesAnother(Desk osten, LocalDate day) {
        osten.takesUp(MINE, "Svara på besöksförfrågan: Eklunden");
        osten.ticks("Ingen av tiderna passar. Jag föreslår andra.");
        osten.types("Ny tid 1: dag", day.toString());
        osten.types("Ny tid 1: klockslag", "09:00");
        osten.picks("Anledning", "Bemanning");
        osten.looks("answer-request-filled");
        osten.handsIn();
    }

    static void chooses(Desk saga) {
        saga.takesUp(MINE, "Välj bland chefens nya tider: Eklunden");
        saga.reads("Bemanning");
        saga.looks("choose-time");
        saga.page().locator(".fjs-form-field-radio input").first().check();
        saga.handsIn();
    }

    static void plans(Desk osten) {
        osten.takesUp(MINE, "Planera besöket: Eklunden");
        osten.looks("plan-visit");
        osten.types("Program", "13.15 Välkomna\n13.30 Rundtur i de gemensamma lokalerna\n14.15 Samtal");
        osten.types("Samlingsplats", "Entrén, Eklundsvägen 2");
        osten.ticks("Brukare");
        osten.ticks("Medarbetare");
        osten.types("Så värnar vi brukarnas integritet", "Vi är i de gemensamma lokalerna.");
        osten.types("Praktiskt", "Parkera vid södra gaveln.");
        osten.handsIn();
    }

    static void reads(Desk saga, Desk osten) {
        osten.takesUp(LATER, "Ta emot, flytta eller avboka besöket: Eklunden");
        osten.looks("receive-visit");
        saga.takesUp(LATER, "Läs, flytta eller avboka besöket: Eklunden");
        saga.reads("Rundtur i de gemensamma lokalerna");
        saga.looks("attend-visit");
        saga.describes("Här finns programmet och vad som är bra att tänka på.");
        saga.looks("description");
    }
}
