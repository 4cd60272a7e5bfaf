package org.defaulterregistry.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.editions.EditionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every edition ever proposed. None is changed but by its consent, none is deleted. */
@Component
class LawDataStore {
    private static final String SELECT =
            """
            select id, act_id, kind, version, content, proposed_by, proposed_at, consented_by, consented_at, position
            from law_data\
            """;

    private final JdbcClient jdbc;

    LawDataStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LawData data) {
        jdbc.sql(
                        """
                        insert into law_data (id, act_id, kind, version, content, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        data.id(),
                        data.act(),
                        data.edition().kind().word(),
                        data.edition().version(),
                        data.edition().content(),
                        data.proposedBy(),
                        data.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void consented(LawData data) {
        jdbc.sql(
                        "update law_data set consented_by = ?, consented_at = ?, position = ? where id = ?")
                .param(data.consentedBy())
                .param(
                        data.consentedAt() == null
                                ? null
                                : data.consentedAt().atOffset(ZoneOffset.UTC))
                .param(data.position())
                .param(data.id())
                .update();
    }

    boolean exists(EditionKind kind, String version) {
        return jdbc.sql("select count(*) from law_data where kind = ? and version = ?")
                        .params(kind.word(), version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<LawData> all() {
        return jdbc.sql(SELECT + " order by proposed_at, id").query((row, _) -> read(row)).list();
    }

    Optional<LawData> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query((row, _) -> read(row)).optional();
    }

    /** Holds the draft, so that it comes into force once. */
    Optional<LawData> hold(UUID id) {
        return jdbc.sql(SELECT + " where id = ? for update")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    private static LawData read(ResultSet row) throws SQLException {
        var kind = EditionKind.valueOf(row.getString(3).toUpperCase(Locale.ROOT));
        return new LawData(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new Edition(kind, row.getString(4), row.getString(5)),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                instant(row.getObject(9, OffsetDateTime.class)),
                row.getObject(10, Long.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
