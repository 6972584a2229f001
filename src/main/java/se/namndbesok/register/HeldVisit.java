package se.namndbesok.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A visit that took place, as other processes than its own may know it: ids, times and codes, nothing that somebody wrote.
 *
 * @param start,end the actual times
 * @param politicianIds who attended
 * @param groupsMet codes of the groups talked with
 * @param report null until the board has been notified of the report
 */
public record HeldVisit(
        String id,
        String boardId,
        String unitId,
        String policyId,
        String assignmentId,
        LocalDateTime start,
        LocalDateTime end,
        List<String> politicianIds,
        List<String> groupsMet,
        Report report) {

    /** By this day a visit counts in its year. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /**
     * The report of a visit, of which the board has been notified.
     *
     * @param mission whether the unit's task is felt to be clear, YES, PARTLY, NO or NOT_DISCUSSED; null where not asked
     * @param goals the municipality's goals that were named
     */
    public record Report(
            String documentId, String registryNumber, LocalDate notifiedOn, String mission, List<String> goals) {}
}
