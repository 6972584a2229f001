package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.CHOSEN_MEETING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The reports go to the meeting that the secretary chose, which may be the one they were on (E15). */
@Component
class MoveToChosen implements JavaDelegate {

    private final VisitNotice notice;

    MoveToChosen(VisitNotice notice) {
        this.notice = notice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        String chosen = work.get(CHOSEN_MEETING);
        if (!chosen.equals(work.id())) {
            notice.move(work.id(), chosen);
        }
    }
}
