package se.namndbesok.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Whether everything on a page is within its screen. */
final class Edges {

    /** What reaches farthest beyond the screen's edge. */
    private static final String WIDEST =
            """
            [...document.querySelectorAll('body *')].map(it => [it.getBoundingClientRect().right, it.outerHTML.slice(0, 160)])
              .sort((one, other) => other[0] - one[0]).slice(0, 3).join(' | ')""";

    /** Text that is wider than its box, and hidden there; what only a screen reader is to have is meant to be. */
    private static final String CUT =
            """
            [...document.querySelectorAll('main :not(input)')].filter(it => it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1
                && ['hidden', 'clip'].includes(getComputedStyle(it).overflowX))
              .map(it => it.outerHTML.slice(0, 120)).slice(0, 2).join(' | ')""";

    private Edges() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
            faults.add("the page is wider than the screen at " + page.evaluate(WIDEST));
        }
        Object cut = page.evaluate(CUT);
        if (!"".equals(cut)) {
            faults.add("cut off is " + cut);
        }
        return faults;
    }
}
