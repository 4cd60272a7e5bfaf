package org.defaulterregistry.erasure;

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
 * Sends the erasure on its rounds, on one node at a time by the database's clock. Two at once would
 * be slow, not wrong: each case and each person is held while it is erased.
 */
@Component
@ConditionalOnBooleanProperty(name = "registry.erasure.worker", matchIfMissing = true)
class ErasureRounds {
    private static final Logger log = LoggerFactory.getLogger(ErasureRounds.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("erasure").daemon().factory());
    private final ErasureWorker worker;
    private final LockingTaskExecutor oneAtATime;
    private final Duration every;
    private final Clock clock;

    ErasureRounds(
            ErasureWorker worker,
            JdbcTemplate jdbc,
            @Value("${registry.erasure.every}") Duration every,
            Clock clock) {
        this.worker = worker;
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
        var seconds = every.toSeconds();
        thread.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
    }

    /** What is being erased is finished or not begun; the rest waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            oneAtATime.executeWithLock(
                    (Runnable) worker::work,
                    new LockConfiguration(clock.instant(), "erasure", LONGEST, Duration.ZERO));
        } catch (RuntimeException e) {
            log.error("a round of the erasure ended early: {}", SafeTrace.of(e));
        }
    }
}
