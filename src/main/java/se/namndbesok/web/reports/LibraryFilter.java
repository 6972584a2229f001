package se.namndbesok.web.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static final int PAGE = 25;

    private static final int MOST_WORDS = 8;

    LibraryFilter {
        page = Math.max(0, page);
    }

    /** As the page's form sends it; what is no year is no question. */
    static LibraryFilter of(Map<String, String> asked) {
        String page = asked.getOrDefault("sida", "");
        String year = asked.getOrDefault("ar", "");
        return new LibraryFilter(
                asked.get("ord"),
                asked.get("enhet"),
                asked.get("verksamhet"),
                year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null,
                asked.get("tema"),
                "true".equals(asked.get("olast")),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
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

    /** Whether anything at all is looked for; to turn pages is no question. */
    public boolean isAsked() {
        return Stream.of(words, unit, kind, theme).anyMatch(LibraryFilter::isAsked) || year != null || unread;
    }

    static boolean isAsked(String value) {
        return value != null && !value.isBlank();
    }

    /** The address of another page of the same list. */
    public String pageAt(int other) {
        return address("/rapporter", other);
    }

    /** The address of the whole list as a file, by its ending. */
    public String fileAt(String ending) {
        return address("/rapporter/rapporter." + ending, null);
    }

    /** As a browser would send the form, without what is not asked. */
    private String address(String path, Integer other) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("ord", words);
        asked.put("enhet", unit);
        asked.put("verksamhet", kind);
        asked.put("ar", year);
        asked.put("tema", theme);
        asked.put("olast", unread ? true : null);
        asked.put("sida", other);
        return asked.entrySet().stream()
                .filter(it -> it.getValue() != null && isAsked(it.getValue().toString()))
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue().toString(), UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    /** How many reports stand before those of this page. */
    public int before() {
        return page * PAGE;
    }

    /** The last page in place of one beyond it, of a list of so many. */
    LibraryFilter within(int found) {
        int last = Math.max(0, found - 1) / PAGE;
        return new LibraryFilter(words, unit, kind, year, theme, unread, Math.min(page, last));
    }
}
