package org.defaulterregistry.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every event ever recorded, with what it did. */
@Component
class Events {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    Events(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    void keep(UUID id, UUID act, Officer officer, EventRequest request, Consequences.Done done) {
        jdbc.sql(
                        """
                        insert into performance_event (id, act_id, case_id, court_id, request, effects, recorded_by,
                            recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        id,
                        act,
                        request.caseId(),
                        officer.court(),
                        json.writeValueAsString(request),
                        json.writeValueAsString(done),
                        officer.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were recorded. */
    List<EventView> of(UUID caseId) {
        return jdbc.sql(
                        """
                        select id, court_id, request, effects, recorded_by, recorded_at from performance_event
                        where case_id = ? order by recorded_at, id\
                        """)
                .param(caseId)
                .query((row, _) -> view(row))
                .list();
    }

    private EventView view(ResultSet row) throws SQLException {
        var done = json.readValue(row.getString(4), Consequences.Done.class);
        return new EventView(
                row.getObject(1, UUID.class),
                row.getString(2),
                json.readValue(row.getString(3), EventRequest.class),
                done.entries(),
                done.ordersLifted(),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
