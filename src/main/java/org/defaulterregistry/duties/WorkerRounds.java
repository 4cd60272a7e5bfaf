package org.defaulterregistry.duties;

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
 * Sends the worker on its rounds, on one node at a time by the database's clock. A node that dies
 * leaves its turn to the next one after {@link #LONGEST}; two at once would be slow, not wrong.
 */
@Component
@ConditionalOnBooleanProperty(name = "registry.duties.worker", matchIfMissing = true)
class WorkerRounds {
    private static final Logger log = LoggerFactory.getLogger(WorkerRounds.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** After a downtime much may have come due. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("duties-worker").daemon().factory());
    private final DutiesWorker worker;
    private final LockingTaskExecutor oneAtATime;
    private final Duration every;
    private final Clock clock;

    WorkerRounds(
            DutiesWorker worker,
            JdbcTemplate jdbc,
            @Value("${registry.duties.every}") Duration every,
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
        thread.scheduleWithFixedDelay(
                this::round, SOON.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
    }

    /** A round under way is finished; what it has not begun waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    void round() {
        try {
            oneAtATime.executeWithLock(
                    (Runnable) worker::work,
                    new LockConfiguration(clock.instant(), "duties", LONGEST, Duration.ZERO));
        } catch (RuntimeException e) {
            log.error("a round of the duties worker ended early: {}", SafeTrace.of(e));
        }
    }
}
