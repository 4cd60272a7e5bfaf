package org.defaulterregistry.world;

import java.time.Instant;
import org.defaulterregistry.duties.DatabaseClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test registry has: a clock that can be moved. */
@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
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
