package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.document.ArchiveRules;

/** The basis for the internal control: whether what was expected was done. */
class InternalControlTest extends DigestStory {

    private static final String DAY = "2027-08-16T08:00";

    @Test
    @DisplayName(
            "A-25 The basis for the internal control is a file of its own: visits made and lacking, reports late and missing")
    void internalControl() throws Exception {
        nineReports();
        visitIsHeld("90", "eklunden", "2027-06-01"); // its report was due on 15 June
        visitIsHeld("91", "brunnsgard", "2027-06-01");
        heldVisits.reported("11", LocalDate.of(2027, 3, 30)); // the fourteenth day
        heldVisits.reported("12", LocalDate.of(2027, 3, 31));
        heldVisits.reported("91", LocalDate.of(2027, 6, 15));
        timePassesTo(DAY);
        leilaTags("Trygghet", "11");
        String control = digests.madeOf(SPRING).controlId();
        byte[] pdf = documents.bytes(control);
        String text = QualityDigestTest.text(pdf);
        assertThat(text)
                .contains(
                        "Underlag till internkontroll",
                        "gjordes 11 besök",
                        "9 i tid och 1 efter sista dagen",
                        "1 saknas")
                .contains("Eklunden 4 4 1 0", "Eklunden 2 1 1 0", "Brunnsgården 2 0 0 0")
                .contains("Individ- och familjeomsorgen (utan kontaktpolitiker)")
                .doesNotContain("Saga", "Samlingslistan", "Trygg vardag");
        assertThat(ArchiveRules.failed(pdf)).isEmpty();
        Files.write(Path.of("target", "pdf", "internal-control.pdf"), pdf); // for the eye
        assertThat(documents.get(control + "-tabell").fileName()).endsWith(".xlsx");
    }
}
