package se.namndbesok.qualitydigest;

import java.time.LocalDate;
import java.util.List;

/**
 * The aggregated summary of the reports that a board was notified of.
 *
 * @param first,last the half-year
 * @param summary what the strategist sums up in own words, null for nothing
 * @param reports in the order of their visits
 */
public record QualityDigest(
        String id, String boardId, LocalDate first, LocalDate last, State state, String summary, List<Report> reports) {

    /** How far it has come. */
    public enum State {
        PLANNED,
        OPEN,
        NOTHING_TO_COMPILE,
        PUBLISHED
    }

    /** A report that the digest uses, and what it is about. */
    public record Report(String visitId, List<Theme> themes) {}
}
