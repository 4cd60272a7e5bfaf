package org.defaulterregistry.erasure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.defaulterregistry.duties.Rounds;
import org.defaulterregistry.duties.Turns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Sends the erasure on its rounds. Two at once would be slow, not wrong: each case and each person
 * is held while it is erased.
 */
@Component
@ConditionalOnBooleanProperty(name = "registry.erasure.worker", matchIfMissing = true)
class ErasureRounds {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rounds rounds;
    private final Duration every;

    ErasureRounds(
            Turns turns, ErasureWorker worker, @Value("${registry.erasure.every}") Duration every) {
        this.rounds = turns.of("erasure", LONGEST, worker::work);
        this.every = every;
    }

    @PostConstruct
    void start() {
        rounds.start(every, every);
    }

    /** What is being erased is finished or not begun; the rest waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        rounds.stop(PATIENCE);
    }
}
