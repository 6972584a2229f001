package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Texts;
import se.namndbesok.document.PolicyPaper.Fact;
import se.namndbesok.document.PolicyPaper.Section;

/** A governing document's head and rules as a page to print. */
class PolicyPaperTest {

    static PolicyPaper guideline() {
        return new PolicyPaper(
                "Ekbrunna kommun",
                "Omsorgsnämnden",
                "Riktlinje för kontaktpolitiker, version 1",
                "Riktlinje för kontaktpolitiker i omsorgsnämnden",
                "",
                List.of(
                        new Fact("Kategori", "Riktlinje"),
                        new Fact("Beslutad", "Omsorgsnämnden, 2026-12-16 § 171"),
                        new Fact("Diarienummer", "ON 2026/0019")),
                List.of(
                        new Section("Regler", List.of(new Fact("Ett besöks längd", "2 timmar"))),
                        new Section(
                                "Sista dagar och påminnelser", List.of(new Fact("Boka besök", "Sista dag: 7 dagar.")))),
                "Utskrivet 2027-04-20 ur Nämndbesök.");
    }

    static PolicyPaper withManyDecisions() {
        PolicyPaper one = guideline();
        List<Fact> facts = new ArrayList<>(one.facts());
        IntStream.range(0, 80).forEach(year -> facts.add(new Fact("Beslutad", "Omsorgsnämnden, § " + year)));
        return new PolicyPaper(
                one.municipality(),
                one.board(),
                one.title(),
                one.summary(),
                "Förslag. Gäller inte förrän det är beslutat.",
                facts,
                one.sections(),
                one.printedOn());
    }

    @Test
    @DisplayName("AC-59, A-03 The head is printed with page x(y) on every page")
    void pages() throws Exception {
        PdfRenderer renderer = new PdfRenderer(new ArchiveFont(), new Texts());
        assertThat(Pdfs.text(renderer.policy(guideline())))
                .contains("Ekbrunna kommun", "Riktlinje för kontaktpolitiker, version 1", "Sida 1(1)")
                .contains("Beslutad Omsorgsnämnden, 2026-12-16 § 171", "Utskrivet 2027-04-20")
                .contains("Regler", "Ett besöks längd 2 timmar", "Sista dagar och påminnelser", "Boka besök Sista dag");
        byte[] many = renderer.policy(withManyDecisions());
        int pages = Pdfs.pages(many);
        assertThat(pages).isGreaterThan(1);
        assertThat(Pdfs.text(many))
                .contains("Sida 1(" + pages + ")", "Sida " + pages + "(" + pages + ")", "Förslag. Gäller inte");
    }
}
