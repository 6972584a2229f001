package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages are covered, the longest first, and only in what the author wrote (E13). */
class MaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ek|[maskerat] är trygg.|false", // too short
                "Herr Ek|[maskerat] är trygg.|true",
                "Herr|[maskerat] Ek är trygg.|true",
                "Herr~Herr Ek|[maskerat] är trygg.|true", // the longest first
                "  Herr Ek  ~~|[maskerat] är trygg.|true", // blanks and empty lines
                "herr ek|Herr Ek är trygg.|false", // as it is written
                "YES|Herr Ek är trygg.|false" // a code is no text
            })
    void covers(String lines, String safety, boolean fits) {
        Map<String, String> content = Map.of("safety", "Herr Ek är trygg.", "mission", "YES");
        Masking masking = Masking.of(lines.replace('~', '\n'));
        assertThat(masking.fits(content)).isEqualTo(fits);
        if (fits) {
            assertThat(masking.apply(content)).containsEntry("safety", safety).containsEntry("mission", "YES");
        }
    }
}
