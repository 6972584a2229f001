package se.namndbesok.document;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** File names that every system takes and that people can read: å, ä, ö and spaces stay, slashes never do. */
public final class SafeFileName {

    private static final int LONGEST = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\n\u00AD;%]+");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private SafeFileName() {}

    /** The parts that have a text, with spaces between, as a PDF: "Rapport Eklunden 2027-03-16 version 1.pdf". */
    public static String pdf(String... parts) {
        String name = Stream.of(parts)
                .map(PlainText::normalise)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return of(name + ".pdf");
    }

    static String of(String name) {
        String plain = FORBIDDEN.matcher(PlainText.normalise(name)).replaceAll("-");
        // Leading dots hide a file or climb out of a folder; trailing ones Windows drops.
        String bare = plain.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("^[. -]+|[. ]+$", "");
        if (bare.isEmpty() || RESERVED.matcher(bare).matches()) {
            bare = "dokument-" + bare;
        }
        return shortened(bare);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        String start = name.substring(0, LONGEST - ending.length());
        return start.strip() + ending.toLowerCase(Locale.ROOT);
    }
}
