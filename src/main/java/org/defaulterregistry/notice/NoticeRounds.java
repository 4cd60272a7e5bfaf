package org.defaulterregistry.notice;

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
 * Sends the follower and the mails on their rounds, each on a thread of its own and on one node at
 * a time by the database's clock. Two nodes at once would tell nothing twice, but may mail twice.
 */
@Component
@ConditionalOnBooleanProperty(name = "registry.notices.worker", matchIfMissing = true)
class NoticeRounds {
    private static final Logger log = LoggerFactory.getLogger(NoticeRounds.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService follower = thread("notice-follower");
    private final ScheduledExecutorService postman = thread("notice-mails");
    private final NoticeFollower notices;
    private final Mails mails;
    private final LockingTaskExecutor oneAtATime;
    private final Duration every;
    private final Clock clock;

    NoticeRounds(
            NoticeFollower notices,
            Mails mails,
            JdbcTemplate jdbc,
            @Value("${registry.notices.every}") Duration every,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
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
        go(follower, "notices", notices::follow);
        go(postman, "notice-mails", mails::send);
    }

    /** A page or a mail under way is finished; the rest waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        follower.shutdown();
        postman.shutdown();
        follower.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        postman.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    private void go(ScheduledExecutorService thread, String lock, Runnable work) {
        var millis = every.toMillis();
        thread.scheduleWithFixedDelay(
                () -> round(lock, work), millis, millis, TimeUnit.MILLISECONDS);
    }

    private void round(String lock, Runnable work) {
        try {
            oneAtATime.executeWithLock(
                    work, new LockConfiguration(clock.instant(), lock, LONGEST, Duration.ZERO));
        } catch (RuntimeException e) {
            log.error("a round of {} ended early: {}", lock, SafeTrace.of(e));
        }
    }
}
