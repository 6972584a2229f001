package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.CALL_OFF_REASON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.studyvisit.SignUpState;

/** The visit's day has come and nobody has a seat: why it is not held (F14). */
@Component
class NoteUndecided implements JavaDelegate {

    private final StudyVisitDesk desk;

    NoteUndecided(StudyVisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        boolean nobody = desk.signUps().of(work.id()).in(SignUpState.APPLIED).isEmpty();
        work.set(CALL_OFF_REASON, nobody ? "NOBODY_SIGNED_UP" : "SEATS_NOT_GIVEN");
    }
}
