package se.namndbesok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for what should not stand in a report (X-01, domain.md 5.4). A passed check never means that a text is free from
 * personal data.
 */
public final class TextCheck {

    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]++\\s?(?:@|[(\\[](?:a|at|snabel-a)[)\\]])\\s?[\\w-]+(?:\\.[\\w-]+)+", unicode());

    /** Swedish numbers; not after a letter, a digit, a slash or a dash, where registry numbers and dates stand. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d/.:-])(?:(?:\\+|00)46[ -]?(?:\\(0\\))?[ -]?|0)"
            + "[1-9]\\d{0,2}[ -/]{0,3}\\d{2,3}(?:[ -]?\\d{2,3}){1,3}(?![\\d.:/-]*\\d)");

    /** "ägde rum 16 mars" is about time, not about a room. */
    private static final Pattern ROOM = Pattern.compile(
            "(?<!\\bäg(?:er|de|a|t)\\s{1,2})\\b(?:rum|rummet|rumsnummer|lägenhet|lägenheten|lägenhetsnummer|lgh)\\.?"
                    + "\\s*(?:nr|nummer|n:o)?\\.?\\s*\\d",
            unicode());

    private TextCheck() {}

    /** Everything that was found, each kind once, stops first; a small unit always gets its warning. */
    public static List<Finding> check(String text, boolean smallUnit) {
        String plain = Legible.of(text);
        List<Finding> findings = new ArrayList<>();
        if (IdentityNumbers.in(plain)) {
            findings.add(Finding.stop("err.pnr"));
        }
        if (MAIL.matcher(plain).find() || PHONE.matcher(plain).find()) {
            findings.add(Finding.warn("warn.contact"));
        }
        if (ROOM.matcher(plain).find()) {
            findings.add(Finding.warn("warn.room"));
        }
        if (DiagnosisWords.in(plain)) {
            findings.add(Finding.warn("warn.diagnosis"));
        }
        if (smallUnit) {
            findings.add(Finding.warn("info.small"));
        }
        return findings;
    }

    private static int unicode() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }
}
