package se.namndbesok.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the rounds of one piece of work took: by the clock, and on the processor. The second hardly depends on what
 * else the machine does; both sides work in the caller's thread, H2 included.
 */
final class Times {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final String name;
    private final List<Long> clock = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();

    Times(String name) {
        this.name = name;
    }

    void measure(Runnable work) {
        long start = System.nanoTime();
        long used = PROCESSOR.getCurrentThreadCpuTime();
        work.run();
        processor.add(PROCESSOR.getCurrentThreadCpuTime() - used);
        clock.add(System.nanoTime() - start);
    }

    String name() {
        return name;
    }

    /** The median by the clock, in milliseconds. */
    double clock() {
        return median(clock);
    }

    /** The median on the processor, in milliseconds. */
    double processor() {
        return median(processor);
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
