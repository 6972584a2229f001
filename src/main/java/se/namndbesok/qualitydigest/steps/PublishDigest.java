package se.namndbesok.qualitydigest.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestPaper;
import se.namndbesok.qualitydigest.QualityDigest;
import se.namndbesok.qualitydigest.QualityDigests;

/** From now on board and administration may read the digest; secretary and head of administration are told. */
@Component
class PublishDigest implements JavaDelegate {

    private final QualityDigests digests;
    private final DigestPaper paper;
    private final DigestDays days;
    private final DigestMail mail;

    PublishDigest(QualityDigests digests, DigestPaper paper, DigestDays days, DigestMail mail) {
        this.digests = digests;
        this.paper = paper;
        this.days = days;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        QualityDigest digest = digests.get(work.id());
        digests.publish(digest.id(), days.today());
        mail.send(work, paper.period(digest), digests.madeOf(digest.id()).documentId());
    }
}
