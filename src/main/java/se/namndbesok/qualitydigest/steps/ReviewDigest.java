package se.namndbesok.qualitydigest.steps;

import static se.namndbesok.qualitydigest.QualityDigestVariables.IS_PUBLISHED;

import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestPaper;
import se.namndbesok.qualitydigest.QualityDigests;

/** The quality strategist looks the digest through before anybody else sees it. */
@Component
class ReviewDigest extends DigestTask<Boolean> {

    ReviewDigest(QualityDigests digests, DigestPaper paper, DigestDays days) {
        super(digests, paper, days);
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("period", paper.period(digest(work)));
        form.put("document", Links.document(digests.madeOf(work.id()).documentId()));
        form.put("table", Links.document(digests.madeOf(work.id()).tableId()));
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.textOrEmpty("decision").equals("PUBLISH");
    }

    @Override
    protected void accept(Work work, Boolean published) {
        work.set(IS_PUBLISHED, published);
    }
}
