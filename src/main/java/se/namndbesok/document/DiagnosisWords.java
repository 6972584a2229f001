package se.namndbesok.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words on illness and diagnosis, from document/diagnosis-words.txt, which a municipality may edit. */
final class DiagnosisWords {

    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})(?:" + alternatives() + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DiagnosisWords() {}

    static boolean in(String legible) {
        return WORDS.matcher(legible).find();
    }

    private static String alternatives() {
        return file().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(DiagnosisWords::pattern)
                .collect(Collectors.joining("|"));
    }

    /** "demens*" is every word that begins so. */
    private static String pattern(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }

    private static String file() {
        try (InputStream file = DiagnosisWords.class.getResourceAsStream("/document/diagnosis-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
