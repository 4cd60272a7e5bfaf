package org.defaulterregistry.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked about a person. */
@Component
public class Lookups {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Outcomes outcomes;

    Lookups(JdbcClient jdbc, Outcomes outcomes) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
    }

    /**
     * One look-up as the person concerned sees it.
     *
     * @param checkId names it to the provider who asked, and in its receipt
     * @param decision what was answered about him; for an officer of a unit, what he added to it
     * @param outcome what the provider reported of it; null if nothing
     * @param explainedAt when somebody first asked why, with the denial reference and the number of
     *     a document of the person's; null if nobody has
     */
    public record Lookup(
            UUID checkId,
            Instant askedAt,
            String askedBy,
            String askedByZh,
            String measure,
            String purpose,
            LocalDate on,
            Decision decision,
            @Nullable Reason reason,
            AskedAs askedAs,
            Outcomes.@Nullable Reported outcome,
            @Nullable Instant explainedAt) {}

    /** The newest first, 200 at most. */
    public List<Lookup> about(UUID party) {
        var reported = outcomes.about(party);
        return jdbc.sql(
                        """
                        select l.asked_at, c.name_en, l.measure, l.purpose, l.on_day, l.decision, l.reason, l.asked_as, l.id,
                               l.explained_at, c.name_zh
                        from lookup l join client c on c.id = l.client_id
                        where l.party_id = ? order by l.asked_at desc fetch first ? rows only\
                        """)
                .params(party, SHOWN)
                .query((row, _) ->
                        new Lookup(
                                row.getObject(9, UUID.class),
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                row.getString(2),
                                row.getString(11),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class),
                                Decision.valueOf(row.getString(6)),
                                row.getString(7) == null ? null : Reason.valueOf(row.getString(7)),
                                AskedAs.valueOf(row.getString(8)),
                                reported.get(row.getObject(9, UUID.class)),
                                instant(row.getObject(10, OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
