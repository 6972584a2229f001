package se.namndbesok.document;

/**
 * A document to be stored.
 *
 * @param id stable over retries, such as "report-cv-01-v1"
 * @param subject business key of the case it belongs to
 * @param version counts from 1
 * @param fileName is made safe on the way in ({@link SafeFileName})
 * @param paper the content the bytes were made from, null if there is none (a scan, a packet)
 */
public record NewDocument(
        String id,
        String boardId,
        DocumentKind kind,
        String subject,
        int version,
        String fileName,
        byte[] bytes,
        Paper paper) {

    public NewDocument {
        fileName = SafeFileName.of(fileName);
    }
}
