package org.defaulterregistry.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.defaulterregistry.demo.Past;

/** The true time, moved on by as much as a test asks for. */
public final class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void moveOn(Duration further) {
        ahead = ahead.plus(further);
    }

    public void backToNow() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Past.seen(Clock.systemUTC().instant().plus(ahead)).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the registry asks for instants");
    }
}
