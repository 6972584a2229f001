package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** One person at Tasklist, doing what people do: typing, ticking, pressing buttons. */
final class Desk {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** A day, a time or a number is typed sign by sign, for whoever listens to the keys; a text comes at once. */
    private static final int LONG = 12;

    private static final String COMPLETE = ".form-actions .btn-primary";

    private static final LocatorAssertions.IsVisibleOptions VISIBLE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENCE);

    private final Page page;
    private final String base;
    private final String name;

    Desk(Page page, String base, String name) {
        this.page = page;
        this.base = base;
        this.name = name;
    }

    Page page() {
        return page;
    }

    void looks(String at) {
        Look.at(page, name + "-" + at);
    }

    void opens(String path) {
        page.navigate(base + path);
    }

    void logsIn(String user, String password) {
        page.getByLabel("Användarnamn").fill(user);
        page.getByLabel("Lösenord", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"))
                .click();
    }

    /** Starts a process as its dialog offers it; on a tablet the way there is folded away. */
    void starts(String process) {
        if (page.locator(".navbar-toggle").isVisible()) {
            page.locator(".navbar-toggle").click();
        }
        page.locator(".start-process-action a").click();
        shown(page.locator(".modal .processes"));
        looks("start-dialog");
        page.locator(".modal .processes a", new Page.LocatorOptions().setHasText(process))
                .click();
        shown(page.locator(".modal-footer .btn-primary"));
        looks("start");
        page.locator(".modal-footer .btn-primary").click();
        shown(toast("Ärendet är startat."));
    }

    /** Opens the task of that name from a list, as soon as it is there. */
    void takesUp(String list, String task) {
        opens(TASKLIST);
        page.locator(".task-filters .item", new Page.LocatorOptions().setHasText(list))
                .click();
        Locator card = page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(task));
        shown(card.first());
        card.first().locator("a").first().click();
        shown(page.locator(".task-card h2", new Page.LocatorOptions().setHasText(task)));
        shown(page.locator(".fjs-container"));
    }

    void claims() {
        page.locator(".task-card .claim").click();
        shown(page.locator("[cam-tasklist-form] > div:not(.disabled-form) .fjs-container"));
    }

    /** Types over what the field says, from the keyboard, and leaves it (by Tab a list that follows would open and lie over the button). */
    void types(String label, String text) {
        Locator field = page.getByLabel(label).first();
        field.focus();
        field.press("Control+a");
        if (text.length() > LONG) {
            page.keyboard().insertText(text);
        } else {
            field.pressSequentially(text);
        }
        field.blur();
    }

    void ticks(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Opens a select and picks an option. */
    void picks(String label, String option) {
        Locator field = page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label));
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option))
                .first()
                .click();
    }

    /** From now on nothing is fetched, as on a bad connection: Tasklist does not notice what others do meanwhile. */
    void hearsNothingNew() {
        page.route("**/api/engine/**", request -> {
            if (!request.request().method().equals("GET")
                    && request.request().url().endsWith("/submit-form")) {
                request.resume();
            }
        });
    }

    void pressesComplete() {
        page.locator(COMPLETE).click();
    }

    /** Hands in, and the task is gone. */
    void handsIn() {
        Response answer = page.waitForResponse(it -> it.url().endsWith("/submit-form"), this::pressesComplete);
        assertEquals(204, answer.status(), answer::text);
        assertThat(page.locator(".form-actions")).isHidden();
    }

    /** Hands in, and is told what is wrong: the sentence alone, and not over the button. */
    void isRefused(String sentence) {
        pressesComplete();
        Locator message = toast("Uppgiften kunde inte lämnas in");
        shown(message);
        assertThat(message.locator(".message")).hasText(sentence);
        assertTrue(Look.isApart(message, page.locator(COMPLETE)), "The message lies over the button");
    }

    /** What was typed is still there. */
    void says(String label, String text) {
        assertThat(page.getByLabel(label).first()).hasValue(text);
    }

    /** Opens the description of the task. */
    void describes(String text) {
        page.locator(".task-card .nav-tabs a", new Page.LocatorOptions().setHasText("Beskrivning"))
                .click();
        shown(page.locator(".description-pane", new Page.LocatorOptions().setHasText(text)));
    }

    Locator toast(String text) {
        return page.locator(".page-notifications .alert", new Page.LocatorOptions().setHasText(text));
    }

    void reads(String text) {
        shown(page.locator(".fjs-container", new Page.LocatorOptions().setHasText(text)));
    }

    static void shown(Locator locator) {
        assertThat(locator).isVisible(VISIBLE);
    }
}
