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
    private final Duration start;
    private volatile Duration ahead;
    private volatile Duration skew = Duration.ZERO;

    /**
     * @param start how far from the true time it begins; negative: in the past
     */
    TestClock(Duration start) {
        this.start = start;
        this.ahead = start;
    }

    public void moveOn(Duration further) {
        ahead = ahead.plus(further);
    }

    public void backToNow() {
        ahead = start;
        skew = Duration.ZERO;
    }

    /** The database's clock does not follow this far. */
    public void runAheadOfTheDatabase(Duration skew) {
        this.skew = skew;
    }

    /** By how much it is ahead of the true time. */
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return Past.seen(Clock.systemUTC().instant().plus(ahead).plus(skew))
                .truncatedTo(ChronoUnit.MICROS);
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
