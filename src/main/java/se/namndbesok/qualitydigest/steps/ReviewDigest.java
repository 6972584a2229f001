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
import se.namndbesok.qualitydigest.QualityDigests.Made;

/** The quality strategist looks the digest through before anybody else sees it. */
@Component
class ReviewDigest extends DigestTask<Boolean> {

    ReviewDigest(QualityDigests digests, DigestPaper paper, DigestDays days) {
        super(digests, paper, days);
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("period", paper.period(digest(work)));
        Made made = digests.madeOf(work.id());
        form.put("document", Links.document(made.documentId()));
        form.put("table", Links.document(made.tableId()));
        form.put("control", Links.document(made.controlId()));
        form.put("controlTable", Links.document(made.controlTableId()));
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
