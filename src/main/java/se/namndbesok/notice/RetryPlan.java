package se.namndbesok.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failed attempt: soon at first, the last time half a day, six attempts in all. */
final class RetryPlan {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private RetryPlan() {}

    /** The wait after this many failed attempts; empty when it is time to give up. */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
