package se.namndbesok.document;

import java.util.List;

/**
 * A governing document's head as a page to print, file or hand out (AC-59); every value a ready text.
 *
 * @param title with its version
 * @param status a sentence where the document is not in force; blank where it is
 * @param printedOn under the facts, so that a later change of the register is no riddle
 */
public record PolicyPaper(
        String municipality,
        String board,
        String title,
        String summary,
        String status,
        List<Fact> facts,
        String printedOn) {

    /** One line of the head. */
    public record Fact(String label, String value) {

        public Fact {
            value = PlainText.normalise(value);
        }
    }

    public PolicyPaper {
        facts = List.copyOf(facts);
        summary = PlainText.normalise(summary);
    }
}
