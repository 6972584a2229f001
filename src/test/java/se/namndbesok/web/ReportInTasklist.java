package se.namndbesok.web;

/** What politician and secretary do after a visit to Eklunden (policy A), with a look at every page on the way. */
final class ReportInTasklist {

    private static final String MINE = "Mina uppgifter";
    private static final String SAFETY = "Brukarnas upplevelse av trygghet";
    private static final String WELLBEING = "Brukarnas upplevelse av trivsel";

    private ReportInTasklist() {}

    /** Before that the end is before the start, and Saga is told. */
    static void confirms(Desk saga) {
        saga.takesUp(MINE, "Bekräfta att besöket blev av: Eklunden");
        saga.looks("confirm-visit");
        saga.ticks("Ja");
        saga.ticks("Brukare");
        saga.types("Besöket slutade", "08:30");
        saga.isRefused("Sluttiden måste vara efter starttiden.");
        saga.looks("confirm-visit-refused");
        saga.says("Besöket slutade", "08:30");
        saga.types("Besöket slutade", "15:15");
        saga.handsIn();
    }

    /** Before that there is a personal identity number in the text. */
    static void reports(Desk saga) {
        saga.takesUp(MINE, "Skriv rapport från besöket: Eklunden");
        saga.looks("write-report");
        saga.types(SAFETY, "De vi talade med känner sig trygga. 19121212-1212");
        saga.types(WELLBEING, "Maten och utevistelsen uppskattas.");
        saga.ticks("Delvis");
        saga.ticks("Trygg vardag");
        saga.isRefused("Texten innehåller något som ser ut som ett personnummer. " + "Ta bort det innan du lämnar in.");
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

    static void returns(Desk ellinor) {
        ellinor.takesUp(MINE, "Kontrollera rapporten: Eklunden");
        ellinor.ticks("Nej, den lämnas tillbaka för rättelse");
        ellinor.picks("Anledning", "Någon uppgift saknas");
        ellinor.types("Kommentar till den som har skrivit", "Skriv något om utveckling.");
        ellinor.handsIn();
    }

    static void corrects(Desk saga) {
        saga.takesUp(MINE, "Rätta rapporten: Eklunden");
        saga.reads("Skriv något om utveckling.");
        saga.says(WELLBEING, "Maten och utevistelsen uppskattas.");
        saga.looks("correct-report");
        saga.types("Förslag på utveckling", "Fler utflykter.");
        saga.handsIn();
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
        ellinor.ticks("Sammanställningen och texten ligger i kallelsen*");
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
