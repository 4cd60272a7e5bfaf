package org.defaulterregistry.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many people a grant lets a provider ask about on one day at court time: a brake on walking
 * through all numbers. It is counted from the look-ups themselves, and between two countings by
 * what this node answers, so that several nodes together may pass it by what they answer in a
 * minute.
 */
@Component
class DailyQuota {
    private static final Duration COUNTED_EVERY = Duration.ofMinutes(1);

    private final Map<Key, Used> used = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    DailyQuota(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Key(String client, String measure) {}

    private record Used(LocalDate day, Instant countedAt, AtomicLong people) {
        boolean isFresh(Instant now) {
            return day.equals(CourtTime.dayOf(now))
                    && Duration.between(countedAt, now).abs().compareTo(COUNTED_EVERY) < 0;
        }
    }

    /**
     * @throws Problem 429 if so many more people are beyond the quota; none of them is looked up
     */
    void take(Terms terms, int people) {
        var now = clock.instant();
        var counted =
                used.compute(
                        new Key(terms.client(), terms.grant()),
                        (key, known) ->
                                known != null && known.isFresh(now) ? known : count(key, now));
        if (counted.people().addAndGet(people) > terms.dailyQuota()) {
            counted.people().addAndGet(-people);
            throw Problem.of(
                    ProblemType.QUOTA_EXCEEDED,
                    "Your grant for this measure lets you ask about fewer people a day.",
                    "Ask again tomorrow, at court time (UTC+8), or ask the operator for a grant that fits your business.");
        }
    }

    /** An officer whom a court recorded was not asked for by the provider, and does not count. */
    private Used count(Key key, Instant now) {
        var day = CourtTime.dayOf(now);
        var since = CourtTime.startOf(day).atOffset(ZoneOffset.UTC);
        var people =
                jdbc.sql(
                                """
                                select (select count(*) from lookup where client_id = ? and measure = ? and asked_at >= ?
                                            and asked_as <> 'RECORDED_OFFICER')
                                     + (select coalesce(sum(asked), 0) from lookup_count
                                        where client_id = ? and measure = ? and committed_at >= ?)\
                                """)
                        .params(
                                key.client(),
                                key.measure(),
                                since,
                                key.client(),
                                key.measure(),
                                since)
                        .query(Long.class)
                        .single();
        return new Used(day, now, new AtomicLong(people));
    }
}
