package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while the clocks disagree, or while no node has come to the end of a round for long. Not
 * part of readiness: a node that waits with its duties still answers.
 */
@Component("dutiesHealthIndicator")
class DutiesHealth implements HealthIndicator {
    private static final Duration LATE = Duration.ofMinutes(15);

    private final Clocks clocks;
    private final DutyRounds rounds;
    private final Clock clock;

    DutiesHealth(Clocks clocks, DutyRounds rounds, Clock clock) {
        this.clocks = clocks;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var disagreement = clocks.disagreement();
        if (disagreement.isPresent()) {
            return Health.down().withDetail("holdsStill", disagreement.get()).build();
        }
        var late =
                rounds.lastEnded()
                        .filter(ended -> clock.instant().isAfter(ended.plus(LATE)))
                        .isPresent();
        return late
                ? Health.down().withDetail("holdsStill", "no round has ended for long").build()
                : Health.up().build();
    }
}
