package org.defaulterregistry.enforcement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of alarms: the document, the cases it turned up in, what their courts found. */
@Component
class AlarmRows {
    private final JdbcClient jdbc;

    AlarmRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Alarm(UUID id, Instant raisedAt, int version) {}

    /** A case in which the document is a debtor's. */
    record Named(UUID caseId, String creditor) {}

    record Case(UUID caseId, String number, UUID debtor, String court, Instant addedAt) {}

    record Finding(
            String court, AlarmFinding finding, String evidence, String officer, Instant foundAt) {}

    List<Named> casesNaming(UUID document, Instant since) {
        return jdbc.sql(
                        """
                        select c.id, c.creditor from case_debtor d join enforcement_case c on c.id = d.case_id
                        where d.document_id = ? and c.created_at >= ? order by c.id\
                        """)
                .params(document, since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    Optional<UUID> about(UUID document) {
        return jdbc.sql("select id from alarm where document_id = ?")
                .param(document)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    UUID raise(UUID document, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into alarm (id, document_id, raised_at, version) values (?, ?, ?, 0)")
                .params(id, document, at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /**
     * @return false if the alarm is about this case already
     */
    boolean add(UUID alarm, UUID caseId, Instant at) {
        return jdbc.sql(
                                """
                                insert into alarm_case (alarm_id, case_id, added_at) values (?, ?, ?)
                                on conflict do nothing\
                                """)
                        .params(alarm, caseId, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * @return false if it has another version by now
     */
    boolean changed(UUID alarm, int version) {
        return jdbc.sql("update alarm set version = version + 1 where id = ? and version = ?")
                        .params(alarm, version)
                        .update()
                == 1;
    }

    void changed(UUID alarm) {
        jdbc.sql("update alarm set version = version + 1 where id = ?").param(alarm).update();
    }

    void found(UUID alarm, Finding found) {
        jdbc.sql(
                        """
                        insert into alarm_finding (id, alarm_id, court_id, finding, evidence, officer, found_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        UUID.randomUUID(),
                        alarm,
                        found.court(),
                        found.finding().name(),
                        found.evidence(),
                        found.officer(),
                        found.foundAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Alarm> byId(UUID id) {
        return jdbc.sql("select id, raised_at, version from alarm where id = ?")
                .param(id)
                .query((row, _) ->
                        new Alarm(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getInt(3)))
                .optional();
    }

    /** The latest first. */
    List<UUID> all(int most) {
        return jdbc.sql("select id from alarm order by raised_at desc fetch first ? rows only")
                .param(most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those about a case that this court has now, the latest first. */
    List<UUID> ofCourt(String court, int most) {
        return jdbc.sql(
                        """
                        select a.id from alarm a where exists (
                            select 1 from alarm_case x join enforcement_case c on c.id = x.case_id
                            where x.alarm_id = a.id and c.court_id = ?)
                        order by a.raised_at desc fetch first ? rows only\
                        """)
                .params(court, most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<Case> cases(UUID alarm) {
        return jdbc.sql(
                        """
                        select c.id, c.case_number, d.id, c.court_id, x.added_at
                        from alarm_case x join alarm a on a.id = x.alarm_id join enforcement_case c on c.id = x.case_id
                            join case_debtor d on d.case_id = c.id and d.document_id = a.document_id
                        where x.alarm_id = ? order by c.case_number\
                        """)
                .param(alarm)
                .query((row, _) ->
                        new Case(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Finding> findings(UUID alarm) {
        return jdbc.sql(
                        """
                        select court_id, finding, evidence, officer, found_at from alarm_finding
                        where alarm_id = ? order by found_at, id\
                        """)
                .param(alarm)
                .query((row, _) ->
                        new Finding(
                                row.getString(1),
                                AlarmFinding.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }
}
