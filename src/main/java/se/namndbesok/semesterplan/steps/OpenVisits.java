package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.ARE_VISITS_LEFT;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;

/** Each visit that the board has been told of begins its own way, with the sign-up (C-21). */
@Component
class OpenVisits implements JavaDelegate {

    private final PlanDesk desk;
    private final PlanWords words;
    private final RuntimeService processes;

    OpenVisits(PlanDesk desk, PlanWords words, @Lazy RuntimeService processes) {
        this.desk = desk;
        this.words = words;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        List<StudyVisit> visits = words.keptVisits(desk.plans().get(work.id()));
        // All of them first: the one that opens first invites the politicians to all (C-27).
        visits.forEach(visit -> desk.visits().become(visit.id(), StudyVisit.State.PRESENTED));
        visits.forEach(this::open);
        work.set(ARE_VISITS_LEFT, !visits.isEmpty());
    }

    private void open(StudyVisit visit) {
        processes
                .createMessageCorrelation("study-visit.presented")
                .processInstanceBusinessKey(visit.id())
                .setVariable(BoardTenants.BOARD.name(), visit.boardId())
                .correlateStartMessage();
    }
}
