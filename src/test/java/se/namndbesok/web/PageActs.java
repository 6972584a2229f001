package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** What one does at any page, finding things as a screen reader does, by role, name and label, and acting with a hand. */
abstract class PageActs {

    final Page page;
    final Hand hand;

    PageActs(Page page, Hand hand) {
        this.page = page;
        this.hand = hand;
    }

    final Page page() {
        return page;
    }

    void presses(String button) {
        hand.presses(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    void follows(String link) {
        hand.presses(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    /** A file, which the browser shows or keeps. */
    void gets(String link, String kind) {
        Locator way = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link));
        String address = way.first().getAttribute("href");
        Response file = page.waitForResponse(it -> it.url().endsWith(address), () -> follows(link));
        assertEquals(kind, file.headerValue("Content-Type").replaceAll(";.*", ""));
    }

    /** By the header, which a small screen folds away. */
    void goesTo(String heading) {
        Locator menu = page.locator(".menu-button");
        assertThat(menu).isAttached();
        page.waitForLoadState(); // until then it has no style, and shows on every screen
        if (menu.isVisible()) {
            presses("Meny");
        }
        hand.presses(page.locator(".menu")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(heading).setExact(true)));
        assertThat(page.locator(".menu a[aria-current]")).hasText(heading);
    }

    void types(String label, String text) {
        hand.writes(field(label), text);
    }

    void ticks(String label) {
        hand.ticks(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    /** The first answer of a question. */
    void ticksFirst(String question) {
        hand.ticks(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .locator("input")
                .first());
    }

    void picks(String label, String option) {
        hand.picks(field(label), option);
    }

    /** A field's label may go on with what says that it must be filled in. */
    Locator field(String label) {
        return page.locator("main").getByLabel(label).first();
    }

    void says(String label, String text) {
        assertThat(field(label)).hasValue(text);
    }

    void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }
}
