package se.namndbesok.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Swedish personal identity numbers and coordination numbers (day + 60): a possible date and a right check digit. */
final class IdentityNumbers {

    /** Fingerprints and UUIDs are digits by chance only. */
    private static final Pattern MACHINE_MADE =
            Pattern.compile("(?i)(?<![0-9a-f])(?=[\\d -]{0,80}[a-f])(?:[0-9a-f]{32,}"
                    + "|[0-9a-f]{8}(?: [0-9a-f]{8}){7}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Year, month and day together or with dashes, then four digits after "-", "+", a space or nothing. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:1[89]|20)?(?:"
            + "(?<date>\\d{6})(?:\\s{0,2}[-+]?\\s{0,2})(?<last>\\d{4})"
            + "|(?<year>\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)\\s?[-+]\\s?(?<four>\\d{4}))(?!\\d)");

    private static final Pattern PHONE_WORD =
            Pattern.compile("(?i)(?:tel|telefon|telefonnummer|mobil|mobilnummer|ring|sms|sms:a|nås på)[ .:]*$");
    private static final int LOOK_BACK = 20;
    private static final int COORDINATION = 60;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private IdentityNumbers() {}

    /** Whether a text has one; the text as {@link Legible} makes it. */
    static boolean in(String legible) {
        String text = MACHINE_MADE.matcher(legible).replaceAll("#");
        Matcher found = NUMBER.matcher(text);
        for (int from = 0; found.find(from); from = found.start() + 1) {
            if (isDate(tenDigits(found)) && hasCheckDigit(tenDigits(found)) && !isPhone(text, found)) {
                return true;
            }
        }
        return false;
    }

    private static String tenDigits(Matcher found) {
        return found.group("date") != null
                ? found.group("date") + found.group("last")
                : found.group("year") + found.group("month") + found.group("day") + found.group("four");
    }

    private static boolean isDate(String ten) {
        int month = Integer.parseInt(ten.substring(2, 4));
        int day = Integer.parseInt(ten.substring(4, 6));
        int ofMonth = day > COORDINATION ? day - COORDINATION : day;
        return month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= DAYS[month - 1];
    }

    /** Luhn: every other digit doubled, from the first. */
    private static boolean hasCheckDigit(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int digit = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }

    /** A mobile number may look like someone born in 2007: ten bare digits after a word such as "mobil". */
    private static boolean isPhone(String text, Matcher found) {
        String before = text.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
        return found.group().matches("07\\d{8}") && PHONE_WORD.matcher(before).find();
    }
}
