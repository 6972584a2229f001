package se.namndbesok.boardnotification.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The reports of a cancelled meeting go to the next one (E15); where there are none, nothing is moved. */
@Component
class MoveReports implements JavaDelegate {

    private final NextMeeting next;
    private final VisitNotice notice;

    MoveReports(NextMeeting next, VisitNotice notice) {
        this.next = next;
        this.notice = notice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String cancelled = Work.of(execution).id();
        next.after(cancelled).ifPresent(meeting -> notice.move(cancelled, meeting.id()));
    }
}
