package se.namndbesok.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A look at a page as it stands: Swedish only, and without faults that axe-core finds.
 */
final class Look {

    /** What a page of ours, or a form in Tasklist, is in the document. */
    static final String OURS = "main, .fjs-container";

    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** Rules that Camunda's own part of the page breaks. */
    private static final Set<String> OF_TASKLIST = new TreeSet<>();

    private static final List<String> FAULTS = new ArrayList<>();

    private Look() {}

    /** Looks on, and remembers every fault: one walk through the pages tells them all. */
    @SuppressWarnings("unchecked")
    static void at(Page page, String name) {
        Pictures.one(page, name);
        EnglishWords.in((List<String>) page.evaluate(EnglishWords.COLLECT))
                .forEach(text -> FAULTS.add(name + ": English: " + text));
        if (!"sv".equals(page.evaluate("document.documentElement.lang"))) {
            FAULTS.add(name + ": the language of the page is not Swedish");
        }
        if (page.locator(OURS).count() > 0) {
            axe(axe(page).include(List.of(OURS)), rule -> FAULTS.add(name + ": " + described(rule)));
        }
        if (Pictures.areWanted()) { // it is no test, and the heavier look of the two
            atTasklist(page);
        }
    }

    /** At Camunda's own part of the page: its faults are told, and nobody here can mend them. */
    static void atTasklist(Page page) {
        axe(axe(page).exclude(List.of(OURS)), rule -> OF_TASKLIST.add(described(rule)));
    }

    /** At a page of our own: all of it must be without faults, and nothing may reach beyond the screen's edge. */
    @SuppressWarnings("unchecked")
    static void atPage(Page page, String name) {
        Pictures.ofEachScreen(page, name);
        EnglishWords.in((List<String>) page.evaluate(EnglishWords.COLLECT))
                .forEach(text -> FAULTS.add(name + ": English: " + text));
        axe(axe(page), rule -> FAULTS.add(name + ": " + described(rule)));
        within(page, name);
    }

    /** Whether the colours of the page as it looks now are far enough apart. */
    static void colours(Page page, String name) {
        axe(page)
                .withRules(List.of("color-contrast"))
                .analyze()
                .getViolations()
                .forEach(rule -> FAULTS.add(name + ": " + described(rule)));
    }

    /** Nothing reaches beyond the screen, and nothing is cut off. */
    static void within(Page page, String name) {
        Edges.faults(page).forEach(fault -> FAULTS.add(name + ": " + fault));
    }

    /** What was wrong since the last time this was asked. */
    static List<String> faults() {
        List<String> faults = List.copyOf(FAULTS);
        FAULTS.clear();
        return faults;
    }

    /** The rules that Camunda's own part of the pages has broken so far. */
    static Collection<String> faultsOfTasklist() {
        return OF_TASKLIST;
    }

    /** In one go: there are no frames, whose findings would be put together in a page of their own each time. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void axe(AxeBuilder axe, Consumer<Rule> found) {
        axe.withTags(WCAG_AA).analyze().getViolations().forEach(found);
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + ") "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .toList();
    }

    /** Whether neither lies over the other. */
    static boolean isApart(Locator one, Locator other) {
        BoundingBox a = one.boundingBox();
        BoundingBox b = other.boundingBox();
        return a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
    }
}
