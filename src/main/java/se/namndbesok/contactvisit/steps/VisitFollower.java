package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.INITIATOR;
import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_MANAGER;
import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_NAME;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Obstacles;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.register.ContactAssignments;

/** Lets one running visit follow the register. */
@Component
class VisitFollower {

    private final VisitDesk desk;
    private final Obstacles obstacles;
    private final ContactAssignments assignments;
    private final Handover handover;
    private final FormerLead former;
    private final FormerCompanions companions;
    private final RuntimeService processes;

    VisitFollower(
            VisitDesk desk,
            Obstacles obstacles,
            ContactAssignments assignments,
            Handover handover,
            FormerLead former,
            FormerCompanions companions,
            RuntimeService processes) {
        this.desk = desk;
        this.obstacles = obstacles;
        this.assignments = assignments;
        this.handover = handover;
        this.former = former;
        this.companions = companions;
        this.processes = processes;
    }

    void follow(String processInstance) {
        ProcessInstance running = processes
                .createProcessInstanceQuery()
                .processInstanceId(processInstance)
                .singleResult();
        if (running == null) {
            return; // ended meanwhile
        }
        ContactVisit visit = desk.visits().get(running.getBusinessKey());
        if (visit.state() == VisitState.TO_BE_BOOKED) {
            followBooking(running);
        } else {
            obstacles
                    .to(visit)
                    .ifPresentOrElse(obstacle -> prevent(running, obstacle), () -> followPeople(running, visit));
        }
    }

    /** A booking that lies open ends with the last assignment of whoever opened it. */
    private void followBooking(ProcessInstance running) {
        String person = (String) processes.getVariable(running.getId(), INITIATOR.name());
        boolean any = assignments.of(person, desk.deadlines().today()).stream()
                .anyMatch(assignment -> assignment.boardId().equals(running.getTenantId()));
        if (!any) {
            prevent(running, Outcome.ASSIGNMENT_ENDED);
        }
    }

    private void prevent(ProcessInstance running, Outcome obstacle) {
        desk.visits().changeWanted(running.getBusinessKey(), obstacle);
        processes
                .createMessageCorrelation("contact-visit.visitPrevented")
                .processInstanceId(running.getId())
                .correlate();
    }

    private void followPeople(ProcessInstance running, ContactVisit visit) {
        followUnit(running, visit);
        followManager(running, visit);
        companions.follow(running, visit);
        if (visit.state() == VisitState.CARRIED_OUT) {
            former.follow(running, visit);
        }
    }

    /** While it waits for the board too the case is called what its unit is called. */
    private void followUnit(ProcessInstance running, ContactVisit visit) {
        String unit = desk.facts().unit(visit);
        if (!unit.equals(processes.getVariable(running.getId(), UNIT_NAME.name()))) {
            processes.setVariable(running.getId(), UNIT_NAME.name(), unit);
        }
    }

    private void followManager(ProcessInstance running, ContactVisit visit) {
        String before = (String) processes.getVariable(running.getId(), UNIT_MANAGER.name());
        String now = desk.facts().manager(visit).id();
        if (!now.equals(before)) {
            handover.handOver(running, before, visit);
        }
    }
}
