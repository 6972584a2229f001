package se.namndbesok.contactvisit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Covers words and sentences in the texts of a report; nothing else of what the author wrote changes (E13, AC-25). */
public record Masking(List<String> passages) {

    private static final String COVER = "[maskerat]";

    /** Shorter ones would cover parts of other words. */
    private static final int SHORTEST = 3;

    /** Answers that are no text of the author's own. */
    private static final Set<String> CODES = Set.of("mission", "goals", "decisionsTold", "referred");

    /** One passage a line, the longest first, so that no part of one is covered before the whole. */
    public static Masking of(String lines) {
        return new Masking(Stream.of(lines.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList());
    }

    /** Whether each passage can be covered: long enough, and in the report as it stands here. */
    public boolean fits(Map<String, String> content) {
        return !passages.isEmpty() && passages.stream().allMatch(passage -> isIn(passage, content));
    }

    private static boolean isIn(String passage, Map<String, String> content) {
        return passage.length() >= SHORTEST
                && content.entrySet().stream()
                        .anyMatch(answer -> !CODES.contains(answer.getKey())
                                && answer.getValue().contains(passage));
    }

    public Map<String, String> apply(Map<String, String> content) {
        Map<String, String> masked = new LinkedHashMap<>(content);
        masked.replaceAll((key, answer) -> CODES.contains(key) ? answer : cover(answer));
        return masked;
    }

    private String cover(String answer) {
        String covered = answer;
        for (String passage : passages) {
            covered = covered.replace(passage, COVER);
        }
        return covered;
    }
}
