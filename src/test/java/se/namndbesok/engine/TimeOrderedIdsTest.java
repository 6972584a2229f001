package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant NOON = Instant.parse("2027-03-16T12:00:00Z");

    private Instant now = NOON;

    private final TimeOrderedIds ids = new TimeOrderedIds(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    @DisplayName("Each id is greater than the one before, also within a millisecond and when the clock is moved back")
    void order() {
        List<String> made = Stream.of(
                        NOON, NOON.plusMillis(1), NOON.minus(Duration.ofDays(60)), NOON.plus(Duration.ofDays(365)))
                .flatMap(moment -> {
                    now = moment;
                    return Stream.generate(ids::getNextId).limit(100);
                })
                .toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Twenty signs that stand in an address as they are")
    void signs() {
        assertThat(ids.getNextId()).matches("[0-9a-v]{20}");
    }

    @Test
    @DisplayName("Two nodes make different ids at the same moment")
    void nodes() {
        TimeOrderedIds other = new TimeOrderedIds(Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(ids.getNextId()).isNotEqualTo(other.getNextId());
    }
}
