package se.namndbesok.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.register.RegisterChanged;

/**
 * Keeps the engine's users, groups and tenants (one per board) as the register says, so that a task reaches whoever
 * holds the role now. Whoever leaves the register keeps the user and loses the rest.
 */
@Component
class PeopleSync {

    private static final int ATTEMPTS = 5;

    private final PeopleCopy people;

    PeopleSync(PeopleCopy people) {
        this.people = people;
    }

    /**
     * Hourly too, because a role ends on a day without anybody loading a file. Another node, or the hour and a new register,
     * may copy at the same moment: whoever comes second finds the other's user there, takes everything back and looks anew.
     */
    @EventListener({ApplicationStartedEvent.class, RegisterChanged.class})
    @Scheduled(cron = "0 10 * * * *")
    public void copy() {
        for (int attempt = 1; ; attempt++) {
            try {
                people.make();
                return;
            } catch (ProcessEngineException | DataAccessException somebodyElseCopies) {
                if (attempt == ATTEMPTS) {
                    throw somebodyElseCopies;
                }
            }
        }
    }
}
