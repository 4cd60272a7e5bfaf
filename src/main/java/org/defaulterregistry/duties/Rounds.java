package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.defaulterregistry.access.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again on a thread of its own, on one node at a time by the database's
 * clock. A round that fails is logged, and the next one tries again; a node that dies leaves its
 * turn to the others after the longest time that a round may take. Get one from {@link Turns}.
 */
public final class Rounds {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final ScheduledExecutorService thread;
    private final String name;
    private final Runnable work;
    private final Duration longest;
    private final LockingTaskExecutor turns;
    private final Clock clock;

    Rounds(String name, Duration longest, Runnable work, LockingTaskExecutor turns, Clock clock) {
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name(name).daemon().factory());
        this.name = name;
        this.work = work;
        this.longest = longest;
        this.turns = turns;
        this.clock = clock;
    }

    public void start(Duration first, Duration every) {
        thread.scheduleWithFixedDelay(
                this::round, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** No further round begins; one that is under way is waited for so long. */
    public void stop(Duration patience) throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** For work that could go on for long: it ends where it can be taken up again. */
    public boolean isStopping() {
        return thread.isShutdown();
    }

    /** One round, here and now, unless it is another node's turn. */
    void round() {
        try {
            turns.executeWithLock(
                    work, new LockConfiguration(clock.instant(), name, longest, Duration.ZERO));
        } catch (RuntimeException e) {
            log.error("a round of {} ended early: {}", name, SafeTrace.of(e));
        }
    }
}
