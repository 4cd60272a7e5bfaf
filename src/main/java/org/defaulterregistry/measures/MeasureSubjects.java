package org.defaulterregistry.measures;

import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom an order, a ban or a permit is about, as it stands now, after mergers and splits: for rooms
 * that follow the journal. Empty if the id is none of that kind.
 */
@Component
public class MeasureSubjects {
    private final JdbcClient jdbc;

    MeasureSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CaseParty> ofOrder(UUID id) {
        return find("select case_id, party_id from consumption_order where id = ?", id);
    }

    public Optional<CaseParty> ofExitBan(UUID id) {
        return find("select case_id, party_id from exit_ban where id = ?", id);
    }

    /** For whom the permit is, and in which case. */
    public Optional<CaseParty> ofPermit(UUID id) {
        return find("select case_id, party_id from permit where id = ?", id);
    }

    private Optional<CaseParty> find(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, _) ->
                        new CaseParty(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional();
    }
}
