package se.namndbesok.qualitydigest.steps;

import java.util.Map;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestPaper;
import se.namndbesok.qualitydigest.QualityDigest;
import se.namndbesok.qualitydigest.QualityDigests;

/** What the strategist's tasks about one digest share. */
abstract class DigestTask<R> extends FormTask<R> {

    final QualityDigests digests;
    final DigestPaper paper;
    final DigestDays days;

    DigestTask(QualityDigests digests, DigestPaper paper, DigestDays days) {
        this.digests = digests;
        this.paper = paper;
        this.days = days;
    }

    final QualityDigest digest(Work work) {
        return digests.get(work.id());
    }

    /** The card's "unit" is the half-year: it is what tells one digest from the next. */
    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("unit", paper.period(digest(work)));
    }
}
