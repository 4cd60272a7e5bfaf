package org.defaulterregistry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.WorkCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The time, the calendar and the readings that every room decides by. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** Cut to microseconds: what the databases keep, so that an answer and its row say the same. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    @Bean
    Readings readings() {
        return Readings.DEFAULT;
    }

    @Bean
    Deadlines deadlines(@Value("classpath:law/cn-workdays.csv") Resource workdays)
            throws IOException {
        var csv = workdays.getContentAsString(StandardCharsets.UTF_8);
        return new Deadlines(WorkCalendar.parse(csv, "2026-11"));
    }
}
