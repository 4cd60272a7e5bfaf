package org.defaulterregistry;

import java.time.Clock;
import java.time.Duration;
import org.defaulterregistry.access.Settings;
import org.defaulterregistry.demo.Past;
import org.defaulterregistry.editions.EditionKind;
import org.defaulterregistry.editions.Editions;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time, the calendar and the readings that every room decides by. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** Cut to microseconds: what the databases keep, so that an answer and its row say the same. */
    @Bean
    Clock clock(Settings settings) {
        var clock = Clock.tick(Clock.systemUTC(), MICROSECOND);
        return settings.demo() ? Past.seenThrough(clock) : clock;
    }

    @Bean
    Readings readings() {
        return Readings.DEFAULT;
    }

    /** Counted by the newest calendar: one that is loaded now counts for the next act. */
    @Bean
    Deadlines deadlines(Editions editions) {
        var calendar =
                editions.current(
                        EditionKind.CALENDAR,
                        edition -> WorkCalendar.parse(edition.content(), edition.version()));
        return new Deadlines(calendar::get);
    }
}
