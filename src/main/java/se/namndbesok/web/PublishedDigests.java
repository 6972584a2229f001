package se.namndbesok.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.qualitydigest.QualityDigest;
import se.namndbesok.qualitydigest.QualityDigest.State;
import se.namndbesok.qualitydigest.QualityDigests;

/** Which quality digests others than the strategist may read: the version that was published, and no draft of it. */
@Component
class PublishedDigests {

    private final QualityDigests digests;

    PublishedDigests(QualityDigests digests) {
        this.digests = digests;
    }

    boolean isPublished(StoredDocument document) {
        return digests.find(document.subject())
                .filter(digest -> digest.state() == State.PUBLISHED)
                .map(QualityDigest::id)
                .map(digests::madeOf)
                .filter(made -> Stream.of(made.documentId(), made.tableId(), made.controlId(), made.controlTableId())
                        .anyMatch(document.id()::equals))
                .isPresent();
    }
}
