package org.defaulterregistry.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Sends the signer on its rounds, on the one node that is configured to sign. */
@Component
@ConditionalOnBooleanProperty(name = "registry.journal.signer")
class SignerRounds {
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("journal-signer").daemon().factory());
    private final Signer signer;
    private final Duration every;

    SignerRounds(Signer signer, @Value("${registry.journal.every}") Duration every) {
        this.signer = signer;
        this.every = every;
    }

    @PostConstruct
    void start() {
        var millis = every.toMillis();
        thread.scheduleWithFixedDelay(this::round, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** A round under way is finished, never interrupted. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        while (signer.sign() && !thread.isShutdown()) {
            // a journal that was never signed is signed batch after batch
        }
    }
}
