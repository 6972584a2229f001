package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {

    @Test
    @DisplayName("domain.md 9.2 Registry numbers never bring a slash into a file name, å ä ö stay")
    void registryNumbers() {
        assertThat(SafeFileName.pdf("Rapport", "Björkbacken åäö", "SN15/33-709", null, ""))
                .isEqualTo("Rapport Björkbacken åäö SN15-33-709.pdf");
        assertThat(SafeFileName.pdf("ON021-19 700")).isEqualTo("ON021-19 700.pdf");
        assertThat(SafeFileName.pdf("A\u030Asa")).isEqualTo("Åsa.pdf");
    }

    @ParameterizedTest
    @DisplayName("Names that climb, hide, or are reserved become harmless")
    @CsvSource({
        "../../etc/passwd, etc-passwd",
        ".htaccess, htaccess",
        "C:\\x\\y.pdf, C-x-y.pdf",
        "con.pdf, dokument-con.pdf",
        "LPT1, dokument-LPT1",
        "'a\"b;c%0d\u202Efdp.exe', a-b-c-0dfdp.exe",
        "'rad ett\nrad två', rad ett-rad två",
        "'x. . ', x",
        "'...', dokument-",
    })
    void harmless(String raw, String safe) {
        assertThat(SafeFileName.of(raw)).isEqualTo(safe);
    }

    @Test
    @DisplayName("A long name is cut before its ending")
    void longNames() {
        assertThat(SafeFileName.pdf("Ö".repeat(500))).hasSize(120).endsWith("Ö.pdf");
    }
}
