package se.namndbesok.web;

import java.time.LocalDate;

/** What each person does in a visit to Eklunden (policy A), with a look at every page on the way. */
final class VisitInTasklist {

    private static final String MINE = "Mina uppgifter";
    private static final String LATER = "Kommande";
    private static final String SAFETY = "Brukarnas upplevelse av trygghet";

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

    /** Before that the end is before the start, and Saga is told. */
    static void confirms(Desk saga) {
        saga.takesUp(MINE, "Bekräfta att besöket blev av: Eklunden");
        saga.looks("confirm-visit");
        saga.ticks("Ja");
        saga.ticks("Brukare");
        saga.types("Besöket slutade", "12:00");
        saga.isRefused("Sluttiden måste vara efter starttiden.");
        saga.looks("confirm-visit-refused");
        saga.says("Besöket slutade", "12:00");
        saga.types("Besöket slutade", "15:15");
        saga.handsIn();
    }

    /** Before that there is a personal identity number in the text. */
    static void reports(Desk saga) {
        saga.takesUp(MINE, "Skriv rapport från besöket: Eklunden");
        saga.looks("write-report");
        saga.types(SAFETY, "De vi talade med känner sig trygga. 19121212-1212");
        saga.types("Brukarnas upplevelse av trivsel", "Maten och utevistelsen uppskattas.");
        saga.ticks("Delvis");
        saga.ticks("Trygg vardag");
        saga.isRefused("Texten innehåller något som ser ut som ett personnummer. "
                + "Ta bort det innan du lämnar in rapporten.");
        saga.looks("write-report-refused");
        saga.says(SAFETY, "De vi talade med känner sig trygga. 19121212-1212");
        saga.types(SAFETY, "De vi talade med känner sig trygga.");
        saga.handsIn();
        saga.looks("reported");
    }

    static void checks(Desk ellinor) {
        ellinor.takesUp(MINE, "Kontrollera rapporten: Eklunden");
        ellinor.reads("Maten och utevistelsen uppskattas.");
        ellinor.looks("check-report");
        ellinor.ticks("Nej, den lämnas tillbaka för rättelse");
        ellinor.looks("check-report-return");
        ellinor.ticks("Ja, rapporten godkänns");
        ellinor.handsIn();
    }

    static void registers(Desk ellinor) {
        ellinor.takesUp("Min grupps uppgifter", "Registrera rapporten: Eklunden");
        ellinor.looks("register-report-untaken");
        ellinor.claims();
        ellinor.looks("register-report");
        ellinor.types("Diarienummer", "ON 2026/0042");
        ellinor.handsIn();
    }

    static void sendsPacket(Desk ellinor) {
        ellinor.takesUp(MINE, "Lägg rapporterna i kallelsen");
        ellinor.reads("ON 2026/0042");
        ellinor.looks("send-packet");
        ellinor.ticks("Sammanställningen och texten ligger i kallelsen");
        ellinor.handsIn();
    }

    static void recordsParagraph(Desk ellinor) {
        ellinor.takesUp(MINE, "Bekräfta att nämnden har tagit del av rapporterna");
        ellinor.reads("Eklunden");
        ellinor.looks("record-paragraph");
        ellinor.types("Paragraf i protokollet", "§ 41");
        ellinor.handsIn();
    }
}
