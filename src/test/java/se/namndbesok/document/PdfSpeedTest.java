package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Texts;

class PdfSpeedTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(new ArchiveFont(), new Texts());

    @Test
    @DisplayName("A warm report takes less than 100 ms of processor time")
    void warmReportsAreQuick() {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long[] times = IntStream.range(0, 30)
                .mapToLong(run -> {
                    long start = processor.getCurrentThreadCpuTime();
                    RENDERER.report(Papers.omsorg());
                    return processor.getCurrentThreadCpuTime() - start;
                })
                .sorted()
                .toArray();
        assertThat(Duration.ofNanos(times[times.length / 2])).isLessThan(Duration.ofMillis(100));
    }

    @Test
    @DisplayName("Several threads print at once")
    void severalThreads() {
        List<Integer> pages = IntStream.range(0, 24)
                .parallel()
                .mapToObj(run -> RENDERER.report(Papers.bestallarnamnd()))
                .map(Pdfs::pages)
                .toList();
        assertThat(pages).hasSize(24).containsOnly(1);
    }

    @Test
    @DisplayName("What is printed at start to warm up is a valid report")
    void warmUp() {
        assertThatCode(new PdfWarmUp(RENDERER)::render).doesNotThrowAnyException();
    }
}
