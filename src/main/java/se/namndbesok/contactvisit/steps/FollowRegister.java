package se.namndbesok.contactvisit.steps;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.register.RegisterChanged;

/** Running visits follow the register: who manages the unit, whether it is open, who is contact politician (E6..E9). */
@Component
class FollowRegister {

    private final RuntimeService processes;
    private final VisitFollower follower;
    private final OneAtATime turns;

    FollowRegister(RuntimeService processes, VisitFollower follower, OneAtATime turns) {
        this.processes = processes;
        this.follower = follower;
        this.turns = turns;
    }

    /** Each morning too: a manager changes, and an assignment ends, on a day without a new register. */
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 0 6 * * *", zone = "Europe/Stockholm")
    public void follow() {
        List<String> open = processes.createProcessInstanceQuery().processDefinitionKey("contact-visit").list().stream()
                .map(ProcessInstance::getId)
                .toList();
        open.forEach(visit -> turns.take(() -> follower.follow(visit)));
    }
}
