package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Texts;
import se.namndbesok.document.StudyVisitList.Row;

/** The semester's visits as a page that can be archived, read aloud and handed out. */
class StudyVisitListTest {

    static StudyVisitList twoVisits() {
        Row unga = new Row(
                "Avdelning unga",
                "Familjecentralen Ekhuset",
                "torsdag 7 oktober 2027 kl. 13.00–15.00",
                "Ekhuset, Storgatan 4",
                "Pernilla Åsmyr, 0123-456 78, pernilla.asmyr@ekbrunna.example",
                "Familjecentralens förebyggande arbete. Vi träffar öppna förskolan och socialrådgivarna och får höra hur"
                        + " de arbetar tillsammans.",
                "Högst 6");
        Row vuxen = new Row(
                "Avdelning vuxen",
                "",
                "torsdag 18 november 2027 kl. 09.00–11.30",
                "Boendestöd, Kvarngatan 2",
                "Henok Tallhage, henok.tallhage@ekbrunna.example",
                "Hur boendestödet arbetar.",
                "Ingen gräns");
        return new StudyVisitList(
                "Ekbrunna kommun",
                "Socialnämnden",
                "Studiebesök hösten 2027",
                "Till nämndens sammanträde tisdag 24 augusti 2027",
                "Nämnden har tagit del av informationen.",
                List.of(unga, vuxen),
                List.of("Besöket från Avdelning vuxen är inte förankrat med presidiet."));
    }

    static StudyVisitList none() {
        StudyVisitList full = twoVisits();
        return new StudyVisitList(
                full.municipality(),
                full.board(),
                full.title(),
                "Förvaltningens förslag till presidiets möte tisdag 10 augusti 2027",
                "",
                List.of(),
                List.of("Förslag saknas från Avdelning unga.", "Förslag saknas från Avdelning vuxen."));
    }

    @Test
    @DisplayName("C-14, C-17 Two visits with all their facts, the notes and the proposed decision are on one page")
    void onePage() throws Exception {
        byte[] pdf = new PdfRenderer(new ArchiveFont(), new Texts()).studyVisits(twoVisits());
        assertThat(Pdfs.pages(pdf)).isEqualTo(1);
        assertThat(Pdfs.text(pdf))
                .containsSubsequence(
                        "Studiebesök hösten 2027",
                        "Till nämndens sammanträde tisdag 24 augusti 2027",
                        "Avdelning unga: Familjecentralen Ekhuset",
                        "Tid torsdag 7 oktober 2027 kl. 13.00–15.00",
                        "Plats Ekhuset, Storgatan 4",
                        "Platser Högst 6",
                        "Kontaktperson för besöket Pernilla Åsmyr",
                        "Avdelning vuxen",
                        "Ingen gräns",
                        "inte förankrat med presidiet.",
                        "Nämnden har tagit del av informationen.");
    }
}
