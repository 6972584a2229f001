package se.namndbesok.compensation;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * The basis for compensation of one politician for one visit (A-29, X-13, F2).
 *
 * @param engagement when and where
 * @param ordinal which visit of the politician to the unit it is in the calendar year, from 1
 * @param attest who has endorsed and granted it, or why not
 * @param exportId the same for all that went to the pay system together, null until then
 */
public record CompensationClaim(
        String id,
        String visitId,
        String boardId,
        String unitId,
        String personId,
        ClaimState state,
        Engagement engagement,
        int ordinal,
        Compensable compensable,
        Attest attest,
        String exportId) {

    /** The actual time, the way there and back, and the place. */
    public record Engagement(LocalDateTime start, LocalDateTime end, int travelMinutes, String place) {

        /** How long it was. */
        public Duration length() {
            return Duration.between(start, end);
        }
    }

    /**
     * Who answered for it; null where nobody has yet.
     *
     * @param refusal a code of refusal.*, null unless it was refused or is to be corrected
     * @param remark what was added to that, for the politician only
     */
    public record Attest(String endorsedBy, String grantedBy, String refusal, String remark) {}
}
