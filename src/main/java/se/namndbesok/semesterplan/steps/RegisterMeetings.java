package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.BOARD_ON;
import static se.namndbesok.semesterplan.SemesterPlanVariables.ENTERED_BY;
import static se.namndbesok.semesterplan.SemesterPlanVariables.PRESIDIUM_ON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The meetings that the secretary has entered go into the register; from there the plan, and every other case, reads them. */
@Component
class RegisterMeetings implements JavaDelegate {

    private final MeetingEntry entry;

    RegisterMeetings(MeetingEntry entry) {
        this.entry = entry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        FirstMeetings dates = new FirstMeetings(work.get(PRESIDIUM_ON), work.has(BOARD_ON) ? work.get(BOARD_ON) : null);
        entry.enter(work.board(), dates, work.get(ENTERED_BY));
    }
}
