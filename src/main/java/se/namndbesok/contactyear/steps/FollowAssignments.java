package se.namndbesok.contactyear.steps;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.RegisterChanged;

/** Each assignment in the register has its year: it begins with the assignment and on 1 January, and ends with the assignment. */
@Component
class FollowAssignments {

    private final RuntimeService processes;
    private final ContactAssignments assignments;
    private final YearFacts facts;
    private final YearFollower follower;
    private final OneAtATime turns;

    FollowAssignments(
            RuntimeService processes,
            ContactAssignments assignments,
            YearFacts facts,
            YearFollower follower,
            OneAtATime turns) {
        this.processes = processes;
        this.assignments = assignments;
        this.facts = facts;
        this.follower = follower;
        this.turns = turns;
    }

    /** The stories of other processes go without: namndbesok.contact-year.on-register-change. */
    @EventListener(
            classes = RegisterChanged.class,
            condition = "@environment.getProperty('namndbesok.contact-year.on-register-change', 'true') == 'true'")
    @Scheduled(cron = "0 10 6 * * *", zone = "Europe/Stockholm")
    public void follow() {
        List<String> running =
                processes.createProcessInstanceQuery().processDefinitionKey("contact-year").list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        running.forEach(year -> turns.take(() -> follower.follow(year)));
        assignments.activeOn(facts.today()).forEach(it -> turns.take(() -> follower.begin(it)));
    }
}
