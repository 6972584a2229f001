package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.CALL_OFF_REASON;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitFigure;
import se.namndbesok.register.StudyVisitFigures;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SignUpState;

/** The visit is over: its figures are kept (P2a step 8), and the semester's plan hears of it. */
@Component
class CloseStudyVisit implements JavaDelegate {

    private final StudyVisitDesk desk;
    private final StudyVisitFigures figures;
    private final RuntimeService processes;

    CloseStudyVisit(StudyVisitDesk desk, StudyVisitFigures figures, @Lazy RuntimeService processes) {
        this.desk = desk;
        this.figures = figures;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StudyVisit visit = desk.visit(work.id());
        boolean held = visit.state() == StudyVisit.State.CARRIED_OUT;
        figures.save(visit, figure(desk.signUps().of(visit.id()), held ? null : work.get(CALL_OFF_REASON)));
        processes
                .createMessageCorrelation("semester-plan.visitEnded")
                .processInstanceBusinessKey(visit.planKey())
                .correlateAll();
    }

    private static StudyVisitFigure figure(SeatList list, String reason) {
        return new StudyVisitFigure(
                list.visitId(),
                reason == null,
                reason,
                list.seats(),
                (int) list.signUps().stream()
                        .filter(it -> it.state().isListed())
                        .count(),
                list.in(SignUpState.SEATED).size(),
                (int) list.signUps().stream()
                        .filter(it -> Boolean.TRUE.equals(it.attended()))
                        .count());
    }
}
