package se.namndbesok.boardnotification.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.MeetingLists;
import se.namndbesok.engine.Work;

/** The reports of a cancelled meeting go to the next one (E15); where there are none, nothing is moved. */
@Component
class MoveReports implements JavaDelegate {

    private final NextMeeting next;
    private final VisitNotice notice;
    private final MeetingLists lists;

    MoveReports(NextMeeting next, VisitNotice notice, MeetingLists lists) {
        this.lists = lists;
        this.next = next;
        this.notice = notice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String cancelled = Work.of(execution).id();
        lists.release(cancelled);
        next.after(cancelled).ifPresent(meeting -> notice.move(cancelled, meeting.id()));
    }
}
