package se.namndbesok.web;

import com.microsoft.playwright.Locator;

/** How somebody acts on what a page shows: with a pointer, or with the keyboard alone. */
interface Hand {

    /** A button, or a link. */
    void presses(Locator it);

    /** Into a field, over what it says; a day is 2027-03-16 and a time 13:15, however the browser asks for them. */
    void writes(Locator field, String text);

    /** A radio button, or a box. */
    void ticks(Locator choice);

    /** An option of a list, by its text. */
    void picks(Locator list, String option);
}
