package se.namndbesok.notice;

import java.util.regex.Pattern;

/** Text without control characters: a line break in a name could otherwise forge a header or break a calendar file. */
final class PlainLine {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");
    private static final Pattern CONTROL_BUT_NEWLINE = Pattern.compile("[[\\p{Cc}\\p{Cf}\\u2028\\u2029]&&[^\\n]]+");

    private PlainLine() {}

    /** One line; null becomes empty. */
    static String of(String raw) {
        return raw == null ? "" : CONTROL.matcher(raw).replaceAll(" ").strip();
    }

    /** The same, but line feeds stay: a list of proposed times has one per line. */
    static String lines(String raw) {
        return raw == null
                ? ""
                : CONTROL_BUT_NEWLINE
                        .matcher(raw.replace("\r\n", "\n"))
                        .replaceAll(" ")
                        .strip();
    }
}
