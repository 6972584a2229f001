package se.namndbesok.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Stops first. */
    private static final List<Rule> RULES = List.of(
            new Rule(IdentityNumbers::in, Finding.stop("err.pnr")),
            new Rule(text -> MAIL.matcher(text).find() || PHONE.matcher(text).find(), Finding.warn("warn.contact")),
            new Rule(text -> ROOM.matcher(text).find(), Finding.warn("warn.room")),
            new Rule(DiagnosisWords::in, Finding.warn("warn.diagnosis")));

    private TextCheck() {}

    /** What is looked for, and what is then told. */
    private record Rule(Predicate<String> breach, Finding finding) {}

    /** Everything that was found, each kind once, stops first; a small unit always gets its warning. */
    public static List<Finding> check(String text, boolean smallUnit) {
        String plain = Legible.of(text);
        Stream<Finding> found =
                RULES.stream().filter(rule -> rule.breach().test(plain)).map(Rule::finding);
        Stream<Finding> always = smallUnit ? Stream.of(Finding.warn("info.small")) : Stream.empty();
        return Stream.concat(found, always).toList();
    }

    /** Whether it must not be written at all, whatever it is for. */
    public static boolean hasIdentityNumber(String text) {
        return IdentityNumbers.in(Legible.of(text));
    }

    private static int unicode() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }
}
