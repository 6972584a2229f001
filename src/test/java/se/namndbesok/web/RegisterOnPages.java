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
