package se.namndbesok.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import se.namndbesok.Texts;

/** What is taken in as a text, and the sentence for what is not. */
class UploadedFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "Id;Från\r\na;Åäö";

    private final Words words = new Words(new Texts());

    private static MultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("filer", name, "application/octet-stream", bytes);
    }

    private UploadedFiles csv(String name, byte[] bytes) {
        return UploadedFiles.csv(List.of(file(name, bytes)), words);
    }

    private UploadedFiles yaml(String name, byte[] bytes) {
        return UploadedFiles.yaml(List.of(file(name, bytes)), words);
    }

    @Test
    @DisplayName(
            "A table as spreadsheet programs write it: UTF-8 with and without a mark, UTF-16, and Windows' own signs")
    void encodings() {
        List<byte[]> written = List.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(WINDOWS));
        for (byte[] bytes : written) {
            UploadedFiles read = csv("a.CSV", bytes);
            assertThat(read.faults()).isEmpty();
            assertThat(read.files().get(0).text()).isEqualTo(TEXT);
        }
    }

    @Test
    @DisplayName("The register's files are UTF-8 and nothing else; what is no text is told to be none")
    void noText() {
        assertThat(yaml("a.yaml", "å".getBytes(WINDOWS)).faults()).containsExactly("a.yaml är inte text i UTF-8.");
        assertThat(yaml("a.yaml", TEXT.getBytes(StandardCharsets.UTF_16)).faults())
                .containsExactly("a.yaml är inte text i UTF-8.");
        assertThat(csv("bild.csv", new byte[] {'G', 'I', 'F', 0, 1}).faults())
                .containsExactly("bild.csv går inte att läsa som text. Spara tabellen som CSV.");
        assertThat(csv("bild.csv", new byte[] {(byte) 0x81, 'a'}).faults()).hasSize(1);
    }

    @Test
    @DisplayName("Kind, size and number")
    void kinds() {
        assertThat(csv("a.xlsx", new byte[1]).faults())
                .containsExactly("a.xlsx är inte rätt sorts fil. Namnet ska sluta på .csv.");
        assertThat(csv("a.csv", new byte[1_000_001]).faults()).containsExactly("a.csv är större än 1 MB.");
        MultipartFile one = file("a.csv", new byte[] {'a'});
        assertThat(UploadedFiles.csv(List.of(one, one), words).faults()).containsExactly("Välj högst 1 filer.");
        assertThat(UploadedFiles.yaml(Collections.nCopies(21, file("a.yaml", new byte[1])), words)
                        .faults())
                .containsExactly("Välj högst 20 filer.");
        assertThat(UploadedFiles.csv(List.of(), words).faults()).containsExactly("Välj minst en fil.");
    }

    @Test
    @DisplayName("Semicolons, commas or tabs; quotation marks, lines within them, and tamed formulas")
    void tables() {
        assertThat(CsvText.rows("a;b\r\n\"x;\"\"y\"\"\n2\";'=1+1\n\n;\nc;'d"))
                .containsExactly(
                        new CsvText.Row(1, List.of("a", "b")),
                        new CsvText.Row(2, List.of("x;\"y\"\n2", "=1+1")),
                        new CsvText.Row(6, List.of("c", "'d")));
        assertThat(CsvText.rows("a,b\nc,d").get(1).cells()).containsExactly("c", "d");
        assertThat(CsvText.rows("a\tb\nc\td").get(1).cell(1)).isEqualTo("d");
        assertThat(CsvText.rows("a;b\nc").get(1).cell(1)).isEmpty();
    }
}
