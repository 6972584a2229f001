package se.namndbesok.engine.play;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other threads of a demonstration are about to finish. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private Patience() {}

    /** Until it is so, but no longer than a person would wait: then one goes on all the same. */
    public static void until(BooleanSupplier done) {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!done.getAsBoolean() && System.nanoTime() < end) {
                Thread.sleep(100);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
