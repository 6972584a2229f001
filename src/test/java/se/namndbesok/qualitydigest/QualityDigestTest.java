package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.document.ArchiveRules;
import se.namndbesok.qualitydigest.QualityDigest.State;

/** Half a year's reports, from the day they are gathered to the digest that is published. */
class QualityDigestTest extends DigestStory {

    private static final String DAY = "2027-08-16T08:00";

    @Test
    @DisplayName(
            "AC-34 Nine reports: counts and themes by kind of unit, none with fewer than three by itself, no quotation, which were used")
    void nineReportsBecomeADigest() throws Exception {
        nineReports();
        timePassesTo("2027-08-16T07:59");
        token(SPRING).waitsAt("digestDayReached");
        timePassesTo(DAY);
        token(SPRING).waitsAt("compileDigest");
        leilaTags("Mat och måltider", "11", "12", "41");
        token(SPRING).waitsAt("reviewDigest");
        String text = text(digests.madeOf(SPRING).documentId());
        assertThat(text)
                .contains("Kontaktpolitikerna gjorde 9 besök", "bygger på 9 rapporter")
                .contains(
                        "Särskilt boende 4 4 2 2", "Hemtjänst, Individ- och familjeomsorg, Bostad enligt", "\n5 5 4 4")
                .contains("Brukare 9", "Ja 4", "Delvis 1", "Nej 2", "Togs inte upp 1", "Inget svar 1")
                .contains("Trygg vardag 4", "Hållbart arbetsliv 1", "Mat och måltider 3 2 1")
                .contains("ON 2027/11 2027-04-21", "ON 2027/41 2027-04-21")
                .doesNotContain("Eklunden", "Tallstigen", "Hemtjänst Norr", "Saga", "Samlingslistan");
        assertThat(ArchiveRules.failed(keptForTheEye())).isEmpty();
        handIn("reviewDigest", LEILA, "decision", "PUBLISH");
        token(SPRING).hasEndedAt("digestPublished");
        assertThat(digests.get(SPRING).state()).isEqualTo(State.PUBLISHED);
        for (String person : List.of("ellinor.vassmyr", "marika.stenhage")) {
            assertThat(mailsTo(person)).contains("Läs sammanställningen av rapporterna: Januari–juni 2027");
        }
    }

    /** No machine can tell whether it is beautiful. */
    private byte[] keptForTheEye() throws Exception {
        byte[] pdf = documents.bytes(digests.madeOf(SPRING).documentId());
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        Files.write(folder.resolve("quality-digest.pdf"), pdf);
        return pdf;
    }

    private String text(String document) throws Exception {
        return text(documents.bytes(document));
    }

    static String text(byte[] bytes) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    @DisplayName("Hemtjänst's three and the two others would be told by difference: they are shown together")
    void byDifference() throws Exception {
        nineReports();
        timePassesTo(DAY);
        leilaTags("Trygghet", "31");
        assertThat(text(digests.madeOf(SPRING).documentId())).doesNotContain("\nHemtjänst 3", "\nHemtjänst \n3");
    }

    @Test
    @DisplayName("A-43 A report is used once: the next digest takes the late ones and none of these")
    void usedOnce() {
        nineReports();
        visitIsHeld("99", "eklunden", "2027-06-28");
        timePassesTo(DAY);
        assertThat(visits(SPRING)).hasSize(9).doesNotContain("99");
        theRegisterIsFollowed();
        boardIsNotified("99", "2027-09-15", "YES");
        visitIsHeld("51", "eklunden", "2027-10-05");
        boardIsNotified("51", "2027-11-17", "YES");
        visitIsHeld("52", "eklunden", "2028-01-04");
        boardIsNotified("52", "2028-01-05", "YES");
        timePassesTo("2028-01-17T08:00");
        assertThat(visits(AUTUMN))
                .as("not what was visited after the half-year")
                .containsExactly("99", "51");
    }

    private List<String> visits(String digest) {
        return digests.get(digest).reports().stream()
                .map(QualityDigest.Report::visitId)
                .toList();
    }

    @Test
    @DisplayName("Two reports are too few: visits are told and nothing of what the reports say")
    void tooFew() throws Exception {
        reported("11", "eklunden", "NO", "Trygg vardag");
        reported("31", "tallstigen", "NO");
        timePassesTo(DAY);
        leilaTags("Mat och måltider", "11");
        assertThat(text(digests.madeOf(SPRING).documentId()))
                .contains("Rapporterna är färre än 3.", "gjorde 2 besök")
                .doesNotContain("Mat och måltider", "Trygg vardag", "Upplevs enhetens uppdrag");
    }

    @Test
    @DisplayName("Without a report there is nothing to do for anybody; a withdrawn one is used no more")
    void nothingToCompile() {
        reported("11", "eklunden", "NO");
        reportIsWithdrawn("11");
        digest(SPRING);
        timePassesTo(DAY);
        token(SPRING).hasNotPassed("compileDigest").hasEndedAt("nothingToCompile");
        assertThat(digests.get(SPRING).state()).isEqualTo(State.NOTHING_TO_COMPILE);
        assertThat(mailsTo(LEILA)).isEmpty();
    }
}
