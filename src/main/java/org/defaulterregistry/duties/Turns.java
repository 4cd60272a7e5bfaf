package org.defaulterregistry.duties;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sees to it that of all nodes one at a time does what is done in {@link Rounds}. */
@Component
public class Turns {
    private final LockingTaskExecutor oneAtATime;
    private final Clock clock;

    Turns(JdbcTemplate jdbc, Clock clock) {
        this.clock = clock;
        this.oneAtATime =
                new DefaultLockingTaskExecutor(
                        new JdbcTemplateLockProvider(
                                JdbcTemplateLockProvider.Configuration.builder()
                                        .withJdbcTemplate(jdbc)
                                        .usingDbTime()
                                        .build()));
    }

    /**
     * @param name of the thread, and of the row in the table {@code shedlock}
     * @param longest after so long the turn is another node's, even if this one has not ended
     */
    public Rounds of(String name, Duration longest, Runnable work) {
        return new Rounds(name, longest, work, oneAtATime, clock);
    }
}
