package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** One person at the pages of our own: where and as whom, and the tasks there. */
final class PageDesk extends PageActs {

    private static final Set<String> LOOKED = new HashSet<>();

    private final String base;
    private final String person;
    private final Way way;

    PageDesk(Page page, String base, String person, Way way) {
        super(page, way.hand(page));
        this.base = base;
        this.person = person;
        this.way = way;
    }

    boolean hasScripts() {
        return way.hasScripts();
    }

    /** Each thing once; the look needs scripts of its own. */
    void looks(String at) {
        if (way.hasScripts() && LOOKED.add(person + at)) {
            Look.atPage(page, person + "-" + way + "-" + at);
        }
    }

    int opens(String path) {
        return page.navigate(base + path).status();
    }

    void logsIn(String user, String password) {
        types("Användarnamn", user);
        hand.writes(page.getByLabel("Lösenord", new Page.GetByLabelOptions().setExact(true)), password);
        presses("Logga in");
    }

    /** Opens the task of that name from the list, as soon as it is there; a choice made before the scripts have come is not seen. */
    void takesUp(String task) {
        awaits(task);
        hand.presses(link(task).first());
        page.waitForURL(Pattern.compile(".*/uppgifter/.+"));
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

    /** Chooses an answer that other questions depend on; without scripts a button asks for them. */
    void decides(String label) {
        ticks(label);
        Locator update = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uppdatera frågorna"));
        if (update.count() > 0) {
            hand.presses(update.first());
        }
    }

    /** What a screen reader says by itself when a script has changed the page. */
    void isTold(String sentence) {
        if (way.hasScripts()) {
            assertThat(page.locator("#nytt[role=status]")).hasText(sentence);
        }
    }

    /** Not before the questions are those that the answers ask for: else the page would only say that there are more. */
    private void sends() {
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
        presses("Lämna in");
    }

    void handsIn() {
        sends();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Inlämnad:");
    }

    /** Is told what is wrong; the summary has the focus. */
    void isRefused(String sentence) {
        sends();
        Locator summary = page.locator("#fel");
        assertThat(summary).containsText(sentence);
        assertThat(summary).isFocused();
        Look.within(page, person + "-" + way + "-refused");
    }

    /** Goes from the summary to the field. */
    void mends(String fault, String label, String text) {
        hand.presses(page.locator("#fel").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(fault)));
        assertThat(field(label)).isFocused();
        types(label, text);
    }
}
