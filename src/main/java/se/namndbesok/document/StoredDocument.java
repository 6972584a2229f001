package se.namndbesok.document;

import java.time.Instant;

/**
 * A document as it lies in the store.
 *
 * @param subject business key of the case it belongs to
 * @param sha256 of the stored bytes, 64 hex digits: what the board and the unit manager compare
 */
public record StoredDocument(
        String id,
        String boardId,
        DocumentKind kind,
        String subject,
        int version,
        String fileName,
        String sha256,
        Instant storedAt) {

    /** The fingerprint in groups of eight, for people to compare. */
    public String readableSha256() {
        return Fingerprint.readable(sha256);
    }
}
