package org.defaulterregistry.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Lets the demo world have a past: while an old act is told it is that day, for the thread that
 * tells it and for nobody else. A registry without a demo world has no such clock.
 */
public final class Past {
    private static final ScopedValue<Duration> AGO = ScopedValue.newInstance();

    private Past() {}

    static void tell(Duration ago, Runnable act) {
        ScopedValue.where(AGO, ago).run(act);
    }

    /** The instant, or the one so much earlier that is being told of. */
    public static Instant seen(Instant now) {
        return AGO.isBound() ? now.minus(AGO.get()) : now;
    }

    /** The clock through which the acts of the past are seen on their own days. */
    public static Clock seenThrough(Clock clock) {
        return new Clock() {
            @Override
            public Instant instant() {
                return seen(clock.instant());
            }

            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return seenThrough(clock.withZone(zone));
            }
        };
    }
}
