package org.defaulterregistry.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down when the signer of this node has stopped, or has not come to the end of a round for long;
 * the same as numbers. Not part of readiness: a node whose signer has stopped still answers.
 */
@Component("journalSignerHealthIndicator")
class SignerHealth implements HealthIndicator, MeterBinder {
    /** The registry promises a checkpoint after ten seconds, after sixty at the outside. */
    private static final Duration LATE = Duration.ofSeconds(60);

    private final Signer signer;
    private final boolean signsHere;
    private final Clock clock;

    SignerHealth(
            Signer signer, @Value("${registry.journal.signer}") boolean signsHere, Clock clock) {
        this.signer = signer;
        this.signsHere = signsHere;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var stopped = signer.stopped();
        if (stopped.isPresent()) {
            return Health.down().withDetail("stopped", stopped.get()).build();
        }
        if (signsHere && isLate()) {
            return Health.down().withDetail("late", "no round has ended well for long").build();
        }
        return Health.up().withDetail("signs", signsHere).build();
    }

    private boolean isLate() {
        return signer.lastGood()
                .filter(good -> clock.instant().isAfter(good.plus(LATE)))
                .isPresent();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("registry.journal.signer.stopped", () -> signer.stopped().isPresent() ? 1 : 0)
                .description("1 once the signer of this node has stopped")
                .register(meters);
        Gauge.builder("registry.journal.signer.late", () -> signsHere && isLate() ? 1 : 0)
                .description("1 while no round of the signer has ended well for 60 seconds")
                .register(meters);
    }
}
