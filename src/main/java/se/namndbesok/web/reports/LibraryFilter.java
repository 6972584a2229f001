package se.namndbesok.web.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.namndbesok.document.PlainText;

/**
 * What somebody looks for in the library; everything may be null or empty.
 *
 * @param words all of them must stand in the report
 * @param unit id of a unit
 * @param kind of unit, as in the register
 * @param year of the visit
 * @param theme the name of one that the quality strategist has given the report
 */
record LibraryFilter(String words, String unit, String kind, Integer year, String theme, boolean unread, int page) {

    private static final int MOST_WORDS = 8;

    LibraryFilter {
        page = Math.max(0, page);
    }

    /** The words as they stand in the index: small letters, whole signs. */
    List<String> terms() {
        return Arrays.stream(searchable(Objects.requireNonNullElse(words, "")).split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Databases differ in what they think of å, ä and ö as small letters; Java decides for all of them. */
    static String searchable(String text) {
        return PlainText.normalise(text).toLowerCase(Locale.forLanguageTag("sv"));
    }

    LibraryFilter onPage(int other) {
        return new LibraryFilter(words, unit, kind, year, theme, unread, other);
    }
}
