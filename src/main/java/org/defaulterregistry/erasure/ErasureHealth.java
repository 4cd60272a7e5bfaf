package org.defaulterregistry.erasure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down when something may have been due for more than a day and is still kept: no node has come to
 * the end of a round since, or each round since has failed at something; the same as numbers. Not
 * part of readiness: a node that keeps too much still answers.
 */
@Component("erasureHealthIndicator")
class ErasureHealth implements HealthIndicator, MeterBinder {
    private static final Duration LATE = Duration.ofDays(1);

    private final RoundsEnded rounds;
    private final Clock clock;

    ErasureHealth(RoundsEnded rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var last = rounds.last();
        if (isLongAgo(last.at())) {
            return Health.down().withDetail("late", "no round has ended for a day").build();
        }
        return last.failingSince().filter(this::isLongAgo).isPresent()
                ? Health.down().withDetail("kept", last.failed() + " could not be erased").build()
                : Health.up().build();
    }

    private boolean isLongAgo(Instant time) {
        return clock.instant().isAfter(time.plus(LATE));
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("registry.erasure.late", () -> isLongAgo(rounds.last().at()) ? 1 : 0)
                .description("1 while no round of the erasure has ended for a day")
                .register(meters);
        Gauge.builder("registry.erasure.failed", () -> rounds.last().failed())
                .description("what was due in the last round and could not be erased")
                .register(meters);
    }
}
