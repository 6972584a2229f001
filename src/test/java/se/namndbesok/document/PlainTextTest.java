package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    @DisplayName("Decomposed letters, as pasted from a Mac, become one sign each")
    void decomposed() {
        assertThat(PlainText.normalise("A\u030Angstro\u0308m i Ha\u0308llbro")).isEqualTo("Ångström i Hällbro");
    }

    @Test
    @DisplayName("Every kind of line break becomes one line feed, paragraphs stay")
    void lineBreaks() {
        assertThat(PlainText.normalise("a\r\nb\rc\u2028d\u2029e\u0085f\u000Bg\fh\r\n\r\ni"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\n\ni");
    }

    @Test
    @DisplayName("NUL and other control characters go, tabs become spaces")
    void controls() {
        assertThat(PlainText.normalise("\u0000a\u0007b\u001B[31m\u007F\u009Fc\td"))
                .isEqualTo("ab[31mc d");
    }

    @Test
    @DisplayName("Signs that turn or hide text go; soft hyphen and non-breaking space stay")
    void invisible() {
        assertThat(PlainText.normalise("\uFEFFa\u202Eb\u2066c\u200Fd\u200Be\u200Df\uFE0F"))
                .isEqualTo("abcdef");
        assertThat(PlainText.normalise("bo\u00ADstad 10\u00A0000")).isEqualTo("bo\u00ADstad 10\u00A0000");
    }

    @Test
    @DisplayName("Half an emoji goes, a whole one stays for the author to be told of")
    void surrogates() {
        assertThat(PlainText.normalise("a\uD83Db\uDE0A 😊 שלום")).isEqualTo("ab 😊 שלום");
    }

    @Test
    @DisplayName("A long text passes whole; null and blank are the empty text; twice is as once")
    void edges() {
        String text = "åäö ".repeat(3_000).strip();
        assertThat(PlainText.normalise(text)).isEqualTo(text).hasSizeGreaterThan(8_000);
        assertThat(PlainText.normalise(null)).isEmpty();
        assertThat(PlainText.normalise(" \r\n\u00A0\u00AD\u2003 ")).isEmpty();
        assertThat(PlainText.normalise(PlainText.normalise("A\u030A\r\nb"))).isEqualTo("Å\nb");
    }
}
