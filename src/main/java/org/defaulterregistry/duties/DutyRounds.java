package org.defaulterregistry.duties;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the worker, on whichever node, last came to the end of a round. */
@Component
class DutyRounds {
    private final JdbcClient jdbc;

    DutyRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> lastEnded() {
        return jdbc.sql("select ended_at from duties_round where one = 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Only the worker writes it, one node at a time. */
    void ended(Instant at) {
        var when = at.atOffset(ZoneOffset.UTC);
        if (jdbc.sql("update duties_round set ended_at = ? where one = 1").param(when).update()
                == 0) {
            jdbc.sql("insert into duties_round (one, ended_at) values (1, ?)").param(when).update();
        }
    }
}
