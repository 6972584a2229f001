package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.CALL_OFF_REASON;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_REPLACEMENT_WANTED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.CallOffs;

/** The visit is called off, with its reason: it leaves all calendars, and early in the semester another date is sought (F15). */
@Component
class CancelStudyVisit implements JavaDelegate {

    private final StudyVisitDesk desk;
    private final ChangeNews news;
    private final CallOffs callOffs;

    CancelStudyVisit(StudyVisitDesk desk, ChangeNews news, CallOffs callOffs) {
        this.desk = desk;
        this.news = news;
        this.callOffs = callOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StudyVisit visit = desk.visit(work.id());
        desk.visits().become(visit.id(), StudyVisit.State.CANCELLED);
        callOffs.save(visit.id(), work.get(CALL_OFF_REASON));
        news.tellOfCallOff(visit, work.get(CALL_OFF_REASON));
        work.set(IS_REPLACEMENT_WANTED, desk.deadlines().isTimeForAnother(visit));
    }
}
