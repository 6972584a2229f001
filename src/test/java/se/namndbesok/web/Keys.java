package se.namndbesok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

/** A page with the keyboard alone. */
record Keys(Page page) {

    private static final int FURTHEST = 60;

    void press(String key) {
        page.keyboard().press(key);
    }

    /** On with the tabulator until that is reached. */
    void tabTo(String name) {
        for (int step = 0; step < FURTHEST && !focused().equals(name); step++) {
            press("Tab");
        }
        assertEquals(name, focused());
    }

    /** What has the focus, by the text that a screen reader says first. */
    String focused() {
        return (String) page.evaluate("(() => { const e = document.activeElement;"
                + " const text = e.labels && e.labels.length ? e.labels[0].innerText : e.textContent;"
                + " return text.replace(/\\s+/g, ' ').trim(); })()");
    }
}
