package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.IS_MEETING_NEARER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The meeting has another day: everybody with a report is told, and a nearer meeting that can be reached is sought (E15). */
@Component
class CompareMeetings implements JavaDelegate {

    private final NearerMeetings nearer;
    private final VisitNotice notice;

    CompareMeetings(NearerMeetings nearer, VisitNotice notice) {
        this.nearer = nearer;
        this.notice = notice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        notice.tellAll(work.id());
        work.set(IS_MEETING_NEARER, !nearer.than(work.id()).isEmpty());
    }
}
