package se.namndbesok.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text with its disguises off: all digits 0–9, all dashes "-", all spaces " ", nothing invisible. */
final class Legible {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    private Legible() {}

    static String of(String text) {
        // Compatibility form: full-width and superscript digits become plain ones.
        String plain = Normalizer.normalize(PlainText.normalise(text), Normalizer.Form.NFKC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = SPACE.matcher(plain).replaceAll(" ");
        plain = DASH.matcher(plain).replaceAll("-");
        return plain.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
