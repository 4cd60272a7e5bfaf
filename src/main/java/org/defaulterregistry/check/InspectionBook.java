package org.defaulterregistry.check;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Inspections.What;
import org.defaulterregistry.access.Inspections.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which officers of no court of his looked at what concerns a person. */
@Component
public class InspectionBook {
    private static final int SHOWN = 200;

    /** Whoever's own a thing is now: what went to another party with it went whole. */
    static final String CONCERNS =
            "subject_id in (select c.subject_id from concerned c where c.party_id = ?)";

    private final JdbcClient jdbc;

    InspectionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One look as the person concerned sees it.
     *
     * @param id names it in its receipt
     * @param lookedBy the officer's account
     * @param subject what was looked at, or what the act that was looked at is about
     */
    public record Inspection(
            UUID id, Instant lookedAt, String lookedBy, What what, Why why, UUID subject) {}

    /** The newest first, 200 at most. */
    public List<Inspection> about(UUID party) {
        return jdbc.sql(
                        "select id, looked_at, officer, what, why, subject_id from inspection where "
                                + CONCERNS
                                + " order by looked_at desc, id fetch first ? rows only")
                .params(party, SHOWN)
                .query((row, _) ->
                        new Inspection(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                What.valueOf(row.getString(4)),
                                Why.valueOf(row.getString(5)),
                                row.getObject(6, UUID.class)))
                .list();
    }
}
