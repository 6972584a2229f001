package se.namndbesok.semesterplan.steps;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.Refused;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.ComingPlans.Coming;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPolicies;

/** The record of a plan that begins: never twice for a semester, also when two begin it at the same moment. */
@Component
class NewPlan {

    private final PlanDesk desk;
    private final SemesterPolicies policies;
    private final Texts texts;

    NewPlan(PlanDesk desk, SemesterPolicies policies, Texts texts) {
        this.desk = desk;
        this.policies = policies;
        this.texts = texts;
    }

    /** Opens the plan and gives the id of the policy version that it keeps; a second plan is refused. */
    String open(Coming coming) {
        String policy = policies.of(coming.boardId(), coming.semester())
                .orElseThrow(() -> new Refused(texts.get("err.noStudyVisits")))
                .id();
        try {
            desk.plans().open(coming, policy, desk.calendar().today());
        } catch (DuplicateKeyException second) {
            throw new Refused(
                    texts.get("err.planExists", "semester", coming.semester().label()));
        }
        return policy;
    }

    /** So many visits to be planned for each department as the policy says (C-11, C-12); their ids. */
    List<String> slots(SemesterPlan plan) {
        List<String> ids = new ArrayList<>();
        desk.calendar().rules(plan).perDepartment().forEach((department, visits) -> {
            for (int i = 0; i < visits; i++) {
                String id = plan.id() + "-" + (ids.size() + 1);
                desk.visits().save(StudyVisit.toBePlanned(id, plan.boardId(), plan.semester(), department));
                ids.add(id);
            }
        });
        return ids;
    }
}
