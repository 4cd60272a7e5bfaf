package org.defaulterregistry.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.defaulterregistry.check.Outcomes.Refusal;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps notices: one a leaf and party, one a look-up, however often they are told. */
@Component
class NoticeStore {
    private final JdbcClient jdbc;
    private final MailQueue mails;

    NoticeStore(JdbcClient jdbc, MailQueue mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    private record Row(
            UUID party,
            NoticeKind kind,
            @Nullable String court,
            @Nullable UUID caseId,
            LocalDate on,
            @Nullable Long position,
            @Nullable UUID lookup) {}

    void tell(FollowedLeaf leaf, Told told, Instant now) {
        var concerned = told.concerned();
        keep(
                new Row(
                        concerned.party(),
                        told.kind(),
                        leaf.court(),
                        concerned.caseId(),
                        CourtTime.dayOf(leaf.at()),
                        leaf.position(),
                        null),
                now);
    }

    void tell(Refusal refusal, Instant now) {
        keep(
                new Row(
                        refusal.party(),
                        NoticeKind.REFUSAL_REPORTED,
                        null,
                        null,
                        CourtTime.dayOf(refusal.reportedAt()),
                        null,
                        refusal.lookup()),
                now);
    }

    /** The cursor is held, so that nobody else tells the same at the same time. */
    private void keep(Row row, Instant now) {
        var kept =
                jdbc.sql(
                                """
                                insert into notice (id, party_id, kind, court_id, case_id, on_day, position, lookup_id, told_at)
                                select cast(? as uuid), p.id, cast(? as varchar), cast(? as varchar), cast(? as uuid),
                                       cast(? as date), cast(? as bigint), cast(? as uuid),
                                       cast(? as timestamp with time zone)
                                from party p where p.id = ? and not exists
                                    (select 1 from notice n where (n.party_id = p.id and n.position = ?) or n.lookup_id = ?)\
                                """)
                        .params(
                                Arrays.asList(
                                        UUID.randomUUID(),
                                        row.kind().name(),
                                        row.court(),
                                        row.caseId(),
                                        row.on(),
                                        row.position(),
                                        row.lookup(),
                                        now.atOffset(ZoneOffset.UTC),
                                        row.party(),
                                        row.position(),
                                        row.lookup()))
                        .update();
        if (kept > 0) {
            mails.somethingToRead(row.party(), now);
        }
    }
}
