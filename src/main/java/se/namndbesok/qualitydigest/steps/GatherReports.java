package se.namndbesok.qualitydigest.steps;

import static se.namndbesok.qualitydigest.QualityDigestVariables.ARE_THERE_REPORTS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.DigestReader;
import se.namndbesok.qualitydigest.QualityDigest;
import se.namndbesok.qualitydigest.QualityDigest.State;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.register.HeldVisit;

/** Takes the reports that the board has been notified of and no digest has used before. */
@Component
class GatherReports implements JavaDelegate {

    private final QualityDigests digests;
    private final DigestReader reader;

    GatherReports(QualityDigests digests, DigestReader reader) {
        this.digests = digests;
        this.reader = reader;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        QualityDigest digest = digests.get(work.id());
        digests.take(
                digest.id(), reader.usable(digest).stream().map(HeldVisit::id).toList());
        boolean any = !digests.get(digest.id()).reports().isEmpty();
        work.set(ARE_THERE_REPORTS, any);
        digests.become(digest.id(), any ? State.OPEN : State.NOTHING_TO_COMPILE);
    }
}
