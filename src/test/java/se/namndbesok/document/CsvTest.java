package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet makes of it. */
class CsvTest {

    private static String written(String... cells) {
        return new String(Csv.of(List.of("Namn"), List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("A byte order mark, semicolons, CRLF, and quotes only where they are needed")
    void format() {
        assertThat(written("Åsa", "2,50", "Storgatan 4; \"hemma\"", "två\nrader"))
                .isEqualTo("\uFEFFNamn\r\nÅsa;2,50;\"Storgatan 4; \"\"hemma\"\"\";\"två\nrader\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+46", "-cmd", "@sum", "\tx", " =1+1", "\u00a0=1", "＝1+1", "=HYPERLINK(\"http://x\")"})
    @DisplayName("What begins as a formula is text")
    void noFormula(String typed) {
        assertThat(written(typed)).matches("(?s)\uFEFFNamn\r\n\"?'.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-2,50", "0", "2027-03-16", "Å", ""})
    @DisplayName("Numbers and plain texts stay as they are")
    void plain(String value) {
        assertThat(written(value)).isEqualTo("\uFEFFNamn\r\n" + value + "\r\n");
    }
}
