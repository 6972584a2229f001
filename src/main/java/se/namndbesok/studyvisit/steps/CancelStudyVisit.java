package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.CALL_OFF_REASON;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_REPLACEMENT_WANTED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;

/** The visit is called off, with its reason: it leaves all calendars, and early in the semester another date is sought (F15). */
@Component
class CancelStudyVisit implements JavaDelegate {

    private final StudyVisitDesk desk;
    private final ChangeNews news;

    CancelStudyVisit(StudyVisitDesk desk, ChangeNews news) {
        this.desk = desk;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StudyVisit visit = desk.visit(work.id());
        desk.visits().become(visit.id(), StudyVisit.State.CANCELLED);
        news.tellOfCallOff(visit, work.get(CALL_OFF_REASON));
        work.set(IS_REPLACEMENT_WANTED, desk.deadlines().isTimeForAnother(visit));
    }
}
