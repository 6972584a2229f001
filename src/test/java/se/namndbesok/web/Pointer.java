package se.namndbesok.web;

import com.microsoft.playwright.Locator;

/** A mouse, or a finger. */
final class Pointer implements Hand {

    @Override
    public void presses(Locator it) {
        it.click();
    }

    @Override
    public void writes(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void ticks(Locator choice) {
        choice.check();
    }

    @Override
    public void picks(Locator list, String option) {
        list.selectOption(option);
    }
}
