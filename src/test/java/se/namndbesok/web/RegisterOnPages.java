package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The secretary of omsorgsnämnden at the register's pages. */
record RegisterOnPages(PageDesk desk) {

    private static final String FORMS = "/registret/ON/andra/";
    private static final String TRY = "Visa vad som skulle ändras";

    /** A form that is sent in empty, corrected and saved, without a pointer; the browser writes dates as Americans do. */
    void byKeyboard(LocalDate day) {
        Keys keys = new Keys(desk.page());
        desk.opens(FORMS + "ny-chef");
        keys.tabTo(TRY);
        keys.press("Enter");
        desk.reads("Ingenting är ändrat. Rätta det här.");
        assertThat(desk.page().locator(":focus")).containsText("Ingenting är ändrat. Rätta det här.");
        desk.looks("register-refused");
        keys.tabTo("Fyll i: Enhet");
        keys.press("Enter");
        desk.page().keyboard().type("Eklunden");
        keys.press("Tab");
        desk.page().keyboard().type("Carola");
        keys.press("Tab");
        desk.page().keyboard().type(day.format(DateTimeFormatter.ofPattern("MMddyyyy")));
        keys.tabTo(TRY);
        keys.press("Enter");
        desk.reads("Det här skulle ändras");
        desk.reads("Carola Fagerbro (från " + day + ")");
        desk.looks("register-shown");
        keys.tabTo("Spara");
        keys.press("Enter");
        desk.reads("Ändringarna är sparade.");
        desk.looks("register-saved");
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
        desk.looks("register-rules-shown");
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

    /** The same form in a browser that runs no scripts. */
    void withoutScripts(LocalDate day) {
        desk.opens(FORMS + "avsluta-uppdrag");
        desk.presses(TRY);
        desk.reads("Fyll i: Uppdrag");
        desk.page().locator("#f-ASSIGNMENT").selectOption(new SelectOption().setIndex(1));
        desk.page().locator("#f-TO").fill(day.toString());
        desk.presses(TRY);
        desk.reads("står utan kontaktpolitiker från");
        desk.presses("Spara");
        desk.reads("Ändringarna är sparade.");
    }
}
