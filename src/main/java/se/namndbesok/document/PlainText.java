package se.namndbesok.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it may be stored, compared and archived: one way to write each letter and nothing invisible. */
public final class PlainText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern ENDS =
            Pattern.compile("\\A[\\s\\p{Z}\\u00AD]+|(?<![\\s\\p{Z}\\u00AD])[\\s\\p{Z}\\u00AD]+\\z");
    private static final int SOFT_HYPHEN = 0xAD;

    private PlainText() {}

    /**
     * NFC, line feeds only, tabs as spaces, trimmed. Control characters, lone surrogates, and bidi, zero-width and
     * variation signs are taken out: they hide text from the reader or from {@link TextCheck}. Soft hyphen and
     * non-breaking space stay. Null gives the empty text.
     */
    public static String normalise(String raw) {
        if (raw == null) {
            return "";
        }
        String lines = LINE_BREAK.matcher(raw).replaceAll("\n").replace('\t', ' ');
        String clean = lines.codePoints()
                .filter(PlainText::mayStay)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return ENDS.matcher(Normalizer.normalize(clean, Normalizer.Form.NFC)).replaceAll("");
    }

    private static boolean mayStay(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\n';
            case Character.FORMAT -> sign == SOFT_HYPHEN;
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !isVariationSelector(sign);
        };
    }

    private static boolean isVariationSelector(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F;
    }
}
