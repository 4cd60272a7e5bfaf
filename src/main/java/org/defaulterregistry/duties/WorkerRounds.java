package org.defaulterregistry.duties;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Sends the worker on its rounds. Two at once would be slow, not wrong. */
@Component
@ConditionalOnBooleanProperty(name = "registry.duties.worker", matchIfMissing = true)
class WorkerRounds {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** After a downtime much may have come due. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Rounds rounds;
    private final Duration every;

    WorkerRounds(
            Turns turns, DutiesWorker worker, @Value("${registry.duties.every}") Duration every) {
        this.rounds = turns.of("duties", LONGEST, worker::work);
        this.every = every;
    }

    @PostConstruct
    void start() {
        rounds.start(SOON, every);
    }

    /** A round under way is finished; what it has not begun waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        rounds.stop(LONGEST);
    }
}
