package org.defaulterregistry.check;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.defaulterregistry.duties.Rounds;
import org.defaulterregistry.duties.Turns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Seals look-ups each minute. Two nodes at once would not seal anything twice: one of them is
 * rolled back.
 */
@Component
@ConditionalOnBooleanProperty(name = "registry.look-ups.sealer", matchIfMissing = true)
class SealRounds {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rounds rounds;
    private final LookupSealer sealer;
    private final Duration every;

    SealRounds(
            Turns turns,
            LookupSealer sealer,
            @Value("${registry.look-ups.sealed-every}") Duration every) {
        this.rounds = turns.of("look-ups", LONGEST, this::sealAll);
        this.sealer = sealer;
        this.every = every;
    }

    @PostConstruct
    void start() {
        rounds.start(every, every);
    }

    /** A seal under way is finished. */
    @PreDestroy
    void stop() throws InterruptedException {
        rounds.stop(PATIENCE);
    }

    private void sealAll() {
        while (sealer.seal() == LookupSealer.MOST && !rounds.isStopping()) {
            // after a downtime one seal follows another
        }
    }
}
