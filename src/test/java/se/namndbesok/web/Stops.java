package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;

/** Where the focus is while somebody goes through a page with the tabulator: each stop can be seen, and follows the last one. */
record Stops(Page page) {

    /** What is wrong with where the focus now is; the browser remembers where it was. */
    private static final String LOOK =
            """
            async forward => {
              while (document.querySelector('form .htmx-request, .htmx-swapping, .htmx-settling')) await new Promise(requestAnimationFrame);
              const it = document.activeElement, faults = [];
              if (!it || it === document.body) return 'the end of the page';
              const box = it.getClientRects()[0] || new DOMRect(), style = getComputedStyle(it);
              const shows = part => {
                const top = document.elementFromPoint(box.x + box.width * part, box.y + box.height * part);
                return top && it.contains(top);
              };
              const isOwnButton = ['date', 'time'].includes(it.type) && !it.matches(':focus'); // the browser draws its ring
              if (!isOwnButton && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) faults.push('no outline');
              if (![0.1, 0.5, 0.9].some(shows)) faults.push('not to be seen');
              const now = {it, left: box.left + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY};
              const last = window.lastStop;
              window.lastStop = now;
              if (forward && last && last.it.isConnected && last.it !== it) {
                if (!(last.it.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push('before the last one');
                if (now.bottom <= last.top && now.left <= last.left) faults.push('above the last one');
              }
              return faults.length ? faults.join(', ') + ': ' + it.outerHTML.slice(0, 200) : '';
            }""";

    /** Nothing has been reached on this page yet. */
    boolean isAtTheStart() {
        return is("document.activeElement === document.body && !window.lastStop", null);
    }

    boolean isAt(ElementHandle it) {
        return is("it => it === document.activeElement", it);
    }

    /** The focus is further down than that. */
    boolean hasPassed(ElementHandle it) {
        return is(
                "it => !!(it.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING"
                        + " && document.activeElement !== document.body && !it.contains(document.activeElement))",
                it);
    }

    private boolean is(String question, ElementHandle it) {
        return Boolean.TRUE.equals(page.evaluate(question, it));
    }

    /** After a key that moves the focus on. */
    void look(String key) {
        assertThat((String) page.evaluate(LOOK, key.equals("Tab")))
                .as("the stop after " + key)
                .isEmpty();
    }
}
