package org.defaulterregistry.erasure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when all nodes together are known to have looked for what is due, and how that went. */
@Component
class RoundsEnded {
    private final JdbcClient jdbc;

    RoundsEnded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param at when a round last came to its end, or the registry was set up
     * @param failed what was due in it and could not be erased
     * @param failingSince the first round of those without interruption in which something failed
     */
    record Last(Instant at, int failed, Optional<Instant> failingSince) {}

    Last last() {
        return jdbc.sql("select ended_at, failed, failing_since from erasure_round where one = 1")
                .query((row, _) ->
                        new Last(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                row.getInt(2),
                                instant(row.getObject(3, OffsetDateTime.class))))
                .single();
    }

    void ended(Instant at, int failed) {
        var now = at.atOffset(ZoneOffset.UTC);
        if (failed == 0) {
            jdbc.sql(
                            "update erasure_round set ended_at = ?, failed = 0, failing_since = null where one = 1")
                    .param(now)
                    .update();
        } else {
            jdbc.sql(
                            """
                            update erasure_round set ended_at = ?, failed = ?, failing_since = coalesce(failing_since, ?)
                            where one = 1\
                            """)
                    .params(now, failed, now)
                    .update();
        }
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
