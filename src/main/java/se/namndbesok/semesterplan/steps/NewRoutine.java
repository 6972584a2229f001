package se.namndbesok.semesterplan.steps;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.register.People;
import se.namndbesok.register.Role;
import se.namndbesok.semesterplan.PlanMail;
import se.namndbesok.semesterplan.PlanMail.Occasion;
import se.namndbesok.semesterplan.SemesterPlan;

/** A semester is planned for other departments than the one before: the secretary is told which (F17). */
@Component
class NewRoutine {

    private final PlanDesk desk;
    private final PlanMail mail;
    private final People people;

    NewRoutine(PlanDesk desk, PlanMail mail, People people) {
        this.desk = desk;
        this.mail = mail;
        this.people = people;
    }

    void tell(SemesterPlan plan) {
        desk.plans()
                .before(plan)
                .filter(before -> !shares(before).equals(shares(plan)))
                .ifPresent(before -> mail.send(
                        plan,
                        new Occasion("planDepartments", plan.policyId(), words(plan), Links.taskList()),
                        people.holders(
                                plan.boardId(),
                                Role.BOARD_SECRETARY,
                                desk.calendar().today())));
    }

    private Map<String, Integer> shares(SemesterPlan plan) {
        return desk.calendar().rules(plan).perDepartment();
    }

    /** As "Avdelning unga: 2", a line each. */
    private Map<String, String> words(SemesterPlan plan) {
        String departments = shares(plan).entrySet().stream()
                .map(share -> desk.departments().get(share.getKey()).name() + ": " + share.getValue())
                .collect(Collectors.joining("\n"));
        return Map.of("departments", departments);
    }
}
