package se.namndbesok.semesterplan.steps;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.engine.OpenTasks;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.semesterplan.SemesterPlan;

/** Running plans follow the register: the meetings they go by (F5..F7, F19) and the heads who have their tasks (F16). */
@Component
class FollowPlans {

    private final PlanDesk desk;
    private final MovedPresidium presidium;
    private final MovedBoardMeeting board;
    private final ChangeTimers changes;
    private final OpenTasks tasks;
    private final RuntimeService processes;

    FollowPlans(
            PlanDesk desk,
            MovedPresidium presidium,
            MovedBoardMeeting board,
            ChangeTimers changes,
            OpenTasks tasks,
            RuntimeService processes) {
        this.desk = desk;
        this.presidium = presidium;
        this.board = board;
        this.changes = changes;
        this.tasks = tasks;
        this.processes = processes;
    }

    /** Each morning too: a head changes on a day, without a new register. */
    @EventListener(RegisterChanged.class)
    @Order(2)
    @Scheduled(cron = "0 5 6 * * *", zone = "Europe/Stockholm")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void follow() {
        desk.plans().beforePresentation().forEach(this::follow);
    }

    private void follow(SemesterPlan plan) {
        ProcessInstance instance = processes
                .createProcessInstanceQuery()
                .processDefinitionKey("semester-plan")
                .processInstanceBusinessKey(plan.id())
                .singleResult();
        if (instance == null) {
            return; // deleted by an administrator
        }
        if (plan.presidiumId() == null) {
            datesEntered(plan, instance);
        } else if (plan.state() == SemesterPlan.State.ANCHORED) {
            boardMeetingMoved(plan, instance);
        } else {
            presidium.follow(plan, instance.getId());
            changes.follow(plan, instance.getId());
        }
        tasks.follow(instance.getId());
    }

    private void datesEntered(SemesterPlan plan, ProcessInstance instance) {
        if (desk.calendar().presidium(plan.boardId(), plan.semester(), null).isPresent()) {
            tell(instance, "semester-plan.meetingDatesEntered");
        }
    }

    /** The list for the board is made anew for the new day (F7). */
    private void boardMeetingMoved(SemesterPlan plan, ProcessInstance instance) {
        if (board.follow(plan)) {
            tell(instance, "semester-plan.meetingMoved");
        }
    }

    private void tell(ProcessInstance instance, String message) {
        List<Execution> waiting = processes
                .createExecutionQuery()
                .processInstanceId(instance.getId())
                .messageEventSubscriptionName(message)
                .list();
        waiting.forEach(execution -> processes.messageEventReceived(message, execution.getId()));
    }
}
