package se.namndbesok.contactvisit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One version of a report as it was handed in (A-40, B-19). Its content never changes; a correction is a new version.
 *
 * @param version counts from 1
 * @param content the answers by the keys of the form; texts, codes, or lists of codes joined by comma
 * @param returned why the version was handed back, null if it was not
 * @param registration its number and meeting, null until it has been registered
 * @param documentId the stored PDF, null until there is one
 * @param typedBy who typed in what was handed in on paper (E19), null if the author wrote it here
 */
public record VisitReport(
        String visitId,
        int version,
        ReportState state,
        String authorId,
        Map<String, String> content,
        Instant submittedAt,
        Returned returned,
        Registration registration,
        String documentId,
        List<Confirmation> confirmations,
        String typedBy) {

    /** Whether the author stands behind it: wrote it here, or confirmed what somebody else typed in. */
    public boolean isAuthorsOwn() {
        return typedBy == null
                || confirmations.stream()
                        .anyMatch(it -> it.standsByIt() && it.personId().equals(authorId));
    }

    /** Why a version went back to its author (domain.md 6.5): a code of returned.* and what was added to it. */
    public record Returned(String reason, String remark) {}

    /**
     * What the secretary registers (X-02, B-23).
     *
     * @param meetingReason why it is not the next meeting, null if it is
     */
    public record Registration(String registryNumber, String meetingId, String meetingReason) {}

    /** One attending politician's answer to one version (B-32). */
    public record Confirmation(String personId, Instant answeredAt, boolean standsByIt, String remark) {}
}
