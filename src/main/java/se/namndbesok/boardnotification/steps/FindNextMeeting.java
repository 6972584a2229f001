package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.IS_NEXT_MEETING_KNOWN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The meeting is cancelled: is there another one that its reports can go to (E15)? */
@Component
class FindNextMeeting implements JavaDelegate {

    private final NextMeeting next;

    FindNextMeeting(NextMeeting next) {
        this.next = next;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        work.set(IS_NEXT_MEETING_KNOWN, next.isKnown(work.id()));
    }
}
