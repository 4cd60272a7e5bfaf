package org.defaulterregistry.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Inspections.What;
import org.defaulterregistry.access.Inspections.Why;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Look-up records on their way into a seal: each row that names a person, each count, and each look
 * of an officer at what is not of his court.
 */
@Component
class SealedRecords {
    private static final String LOOKUP =
            """
            select id, client_id, measure, purpose, on_day, asked_as, decision, reason, register_version, asked_at
            from lookup\
            """;
    private static final String COUNT =
            "select id, client_id, measure, purpose, asked, committed_at from lookup_count";
    private static final String INSPECTION =
            "select id, officer, what, why, looked_at from inspection";
    private static final String UNSEALED =
            " where seal_id is null order by %s, id fetch first ? rows only";
    private static final String SEAL =
            "update %s set seal_id = ?, seal_index = ?, seal_salt = ? where id = ? and seal_id is null";
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    SealedRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a record stands in its seal.
     *
     * @param salt used once
     */
    record Placed(SealedRecord record, int index, byte[] salt) {}

    List<SealedRecord> unsealedLookups(int most) {
        return jdbc.query(LOOKUP + UNSEALED.formatted("asked_at"), (row, _) -> lookup(row), most);
    }

    List<SealedRecord> unsealedCounts(int most) {
        return jdbc.query(COUNT + UNSEALED.formatted("committed_at"), (row, _) -> count(row), most);
    }

    List<SealedRecord> unsealedInspections(int most) {
        return jdbc.query(
                INSPECTION + UNSEALED.formatted("looked_at"), (row, _) -> inspection(row), most);
    }

    /**
     * @param table {@code lookup}, {@code lookup_count} or {@code inspection}
     * @throws IllegalStateException if one of them was sealed meanwhile, or is gone
     */
    void seal(String table, UUID seal, List<Placed> records) {
        var updated =
                jdbc.batchUpdate(
                        SEAL.formatted(table),
                        records,
                        ROWS_AT_ONCE,
                        (row, placed) -> {
                            row.setObject(1, seal);
                            row.setInt(2, placed.index());
                            row.setBytes(3, placed.salt());
                            row.setObject(4, placed.record().id());
                        });
        for (var batch : updated) {
            for (var rows : batch) {
                if (rows == 0) {
                    throw new IllegalStateException("a look-up record was sealed twice or erased");
                }
            }
        }
    }

    /**
     * @param row with the columns of the table
     */
    static SealedRecord lookup(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var reason = row.getString("reason");
        return new SealedRecord(
                id,
                """
                jdr-lookup/v1
                check %s
                client %s
                measure %s
                purpose %s
                on %s
                as %s
                answer %s
                reason %s
                version %d
                asked %s
                """
                        .formatted(
                                id,
                                row.getString("client_id"),
                                row.getString("measure"),
                                row.getString("purpose"),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("asked_as"),
                                row.getString("decision"),
                                reason == null ? "-" : reason,
                                row.getLong("register_version"),
                                row.getObject("asked_at", OffsetDateTime.class).toInstant()));
    }

    private static SealedRecord count(ResultSet row) throws SQLException {
        return new SealedRecord(
                row.getObject(1, UUID.class),
                """
                jdr-lookup-count/v1
                client %s
                measure %s
                purpose %s
                asked %d
                committed %s
                """
                        .formatted(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getObject(6, OffsetDateTime.class).toInstant()));
    }

    /**
     * @param row with the columns of the table
     */
    static SealedRecord inspection(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new SealedRecord(
                id,
                """
                jdr-inspection/v1
                inspection %s
                officer %s
                what %s
                why %s
                looked %s
                """
                        .formatted(
                                id,
                                row.getString("officer"),
                                What.valueOf(row.getString("what")).word(),
                                Why.valueOf(row.getString("why")).word(),
                                row.getObject("looked_at", OffsetDateTime.class).toInstant()));
    }
}
