package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.PARTICIPANTS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;

/** The contact person is told how many come (C-24, AC-48), and each participant has the visit in the calendar. */
@Component
class ReportBack implements JavaDelegate {

    private final StudyVisitDesk desk;

    ReportBack(StudyVisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        SeatList list = desk.signUps().change(work.id(), ReportBack::invited).after();
        work.set(
                PARTICIPANTS,
                list.signUps().stream()
                        .filter(it -> it.state().isListed())
                        .map(SignUp::personId)
                        .toList());
        desk.hosts().tell(desk.visit(work.id()));
    }

    private static SeatList invited(SeatList list) {
        SeatList all = list;
        for (SignUp seated : list.in(SignUpState.SEATED)) {
            all = all.change(seated.personId(), SignUp::invited);
        }
        return all;
    }
}
