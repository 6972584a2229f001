package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.document.ArchiveRules;
import se.namndbesok.register.RegisterFile;

/** The governing documents as people read and print them (AC-59). */
class PolicyPagesTest extends RegisterUploads {

    private static final String GUIDELINE = "/registret/ON/styrdokument/kontaktpolitiker-omsorg@1";

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName(
            "AC-59 A policy is printed with its whole head and Sida x(y), archivable and accessible; the author for staff only")
    void printed() throws Exception {
        HttpResponse<byte[]> staffs = ellinor().download(GUIDELINE);
        assertThat(staffs.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(text(staffs.body()))
                .contains("Ekbrunna kommun", "Riktlinje för kontaktpolitiker, version 1", "Kategori Riktlinje")
                .contains("Skede Beslutad", "Upprättad 2026-11-04", "Senast reviderad 2027-01-27")
                .contains("Beslutad Omsorgsnämnden, 2026-12-16 § 171", "Beslutad Omsorgsnämnden, 2027-01-27 § 8")
                .contains("Gäller till och med 2028-12-31", "Diarienummer ON 2026/0019")
                .contains("Dokumentansvarig Nämndsekreterare", "Upprättad av Ellinor Vassmyr")
                .contains("Riktlinje för kontaktpolitiker i omsorgsnämnden", "Gallring Gallras vid inaktualitet")
                .contains("Sida 1(", "Utskrivet 2027-04-20");
        assertThat(ArchiveRules.failed(staffs.body())).isEmpty();
        String politicians = text(visitor("on-03").download(GUIDELINE).body());
        assertThat(politicians).contains("ON 2026/0019").doesNotContain("Upprättad av", "Ellinor Vassmyr");
    }

    @Test
    @DisplayName("B-25, C-04 Who proposed it is a role, and a date without its day is explained")
    void otherHeads() throws Exception {
        String karljohan = "karljohan.lovfors";
        String address = "/registret/SN/styrdokument/";
        assertThat(text(visitor(karljohan)
                        .download(address + "kontaktpolitiker-bestallarnamnd@1")
                        .body()))
                .contains("Föreslagen av Ordförande");
        assertThat(text(visitor(karljohan)
                        .download(address + "studiebesok-termin@1")
                        .body()))
                .contains("Förvaltningschef, 2019-09 (september 2019)");
    }

    @Test
    @DisplayName("Every member of the board reaches its documents from the overview; another board's are not there")
    void readers() {
        assertThat(visitor("on-03").get("/").body()).contains("href=\"/registret/styrdokument\"");
        assertThat(visitor("on-03").get("/registret/styrdokument").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/registret/ON/styrdokument"));
        assertThat(visitor("on-03").get("/registret/ON/styrdokument").body()).contains(GUIDELINE);
        for (String person : new String[] {"sn-05", "karljohan.lovfors"}) {
            assertThat(visitor(person).get(GUIDELINE).statusCode()).as(person).isEqualTo(404);
        }
        assertThat(ellinor().get("/registret/ON/styrdokument/finns-inte@1").statusCode())
                .isEqualTo(404);
        assertThat(visitor("admin").get("/registret/styrdokument").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("A-06, A-13 What is not in force says so: expired, proposed, repealed, to come")
    void notInForce() {
        register.load(List.of(new RegisterFile(
                "demo.yaml", changed("validTo: 2028-12-31\n      revisedOn", "validTo: 2027-03-31\n      revisedOn"))));
        assertThat(page("styrdokument")).contains("giltighetstid gick ut");
        register.load(List.of(new RegisterFile(
                "demo.yaml",
                changed("stage: BESLUTAD\n      author: Ellinor", "stage: FORSLAG\n      author: Ellinor"))));
        assertThat(page("styrdokument")).contains("Förslag. Gäller inte förrän det är beslutat.");
    }
}
