package org.defaulterregistry.check;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.defaulterregistry.access.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Seals look-ups each minute, on one node at a time by the database's clock. Two at once would not
 * seal anything twice: one of them is rolled back.
 */
@Component
@ConditionalOnBooleanProperty(name = "registry.look-ups.sealer", matchIfMissing = true)
class SealRounds {
    private static final Logger log = LoggerFactory.getLogger(SealRounds.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("lookup-sealer").daemon().factory());
    private final LookupSealer sealer;
    private final LockingTaskExecutor oneAtATime;
    private final Duration every;
    private final Clock clock;

    SealRounds(
            LookupSealer sealer,
            JdbcTemplate jdbc,
            @Value("${registry.look-ups.sealed-every}") Duration every,
            Clock clock) {
        this.sealer = sealer;
        this.every = every;
        this.clock = clock;
        this.oneAtATime =
                new DefaultLockingTaskExecutor(
                        new JdbcTemplateLockProvider(
                                JdbcTemplateLockProvider.Configuration.builder()
                                        .withJdbcTemplate(jdbc)
                                        .usingDbTime()
                                        .build()));
    }

    @PostConstruct
    void start() {
        var millis = every.toMillis();
        thread.scheduleWithFixedDelay(this::round, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** A seal under way is finished. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            oneAtATime.executeWithLock(
                    (Runnable) this::sealAll,
                    new LockConfiguration(clock.instant(), "look-ups", LONGEST, Duration.ZERO));
        } catch (RuntimeException e) {
            log.error("look-ups could not be sealed this round: {}", SafeTrace.of(e));
        }
    }

    private void sealAll() {
        while (sealer.seal() == LookupSealer.MOST && !thread.isShutdown()) {
            // after a downtime one seal follows another
        }
    }
}
