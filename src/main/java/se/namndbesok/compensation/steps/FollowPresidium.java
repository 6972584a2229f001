package se.namndbesok.compensation.steps;

import static se.namndbesok.compensation.CompensationVariables.GRANTER;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.compensation.Granters;
import se.namndbesok.register.RegisterChanged;

/** The claims that wait to be granted go to whoever is chair now. */
@Component
class FollowPresidium {

    private final CompensationClaims claims;
    private final Granters granters;
    private final RuntimeService processes;
    private final TaskService tasks;

    FollowPresidium(CompensationClaims claims, Granters granters, RuntimeService processes, TaskService tasks) {
        this.claims = claims;
        this.granters = granters;
        this.processes = processes;
        this.tasks = tasks;
    }

    /** Each morning too: a chair changes on a day, without a new register. */
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 5 6 * * *", zone = "Europe/Stockholm")
    @Transactional
    public void follow() {
        tasks.createTaskQuery().taskDefinitionKey("grantCompensation").list().forEach(this::follow);
    }

    private void follow(Task task) {
        String key = processes
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        CompensationClaim claim = claims.get(key);
        granters.of(claim, claim.attest().endorsedBy())
                .filter(now -> !now.equals(task.getAssignee()))
                .ifPresent(now -> {
                    processes.setVariable(task.getProcessInstanceId(), GRANTER.name(), now);
                    tasks.setAssignee(task.getId(), now);
                });
    }
}
