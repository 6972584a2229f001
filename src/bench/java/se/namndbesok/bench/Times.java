package se.namndbesok.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

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
        measure(work, PROCESSOR::getCurrentThreadCpuTime);
    }

    /** Work that other threads do: those of a server, by the beginning of their names. */
    void measure(Runnable work, String threads) {
        measure(work, () -> used(threads));
    }

    private void measure(Runnable work, LongSupplier used) {
        long before = used.getAsLong();
        long start = System.nanoTime();
        work.run();
        clock.add(System.nanoTime() - start);
        processor.add(used.getAsLong() - before);
    }

    private static long used(String threads) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(it -> it.getName().startsWith(threads))
                .mapToLong(it -> PROCESSOR.getThreadCpuTime(it.getId()))
                .sum();
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
