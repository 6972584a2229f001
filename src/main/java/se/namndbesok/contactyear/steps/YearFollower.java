package se.namndbesok.contactyear.steps;

import static se.namndbesok.contactyear.ContactYearVariables.ASSIGNMENT;
import static se.namndbesok.contactyear.ContactYearVariables.CLOSING_DAY_REACHED_AT;
import static se.namndbesok.contactyear.ContactYearVariables.LEAD_POLITICIAN;
import static se.namndbesok.contactyear.ContactYearVariables.UNIT_NAME;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import se.namndbesok.contactyear.AssignmentYear;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.register.Closure;
import se.namndbesok.register.Closures;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.VisitYears;

/** Lets the year of one assignment follow the register. */
@Component
class YearFollower {

    private final RuntimeService processes;
    private final TaskService tasks;
    private final YearFacts facts;
    private final ContactAssignments assignments;
    private final Closures closures;
    private final VisitYears years;

    YearFollower(
            RuntimeService processes,
            TaskService tasks,
            YearFacts facts,
            ContactAssignments assignments,
            Closures closures,
            VisitYears years) {
        this.processes = processes;
        this.tasks = tasks;
        this.facts = facts;
        this.assignments = assignments;
        this.closures = closures;
        this.years = years;
    }

    /** Begins this year's case of an assignment that runs today, once. */
    void begin(ContactAssignment assignment) {
        AssignmentYear year = new AssignmentYear(assignment.id(), facts.today().getYear());
        long running = processes
                .createProcessInstanceQuery()
                .processDefinitionKey("contact-year")
                .processInstanceBusinessKey(year.id())
                .count();
        if (running == 0 && isOpen(assignment) && !years.isClosed(year.assignmentId(), year.year())) {
            processes
                    .createProcessInstanceByKey("contact-year")
                    .businessKey(year.id())
                    .setVariables(Variables.putValue(BoardTenants.BOARD.name(), assignment.boardId())
                            .putValue(ASSIGNMENT.name(), assignment.id())
                            .putValue(CLOSING_DAY_REACHED_AT.name(), CLOSING_DAY_REACHED_AT.encode(year.closing())))
                    .execute();
        }
    }

    /** A unit that is closed for good is visited no more (E8). */
    private boolean isOpen(ContactAssignment assignment) {
        return closures.of(assignment.unitId(), facts.today()).stream().noneMatch(Closure::isForGood);
    }

    void follow(String processInstance) {
        ProcessInstance running = processes
                .createProcessInstanceQuery()
                .processInstanceId(processInstance)
                .singleResult();
        if (running == null) {
            return; // closed meanwhile
        }
        String id = AssignmentYear.of(running.getBusinessKey()).assignmentId();
        assignments.activeOn(facts.today()).stream()
                .filter(assignment -> assignment.id().equals(id) && isOpen(assignment))
                .findFirst()
                .ifPresentOrElse(assignment -> follow(running, assignment), () -> end(running));
    }

    /** Between two tasks too the case is called what its unit is called. */
    private void follow(ProcessInstance running, ContactAssignment assignment) {
        String unit = facts.unit(AssignmentYear.of(running.getBusinessKey()));
        if (!unit.equals(processes.getVariable(running.getId(), UNIT_NAME.name()))) {
            processes.setVariable(running.getId(), UNIT_NAME.name(), unit);
        }
        followLead(running, assignment.leadId());
    }

    private void end(ProcessInstance running) {
        processes
                .createMessageCorrelation("contact-year.assignmentEnded")
                .processInstanceId(running.getId())
                .correlate();
    }

    private void followLead(ProcessInstance running, String now) {
        Object before = processes.getVariable(running.getId(), LEAD_POLITICIAN.name());
        if (!now.equals(before)) {
            processes.setVariable(running.getId(), LEAD_POLITICIAN.name(), now);
            tasks.createTaskQuery()
                    .processInstanceId(running.getId())
                    .taskDefinitionKey("bookYearsVisit")
                    .list()
                    .forEach(task -> tasks.setAssignee(task.getId(), now));
        }
    }
}
