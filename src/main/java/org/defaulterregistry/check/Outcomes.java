package org.defaulterregistry.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What providers reported of their checks. A report is never changed; the last one counts. */
@Component
public class Outcomes {
    /** Time enough to mend a slip; after it the person may rely on what he has read. */
    private static final Duration MAY_BE_REPLACED = Duration.ofDays(1);

    private static final int MOST_OF_ONE_CHECK = 10;
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report as the person concerned sees it.
     *
     * @param note the provider's own words
     */
    public record Reported(ReportedOutcome outcome, @Nullable String note, Instant reportedAt) {}

    /** A refusal of which the person concerned has not been told. */
    public record Refusal(UUID report, UUID lookup, UUID party, Instant reportedAt) {}

    /**
     * A refusal though the answer was not RESTRICTED: it has no ground in law (D6). Whom it hit is
     * not told.
     */
    public record Groundless(
            UUID checkId,
            String askedBy,
            String measure,
            LocalDate on,
            Instant askedAt,
            Decision decision,
            @Nullable Reason reason,
            Instant reportedAt) {}

    /**
     * One statement, whether it finds the look-up or not: how long the answer takes must not tell.
     */
    void keep(String client, UUID check, OutcomeRequest report, Instant at) {
        jdbc.sql(
                        """
                        insert into check_outcome (id, lookup_id, outcome, note, groundless, reported_at)
                        select cast(? as uuid), l.id, cast(? as varchar), cast(? as varchar),
                               l.decision <> 'RESTRICTED' and cast(? as varchar) = 'REFUSED',
                               cast(? as timestamp with time zone)
                        from lookup l
                        where l.id = ? and l.client_id = ?
                          and not exists (select 1 from check_outcome o where o.lookup_id = l.id and o.reported_at < ?)
                          and (select count(*) from check_outcome o where o.lookup_id = l.id) < ?\
                        """)
                .params(
                        Arrays.asList(
                                UUID.randomUUID(),
                                report.outcome().name(),
                                report.note(),
                                report.outcome().name(),
                                time(at),
                                check,
                                client,
                                time(at.minus(MAY_BE_REPLACED)),
                                MOST_OF_ONE_CHECK))
                .update();
    }

    /** The report that counts of each check about the party, by look-up. */
    Map<UUID, Reported> about(UUID party) {
        var last = new HashMap<UUID, Reported>();
        jdbc.sql(
                        """
                        select o.lookup_id, o.outcome, o.note, o.reported_at
                        from check_outcome o join lookup l on l.id = o.lookup_id
                        where l.party_id = ? order by o.reported_at\
                        """)
                .param(party)
                .query(row -> {
                    last.put(
                            row.getObject(1, UUID.class),
                            new Reported(
                                    ReportedOutcome.valueOf(row.getString(2)),
                                    row.getString(3),
                                    row.getObject(4, OffsetDateTime.class).toInstant()));
                });
        return last;
    }

    /**
     * For auditors, the newest first, 200 at most. A report that replaces another hides nothing.
     */
    List<Groundless> groundless() {
        return jdbc.sql(
                        """
                        select l.id, c.name_en, l.measure, l.on_day, l.asked_at, l.decision, l.reason, o.reported_at
                        from check_outcome o join lookup l on l.id = o.lookup_id join client c on c.id = l.client_id
                        where o.groundless order by o.reported_at desc fetch first ? rows only\
                        """)
                .param(SHOWN)
                .query((row, _) ->
                        new Groundless(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                Decision.valueOf(row.getString(6)),
                                row.getString(7) == null ? null : Reason.valueOf(row.getString(7)),
                                row.getObject(8, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Refusals whose person was not told, the oldest first. */
    public List<Refusal> untold(int most) {
        return jdbc.sql(
                        """
                        select o.id, l.id, l.party_id, o.reported_at
                        from check_outcome o join lookup l on l.id = o.lookup_id
                        where o.outcome = 'REFUSED' and o.told_at is null
                        order by o.reported_at fetch first ? rows only\
                        """)
                .param(most)
                .query((row, _) ->
                        new Refusal(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    public void told(Refusal refusal, Instant at) {
        jdbc.sql("update check_outcome set told_at = ? where id = ?")
                .params(time(at), refusal.report())
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
