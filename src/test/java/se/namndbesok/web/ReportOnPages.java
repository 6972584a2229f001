package se.namndbesok.web;

/** What happens on the pages of our own from the visit to the paragraph in the minutes. */
final class ReportOnPages {

    static final String SAFETY = "Trygghet";
    static final String WELLBEING = "Trivsel";

    private ReportOnPages() {}

    /** Before that the end is before the start. */
    static void confirms(PageDesk saga) {
        saga.takesUp("Bekräfta att besöket blev av: Eklunden");
        saga.decides("Ja");
        saga.ticks("Brukare");
        saga.types("Besöket slutade", "08:30");
        saga.isRefused("Sluttiden måste vara efter starttiden.");
        saga.looks("confirm-visit-refused");
        saga.says("Besöket slutade", "08:30");
        saga.types("Besöket slutade", "15:15");
        saga.handsIn();
    }

    /** Before that there is a personal identity number in the text. */
    static void reports(PageDesk saga) {
        saga.takesUp("Skriv rapport från besöket: Eklunden");
        saga.types(SAFETY, "De vi talade med känner sig trygga. 19121212-1212");
        saga.types(WELLBEING, "Maten och utevistelsen uppskattas.");
        saga.ticks("Delvis");
        saga.ticks("Trygg vardag");
        saga.isRefused("Texten innehåller något som ser ut som ett personnummer.");
        saga.looks("write-report-refused");
        saga.says(SAFETY, "De vi talade med känner sig trygga. 19121212-1212");
        saga.types(SAFETY, "De vi talade med känner sig trygga.");
        saga.handsIn();
    }

    static void checks(PageDesk ellinor) {
        ellinor.takesUp("Kontrollera rapporten: Eklunden");
        ellinor.reads("Maten och utevistelsen uppskattas.");
        ellinor.ticks("Ja, rapporten godkänns");
        ellinor.handsIn();
    }

    static void returns(PageDesk ellinor) {
        ellinor.takesUp("Kontrollera rapporten: Eklunden");
        ellinor.decides("Nej, den lämnas tillbaka för rättelse");
        ellinor.picks("Anledning", "Någon uppgift saknas");
        ellinor.types("Kommentar till den som har skrivit", "Skriv något om utveckling.");
        ellinor.handsIn();
    }

    static void corrects(PageDesk saga) {
        saga.takesUp("Rätta rapporten: Eklunden");
        saga.reads("Skriv något om utveckling.");
        saga.says(WELLBEING, "Maten och utevistelsen uppskattas.");
        saga.types("Förslag på utveckling", "Fler utflykter.");
        saga.handsIn();
    }

    static void registers(PageDesk ellinor) {
        ellinor.takesUp("Registrera rapporten: Eklunden");
        ellinor.looks("register-report-untaken");
        ellinor.presses("Ta uppgiften");
        ellinor.types("Diarienummer", "ON 2026/0042");
        ellinor.handsIn();
    }

    static void sendsPacket(PageDesk ellinor) {
        ellinor.takesUp("Lägg rapporterna i kallelsen");
        ellinor.reads("ON 2026/0042");
        ellinor.field("Sammanställningen och texten ligger i kallelsen").check();
        ellinor.handsIn();
    }

    static void recordsParagraph(PageDesk ellinor) {
        ellinor.takesUp("Bekräfta att nämnden har tagit del av rapporterna");
        ellinor.reads("Eklunden");
        ellinor.types("Paragraf i protokollet", "§ 41");
        ellinor.handsIn();
    }
}
