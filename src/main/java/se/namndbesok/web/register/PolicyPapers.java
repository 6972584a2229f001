package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.document.PolicyPaper;
import se.namndbesok.document.SafeFileName;
import se.namndbesok.register.Board;

/** The head and the rules of a governing document as a PDF (AC-59). */
@Component
class PolicyPapers {

    private final PolicyCards cards;
    private final PdfRenderer renderer;
    private final Words words;
    private final Clock clock;

    PolicyPapers(PolicyCards cards, PdfRenderer renderer, Words words, Clock clock) {
        this.cards = cards;
        this.renderer = renderer;
        this.words = words;
        this.clock = clock;
    }

    /** @param name of the file */
    record Printed(String name, byte[] pdf) {}

    /** Empty where the board does not work by it. */
    Optional<Printed> print(Board board, String policyId, boolean forStaff) {
        return cards.of(board, forStaff).stream()
                .filter(card -> card.id().equals(policyId))
                .findFirst()
                .map(card -> new Printed(SafeFileName.pdf(card.title(), board.name()), pdf(board, card)));
    }

    private byte[] pdf(Board board, PolicyCards.Card card) {
        return renderer.policy(new PolicyPaper(
                card.issuer(),
                board.name(),
                card.title(),
                card.summary(),
                card.status(),
                card.rows().stream()
                        .map(row -> new PolicyPaper.Fact(
                                words.get("policy." + row.key()),
                                row.hint() == null ? row.value() : row.value() + " (" + row.hint() + ")"))
                        .toList(),
                card.rules().stream()
                        .map(section -> new PolicyPaper.Section(
                                words.get("rule.heading." + section.key()),
                                section.rules().stream()
                                        .map(rule -> new PolicyPaper.Fact(rule.label(), rule.text()))
                                        .toList()))
                        .toList(),
                words.get("policy.printed", "day", LocalDate.now(clock))));
    }
}
