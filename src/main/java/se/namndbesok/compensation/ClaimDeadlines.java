package se.namndbesok.compensation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Today, as the tasks of a claim see it; their last days are the policy's (F5). */
@Component
public class ClaimDeadlines {

    private final Clock clock;

    ClaimDeadlines(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
