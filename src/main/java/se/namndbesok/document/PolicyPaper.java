package se.namndbesok.document;

import java.util.List;

/**
 * A governing document's head and rules as a page to print, file or hand out (AC-59); every value a ready text.
 *
 * @param title with its version
 * @param status a sentence where the document is not in force; blank where it is
 * @param sections the rules
 * @param printedOn under everything, so that a later change of the register is no riddle
 */
public record PolicyPaper(
        String municipality,
        String board,
        String title,
        String summary,
        String status,
        List<Fact> facts,
        List<Section> sections,
        String printedOn) {

    /** Rules that belong together. */
    public record Section(String heading, List<Fact> facts) {

        public Section {
            facts = List.copyOf(facts);
        }
    }

    /** One line of the head or of the rules. */
    public record Fact(String label, String value) {

        public Fact {
            value = PlainText.normalise(value);
        }
    }

    public PolicyPaper {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        summary = PlainText.normalise(summary);
    }
}
