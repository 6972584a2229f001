package se.namndbesok.policyreview;

import java.time.LocalDate;

/**
 * One review of one governing document for one board.
 *
 * @param id tells board, document and occasion, so that an occasion is one review however often it is found
 * @param policyId the version under review
 * @param dueOn the last day to have reviewed it
 */
public record PolicyReview(
        String id, String boardId, String policyKey, String policyId, Occasion occasion, LocalDate dueOn) {}
