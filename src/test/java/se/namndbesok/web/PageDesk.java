package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** One person at the pages of our own, finding things as a screen reader does: by role, name and label. */
final class PageDesk {

    private final Page page;
    private final String base;
    private final String name;
    private final boolean withScripts;

    PageDesk(Page page, String base, String name, boolean withScripts) {
        this.page = page;
        this.base = base;
        this.name = name;
        this.withScripts = withScripts;
    }

    Page page() {
        return page;
    }

    /** The look needs scripts of its own. */
    void looks(String at) {
        if (withScripts) {
            Look.atPage(page, name + "-" + at);
        }
    }

    int opens(String path) {
        return page.navigate(base + path).status();
    }

    void logsIn(String user, String password) {
        page.getByLabel("Användarnamn").fill(user);
        page.getByLabel("Lösenord", new Page.GetByLabelOptions().setExact(true)).fill(password);
        presses("Logga in");
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Opens the task of that name from the list, as soon as it is there. */
    void takesUp(String task) {
        awaits(task);
        link(task).first().click();
        reads(task);
    }

    void awaits(String task) {
        BrowserApplication.eventually(() -> {
            opens("/uppgifter");
            if (link(task).count() == 0) {
                throw new AssertionError("No task " + task);
            }
        });
    }

    private Locator link(String text) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text));
    }

    void types(String label, String text) {
        field(label).fill(text);
    }

    void ticks(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Chooses an answer that other questions depend on; without scripts a button asks for them. */
    void decides(String label) {
        ticks(label);
        Locator update = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uppdatera frågorna"));
        if (update.count() > 0) {
            update.first().click();
        }
    }

    /** Goes on to choose while the server has not answered yet what the first choice asks for. */
    void choosesOn(Runnable choices) {
        List<Route> held = new ArrayList<>();
        page.route("**/fragor", held::add);
        choices.run();
        page.waitForCondition(() -> held.size() == 2);
        page.waitForResponse("**/fragor", held.get(1)::resume);
        page.unroute("**/fragor");
    }

    Keys keys() {
        return new Keys(page);
    }

    /** The first answer of a question. */
    void ticksFirst(String question) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .locator("input[type=radio]")
                .first()
                .check();
    }

    void picks(String label, String option) {
        field(label).selectOption(option);
    }

    /** A field's label may go on with what says that it must be filled in. */
    Locator field(String label) {
        return page.locator("main").getByLabel(label).first();
    }

    void says(String label, String text) {
        assertThat(field(label)).hasValue(text);
    }

    void handsIn() {
        presses("Lämna in");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Inlämnad:");
    }

    /** Is told what is wrong; the summary has the focus, and its link leads to the field. */
    void isRefused(String sentence) {
        presses("Lämna in");
        Locator summary = page.locator("#fel");
        assertThat(summary).containsText(sentence);
        assertThat(summary).isFocused();
    }

    void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }
}
