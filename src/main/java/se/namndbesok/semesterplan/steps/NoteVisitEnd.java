package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.ARE_VISITS_LEFT;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit.State;

/** Looks which of the semester's visits are still to come; two that end at once are both seen. */
@Component
class NoteVisitEnd implements JavaDelegate {

    private static final Set<State> STILL_TO_COME = EnumSet.of(State.PRESENTED, State.OPEN, State.CLOSED_FOR_SIGN_UP);

    private final PlanDesk desk;

    NoteVisitEnd(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        work.set(
                ARE_VISITS_LEFT,
                desk.visitsOf(desk.plans().get(work.id())).stream()
                        .anyMatch(visit -> STILL_TO_COME.contains(visit.state())));
    }
}
