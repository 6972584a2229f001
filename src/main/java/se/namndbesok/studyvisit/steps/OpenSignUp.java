package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.DEPARTMENT_HEAD;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.UNIT_NAME;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_HOST;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitRules;

/** Every member and substitute may sign up from the moment of presentation (C-21); also anew when a visit has a new date. */
@Component
class OpenSignUp implements JavaDelegate {

    private final StudyVisitDesk desk;
    private final StudyVisitPolicy policy;
    private final VisitTimers timers;
    private final SignUpInvitation invitation;

    OpenSignUp(StudyVisitDesk desk, StudyVisitPolicy policy, VisitTimers timers, SignUpInvitation invitation) {
        this.desk = desk;
        this.policy = policy;
        this.timers = timers;
        this.invitation = invitation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StudyVisit visit = desk.visit(work.id());
        boolean again = work.has(UNIT_NAME);
        StudyVisitRules.SignUp rules = policy.of(work).signUp();
        work.set(UNIT_NAME, desk.facts().name(visit));
        work.set(DEPARTMENT_HEAD, desk.facts().head(visit).id());
        work.set(VISIT_HOST, desk.facts().host(visit).id());
        work.set(SIGN_UP_CLOSED_AT, desk.deadlines().closing(visit, rules.closesBeforeVisit()));
        timers.set(work, visit);
        List<Person> politicians = invitation.renew(work);
        if (again) {
            desk.signUps().open(visit.id(), SignUpInvitation.seats(visit), rules.oversubscription());
            invitation.sendAgain(work);
        } else {
            invitation.send(work, politicians, rules);
        }
        desk.visits().become(visit.id(), StudyVisit.State.OPEN);
    }
}
