package org.defaulterregistry.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.defaulterregistry.duties.DatabaseClock;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test registry has: a clock that can be moved, and a watch on what is held when. */
@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

    @Bean
    static LockOrder.Watch lockOrder() {
        return new LockOrder.Watch();
    }

    /**
     * @param starts the day on which this world begins, at court time; null: today
     */
    @Bean
    @Primary
    TestClock testClock(@Value("${registry.world.starts:#{null}}") @Nullable LocalDate starts) {
        return new TestClock(
                starts == null
                        ? Duration.ZERO
                        : Duration.between(Clock.systemUTC().instant(), CourtTime.startOf(starts)));
    }

    /** The database's own clock, moved on with the node's. */
    @Bean
    @Primary
    DatabaseClock databaseClock(JdbcClient jdbc, TestClock clock) {
        return new DatabaseClock(jdbc) {
            @Override
            public Instant now() {
                return super.now().plus(clock.ahead());
            }
        };
    }
}
