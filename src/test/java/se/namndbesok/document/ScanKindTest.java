package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scan is what its bytes say, whatever it is called (E19). */
class ScanKindTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "%PDF-1.7 text, PDF",
                "%PDF-, null", // nothing follows
                "PDF-1.7, null",
                "<svg>, null",
                "MZ program, null",
                "'', null"
            },
            nullValues = "null")
    void byItsFirstBytes(String file, ScanKind kind) {
        assertThat(ScanKind.of(file.getBytes(StandardCharsets.ISO_8859_1)).orElse(null))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"89504E470D0A1A0A00, PNG", "FFD8FFE0, JPEG", "89504E470D0A1A, ", "FFD8, "})
    void byItsFirstBytesInHex(String hex, ScanKind kind) {
        assertThat(ScanKind.of(java.util.HexFormat.of().parseHex(hex)).orElse(null))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, application/pdf", "a.png, image/png", "a.jpg, image/jpeg", "a.html, application/pdf"})
    void isShownAsWhatItIs(String name, String type) {
        assertThat(ScanKind.mediaType(name)).isEqualTo(type);
    }
}
