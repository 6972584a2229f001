package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.SEMESTER;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.Refused;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.semesterplan.ComingPlans;
import se.namndbesok.semesterplan.ComingPlans.Coming;

/** Begins each semester's plan by itself, once, when it is time (C-14, C-18). */
@Component
class StartPlans {

    private final ComingPlans coming;
    private final RuntimeService processes;
    private final TransactionTemplate own;

    StartPlans(ComingPlans coming, RuntimeService processes, PlatformTransactionManager transactions) {
        this.coming = coming;
        this.processes = processes;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Each morning too: the time to plan comes without a new register. */
    @EventListener({RegisterChanged.class, ApplicationStartedEvent.class})
    @Order(1)
    @Scheduled(cron = "0 2 6 * * *", zone = "Europe/Stockholm")
    public void start() {
        coming.dueToday().forEach(this::start);
    }

    /** In a transaction of its own: somebody else may begin the same plan at this moment. */
    private void start(Coming semester) {
        try {
            own.executeWithoutResult(status -> processes
                    .createProcessInstanceByKey("semester-plan")
                    .businessKey(semester.key())
                    .setVariables(Variables.putValue(BoardTenants.BOARD.name(), semester.boardId())
                            .putValue(SEMESTER.name(), semester.semester().id()))
                    .execute());
        } catch (Refused alreadyBegun) {
            // The plan is there; that was all that was wanted.
        }
    }
}
