package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** The secretary of omsorgsnämnden at the register's pages. */
record RegisterOnPages(PageDesk desk) {

    private static final String TRY = "Visa vad som skulle ändras";

    /** A form that is sent in empty, corrected, looked at and saved. */
    void namesAManager(String manager, LocalDate day) {
        desk.opens("/registret/ON/andra/ny-chef");
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
        desk.presses("Spara");
        desk.reads("Ändringarna är sparade.");
        desk.looks("register-saved");
    }
}
