package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** The empty forms to print, without login. */
class BlankFormPagesTest extends PublicPages {

    private static final HttpClient ANYBODY = HttpClient.newHttpClient();

    @Test
    @DisplayName("AC-33 Without login the empty form of the commissioning board is there, with the paper form's fields")
    void bestallarnamnd() throws Exception {
        assertThat(text("/blankett/kontaktpolitiker-bestallarnamnd"))
                .contains(
                        "Socialnämndens rapport för kontaktpolitikerbesök",
                        "Plats",
                        "Tid och datum",
                        "Närvarande politiker",
                        "Rapport",
                        "Namnteckningar");
    }

    @Test
    @DisplayName("AC-33 The form under policy A asks its own questions")
    void omsorg() throws Exception {
        assertThat(text("/blankett/kontaktpolitiker-omsorg"))
                .contains("Rapport från verksamhetsbesök", "Omsorgsnämnden", "Tid och datum", "Närvarande politiker");
    }

    @Test
    @DisplayName("The form is printed once: the second visitor gets the same bytes")
    void once() throws Exception {
        byte[] first = pdf("/blankett/kontaktpolitiker-omsorg").body();
        HttpResponse<byte[]> second = pdf("/blankett/kontaktpolitiker-omsorg");
        assertThat(second.body()).isEqualTo(first);
        assertThat(second.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(second.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline;")
                .contains("fr%C3%A5n");
    }

    @Test
    @DisplayName("The page lists each board's forms, with a strict policy and no script")
    void list() {
        HttpResponse<String> page = Visitor.anonymous(port).get("/blankett");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"sv\"", "/blankett/kontaktpolitiker-omsorg", "Socialnämnden: ")
                .doesNotContain("<script", "studiebesok-termin", "namnd=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
    }

    @Test
    @DisplayName("An unknown form is not there, in Swedish")
    void unknown() {
        for (String path : new String[] {"/blankett/finns-inte", "/blankett/studiebesok-termin"}) {
            HttpResponse<String> page = Visitor.anonymous(port).get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).as(path).contains("Sidan finns inte");
        }
    }

    private String text(String path) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(path).body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private HttpResponse<byte[]> pdf(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        HttpResponse<byte[]> answer =
                ANYBODY.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }
}
