package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The keyboard alone: with Tab and Shift+Tab to where one acts, there Enter, Space, arrows and signs. Nothing is reached
 * in any other way, each stop on the way is one that can be seen, and a new page begins with the way past its header.
 */
final class Keyboard implements Hand {

    private static final int FURTHEST = 90;

    /** As the browser asks for them, which is an American's. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMddyyyy");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("hhmma", Locale.US);

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void presses(Locator it) {
        reach(it);
        press("A".equals(it.evaluate("it => it.tagName")) ? "Enter" : "Space");
    }

    @Override
    public void writes(Locator field, String text) {
        reach(field);
        String kind = field.getAttribute("type");
        if ("date".equals(kind)) {
            page.keyboard().type(LocalDate.parse(text).format(DAY));
        } else if ("time".equals(kind)) {
            page.keyboard().type(LocalTime.parse(text).format(TIME));
        } else {
            press("Control+a");
            page.keyboard().type(text);
        }
        assertThat(field).hasValue(text);
    }

    /** Among radio buttons the tabulator stops at one, and the arrows lead on; choosing one does not lose the place. */
    @Override
    public void ticks(Locator choice) {
        Locator stop = "radio".equals(choice.getAttribute("type")) ? stopOf(choice) : choice;
        reach(stop);
        int way = (int) choice.evaluate(
                "(it, stop) => { const all = [...document.getElementsByName(it.name)];"
                        + " return all.indexOf(it) - all.indexOf(stop); }",
                stop.elementHandle());
        if (way == 0 && !choice.isChecked()) {
            press("Space");
        }
        arrows(way);
        assertThat(choice).isChecked();
        assertThat(choice).isFocused();
    }

    private Locator stopOf(Locator radio) {
        Locator group = page.locator("input[name='" + radio.getAttribute("name") + "']");
        Locator chosen = page.locator("input[name='" + radio.getAttribute("name") + "']:checked");
        return chosen.count() == 0 ? group.first() : chosen;
    }

    @Override
    public void picks(Locator list, String option) {
        reach(list);
        arrows((int) list.evaluate(
                "(it, text) => [...it.options].findIndex(one => one.label.trim() === text)" + " - it.selectedIndex",
                option));
        assertThat(list.locator("option:checked")).hasText(option);
    }

    private void arrows(int way) {
        for (int step = 0; step < Math.abs(way); step++) {
            press(way > 0 ? "ArrowDown" : "ArrowUp");
        }
    }

    /** And waits for what the page asks the server for because of it. */
    private void press(String key) {
        page.keyboard().press(key);
        if (!key.equals("Enter")) {
            assertThat(page.locator("form .htmx-request")).hasCount(0);
        }
    }

    private void reach(Locator goal) {
        ElementHandle it = goal.elementHandle();
        page.waitForLoadState();
        Stops stops = new Stops(page);
        if (stops.isAtTheStart()) {
            passTheHeader(stops, it);
        }
        String key = stops.hasPassed(it) ? "Shift+Tab" : "Tab";
        for (int step = 0; step < FURTHEST && !stops.isAt(it); step++) {
            page.keyboard().press(key);
            stops.look(key);
        }
        assertThat(stops.isAt(it)).as("reached by " + key + ": " + goal).isTrue();
    }

    private void passTheHeader(Stops stops, ElementHandle goal) {
        page.keyboard().press("Tab");
        stops.look("Tab");
        assertThat(page.locator(".skip")).isFocused();
        if (Boolean.TRUE.equals(goal.evaluate("it => !!it.closest('main')"))) {
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }
}
