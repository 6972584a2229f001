package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchiveFontTest {

    private final ArchiveFont font = new ArchiveFont();

    @Test
    @DisplayName("Swedish and its neighbours can be archived")
    void knownSigns() {
        assertThat(font.missing(
                        "Åäö ÅÄÖ éüñøæß ŁŻčš Ж Ω ”citat” ’ – — … § € ½ → ☐ • ² 10\u00A0000 mjukt\u00ADstreck\nny rad"
                                + " decomposed a\u030A \u2011"))
                .isEmpty();
    }

    @Test
    @DisplayName("Signs that cannot be archived are named as the reader sees them, each once")
    void missingSigns() {
        assertThat(font.missing("Bra 😊😊 👍🏽 dag 日本 שלום"))
                .contains("😊", "👍🏽", "日", "本", "ש")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Both weights have the same signs, so one check serves both")
    void weightsAgree() throws Exception {
        for (int sign = 32; sign < 0x3000; sign++) {
            boolean regular = font.regular().getUnicodeCmapLookup().getGlyphId(sign) != 0;
            boolean semibold = font.semibold().getUnicodeCmapLookup().getGlyphId(sign) != 0;
            assertThat(semibold).as("U+%04X", sign).isEqualTo(regular);
        }
    }

    @Test
    @DisplayName("The font files are small and lie beside their licence")
    void files() throws Exception {
        Path fonts = Path.of("src/main/resources/fonts");
        assertThat(Files.size(fonts.resolve("SourceSans3-Regular.ttf"))).isLessThan(500_000);
        assertThat(Files.size(fonts.resolve("SourceSans3-Semibold.ttf"))).isLessThan(500_000);
        assertThat(Files.readString(fonts.resolve("SourceSans3-OFL.md"))).contains("SIL OPEN FONT LICENSE Version 1.1");
    }
}
