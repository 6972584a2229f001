package se.namndbesok.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import se.namndbesok.calendar.Stockholm;

/** A clock that stands still until the test moves it. */
class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2027-03-01T07:00:00Z");

    void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Stockholm.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
