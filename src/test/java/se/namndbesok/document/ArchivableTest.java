package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.namndbesok.Texts;

/** Every document against every rule of the archive format and of the accessibility format. */
class ArchivableTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(new ArchiveFont(), new Texts());

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("A-40, B-19, B-20 Every document is PDF/A-2a and PDF/UA-1, without one failed rule")
    void isArchivableAndAccessible(String name, byte[] pdf) throws Exception {
        keepForTheEye(name, pdf);
        assertThat(ArchiveRules.failed(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(ArchiveRules.failed(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static Stream<Arguments> documents() {
        BlankForm a =
                new BlankForm("rapport-omsorg", "Ekbrunna kommun", "Omsorgsnämnden", "Rapport från verksamhetsbesök");
        BlankForm b = new BlankForm(
                "rapport-bestallarnamnd",
                "Ekbrunna kommun",
                "Socialnämnden",
                "Socialnämndens rapport för kontaktpolitikerbesök");
        return Stream.of(
                Arguments.of("omsorg", RENDERER.report(Papers.omsorg())),
                Arguments.of("bestallarnamnd", RENDERER.report(Papers.bestallarnamnd())),
                Arguments.of("omsorg-long", RENDERER.report(Papers.veryLong(Papers.omsorg()))),
                Arguments.of("bestallarnamnd-long", RENDERER.report(Papers.veryLong(Papers.bestallarnamnd()))),
                Arguments.of("omsorg-bare", RENDERER.report(Papers.bare(Papers.omsorg()))),
                Arguments.of("bestallarnamnd-bare", RENDERER.report(Papers.bare(Papers.bestallarnamnd()))),
                Arguments.of("omsorg-returned", RENDERER.report(Papers.returned(Papers.omsorg()))),
                Arguments.of("bestallarnamnd-returned", RENDERER.report(Papers.returned(Papers.bestallarnamnd()))),
                Arguments.of("blank-omsorg", RENDERER.blankForm(a)),
                Arguments.of("blank-bestallarnamnd", RENDERER.blankForm(b)),
                Arguments.of("statistics", RENDERER.statistics(Statistics.paper())),
                Arguments.of("packet", RENDERER.packet(Papers.packet())),
                Arguments.of("packet-large", RENDERER.packet(Papers.largePacket())),
                Arguments.of("policy", RENDERER.policy(PolicyPaperTest.guideline())),
                Arguments.of("policy-long", RENDERER.policy(PolicyPaperTest.withManyDecisions())),
                Arguments.of("study-visits", RENDERER.studyVisits(StudyVisitListTest.twoVisits())),
                Arguments.of("study-visits-none", RENDERER.studyVisits(StudyVisitListTest.none())));
    }

    @Test
    @DisplayName("The guard can be red: a skipped heading level is found")
    void theGuardCanBeRed() throws Exception {
        byte[] pdf = new TaggedPdf(new ArchiveFont())
                .of("<html><head><title>x</title></head><body style=\"font-family: 'Source Sans 3'\"><h1>Ett</h1>"
                        + "<h3>Tre</h3></body></html>");
        assertThat(ArchiveRules.failed(pdf, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    /** The PDFs lie in target/pdf afterwards, because no machine can tell whether they are beautiful. */
    private static void keepForTheEye(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
