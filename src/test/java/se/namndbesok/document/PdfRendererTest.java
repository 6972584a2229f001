package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.document.Pdfs.pages;
import static se.namndbesok.document.Pdfs.text;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Texts;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(new ArchiveFont(), new Texts());

    @Test
    @DisplayName("A-03 Every page carries \"Sida x(y)\"")
    void pagesAreNumbered() throws Exception {
        byte[] pdf = RENDERER.report(Papers.veryLong(Papers.bestallarnamnd()));
        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(9);
        for (int page = 1; page <= pages; page++) {
            assertThat(text(pdf, page)).contains("Sida " + page + "(" + pages + ")");
        }
    }

    @Test
    @DisplayName("B-26..B-32 Template B keeps the paper form's own words, and adds the unit")
    void templateBKeepsTheFormsWords() throws Exception {
        assertThat(text(RENDERER.report(Papers.bestallarnamnd())))
                .containsSubsequence(
                        "Socialnämndens rapport för kontaktpolitikerbesök",
                        "Diarienummer SN15/15-735",
                        "Verksamhet Stödboendet Hamnen",
                        "Plats Kajgatan 4",
                        "Tid och datum tisdag 5 oktober 2027",
                        "Närvarande politiker Tuva Hällbro, Maj-Lis Ekvinge",
                        "Rapport",
                        "Vi togs emot",
                        "Namnteckningar");
    }

    @Test
    @DisplayName("AC-22, B-32 The report says who confirmed when and who did not")
    void confirmationsAreNamed() throws Exception {
        assertThat(text(RENDERER.report(Papers.bestallarnamnd())))
                .contains("Tuva Hällbro Bekräftad 2027-10-12 kl. 09.41")
                .contains("Ej bekräftad av: Maj-Lis Ekvinge");
        assertThat(text(RENDERER.report(Papers.omsorg()))).doesNotContain("Ej bekräftad");
    }

    @Test
    @DisplayName("A-42 The fingerprint of the content, version and registry number are printed")
    void fingerprintIsPrinted() throws Exception {
        assertThat(text(RENDERER.report(Papers.omsorg())))
                .contains("ON 2027/0058 1 2027-03-30")
                .contains(Fingerprint.readable(Papers.omsorg().fingerprint()));
    }

    @Test
    @DisplayName("E12, X-03 A returned version carries its mark")
    void returnedVersionIsMarked() throws Exception {
        assertThat(text(RENDERER.report(Papers.returned(Papers.omsorg()))))
                .contains("Återlämnad för rättelse – version 1");
    }

    @Test
    @DisplayName("X-02 A report without a registry number has a dash for it")
    void registryNumberMayBeMissing() throws Exception {
        assertThat(text(RENDERER.report(Papers.bare(Papers.bestallarnamnd())))).contains("Diarienummer –");
    }

    @Test
    @DisplayName("A-40 Letters that other tools join stay searchable, and no markup of an author takes effect")
    void textsStayWhatTheyAre() throws Exception {
        Paper paper = Papers.omsorg();
        Paper sly = new Paper(
                paper.template(),
                paper.header(),
                List.of(new Paper.Fact("Plats", "<b>A & B</b> \"'")),
                List.of(new Paper.Section(
                        "Övrigt", "Uppgifter fi ff ffi fl ft tt tf fj\n<img src=\"file:///etc/hostname\"/>[[${1+1}]]")),
                List.of(),
                List.of());
        assertThat(text(RENDERER.report(sly)))
                .contains("Plats <b>A & B</b> \"'")
                .contains("Uppgifter fi ff ffi fl ft tt tf fj")
                .contains("<img src=\"file:///etc/hostname\"/>[[${1+1}]]");
    }

    @Test
    @DisplayName("B-20, B-33, AC-33 The empty forms have every field of the paper form, on two pages at most")
    void blankFormsHaveEveryField() throws Exception {
        byte[] b = RENDERER.blankForm(
                new BlankForm("rapport-bestallarnamnd", "Ekbrunna kommun", "Socialnämnden", "Rapport"));
        byte[] a = RENDERER.blankForm(new BlankForm("rapport-omsorg", "Ekbrunna kommun", "Omsorgsnämnden", "Rapport"));
        assertThat(text(b))
                .contains("Diarienummer", "Verksamhet", "Plats", "Tid och datum")
                .contains("Närvarande politiker (v g texta)", "Rapport (v g texta)", "Namnteckningar");
        assertThat(text(a)).contains("trygghet", "trivsel", "utveckling", "tydligt?", "mål", "förvaltningen", "Övrigt");
        assertThat(pages(a)).isLessThanOrEqualTo(2);
        assertThat(pages(b)).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("A-41, A-42, B-22 The packet lists the files' fingerprints and prints every report in full")
    void packetHoldsEverything() throws Exception {
        BoardPacket packet = Papers.packet();
        String text = text(RENDERER.packet(packet));
        assertThat(text)
                .containsSubsequence("Delgivningar", "Sammanträde 2027-04-21", "Förslag till beslut")
                .contains("1 Eklunden 2027-03-16 Saga Brunnfors")
                .contains("3 Brunnsgården 2027-03-04 Milad Rosthage Rapport saknas")
                .contains("Ej bekräftad av: Maj-Lis Ekvinge");
        packet.entries().forEach(entry -> assertThat(text)
                .contains(entry.document().readableSha256())
                .contains(Fingerprint.readable(entry.paper().fingerprint())));
    }

    @Test
    @DisplayName("E11 A meeting without reports still has a list")
    void emptyPacket() throws Exception {
        BoardPacket full = Papers.packet();
        BoardPacket empty = new BoardPacket(
                full.municipality(), full.board(), "Meddelanden", full.meeting(), "", "", List.of(), List.of());
        assertThat(text(RENDERER.packet(empty))).contains("Det finns inga rapporter till det här sammanträdet.");
    }
}
