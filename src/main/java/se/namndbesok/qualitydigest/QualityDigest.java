package se.namndbesok.qualitydigest;

import java.time.LocalDate;
import java.util.List;

/**
 * The aggregated summary of the reports that a board was notified of.
 *
 * @param first,last the half-year
 * @param reports in the order of their visits
 */
public record QualityDigest(
        String id, String boardId, LocalDate first, LocalDate last, State state, Words words, List<Report> reports) {

    /** How far it has come. */
    public enum State {
        PLANNED,
        OPEN,
        NOTHING_TO_COMPILE,
        PUBLISHED
    }

    /**
     * What the strategist adds to the figures.
     *
     * @param summary in own words, null for nothing
     * @param quotations from the reports, where the policy allows any
     */
    public record Words(String summary, List<String> quotations) {}

    /** A report that the digest uses, and what it is about. */
    public record Report(String visitId, List<String> themes) {}
}
