package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.ANSWER_DAY_PASSED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.OpenTasks;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;

/** The visit has another time or place: whoever is on the list is asked to confirm, and the timers follow (F9). */
@Component
class AnnounceChange implements JavaDelegate {

    private final StudyVisitDesk desk;
    private final StudyVisitPolicy policy;
    private final VisitTimers timers;
    private final ChangeNews news;
    private final OpenTasks openTasks;

    AnnounceChange(
            StudyVisitDesk desk, StudyVisitPolicy policy, VisitTimers timers, ChangeNews news, OpenTasks openTasks) {
        this.desk = desk;
        this.policy = policy;
        this.timers = timers;
        this.news = news;
        this.openTasks = openTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StudyVisit visit = desk.visit(work.id());
        timers.set(work, visit);
        if (desk.deadlines().now().isBefore(work.get(SIGN_UP_CLOSED_AT).toInstant())) {
            timers.closing(
                    work,
                    desk.deadlines().closing(visit, policy.of(work).signUp().closesBeforeVisit()));
        }
        work.set(ANSWER_DAY_PASSED_AT, desk.deadlines().answersToChange(visit));
        timers.again(work, visit);
        news.tellOfMove(visit);
        openTasks.follow(work.processInstance());
    }
}
