package se.namndbesok;

import java.util.concurrent.ScheduledFuture;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The rounds that the product makes by the calendar are made by the stories themselves, whose clock stands in 2027: the
 * world's clock must not make one in the middle of a story.
 */
@TestConfiguration
public class NoRounds {

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        return new ThreadPoolTaskScheduler() {

            @Override
            public ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
                return null; // as for a trigger that never fires
            }
        };
    }
}
