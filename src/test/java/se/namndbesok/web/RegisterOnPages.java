package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** The secretary of omsorgsnämnden at the register's pages. */
record RegisterOnPages(PageDesk desk) {

    private static final String FORMS = "/registret/ON/andra/";
    private static final String TRY = "Visa vad som skulle ändras";

    /** A form that is sent in empty, corrected, looked at, gone back to, and saved. */
    void namesAManager(String manager, LocalDate day) {
        desk.opens(FORMS + "ny-chef");
        desk.presses(TRY);
        desk.reads("Ingenting är ändrat. Rätta det här.");
        assertThat(desk.page().locator(":focus")).containsText("Ingenting är ändrat. Rätta det här.");
        desk.looks("register-refused");
        desk.follows("Fyll i: Enhet");
        desk.picks("Enhet", "Eklunden");
        desk.picks("Chef", manager);
        desk.types("Från och med", day.toString());
        desk.presses(TRY);
        desk.reads("Det här skulle ändras");
        desk.reads(manager + " (från " + day + ")");
        desk.looks("register-shown");
        desk.follows("Ändra");
        assertThat(desk.page().locator("#f-FROM")).hasValue(day.toString());
        desk.presses(TRY);
        desk.reads("Det här skulle ändras");
        desk.presses("Spara");
        desk.reads("Ändringarna är sparade.");
    }

    /** A proposed version of the guideline, one of its rules refused and corrected, and the proposal withdrawn. */
    void proposesAVersion() {
        String version = "kontaktpolitiker-omsorg@";
        saves("ny-version/" + version + "1", "är ett förslag. Inga besök påverkas");
        desk.opens(FORMS + "regler/" + version + "2");
        desk.page().locator("#f-VISITS_MIN").fill("5");
        desk.page().locator("#f-REPORT_DUE").fill("10");
        desk.presses(TRY);
        desk.reads("Det minsta antalet (5) är större än det största (2).");
        desk.looks("register-rules-refused");
        desk.page().locator("#f-VISITS_MIN").fill("2");
        desk.presses(TRY);
        desk.reads("14 dagar → 10 dagar");
        desk.presses("Spara");
        desk.opens("/registret/ON/styrdokument");
        desk.looks("register-documents");
        saves("ta-bort-forslag/" + version + "2", "Borttaget");
    }

    private void saves(String form, String shown) {
        desk.opens(FORMS + form);
        desk.presses(TRY);
        desk.reads(shown);
        desk.presses("Spara");
        desk.reads("Ändringarna är sparade.");
    }
}
