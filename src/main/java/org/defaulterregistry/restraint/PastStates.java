package org.defaulterregistry.restraint;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bound whom at an earlier register version, as it was written then. */
@Component
public class PastStates {
    private final JdbcClient jdbc;

    PastStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The state of a party at a version; none if no act had touched it yet. */
    public Optional<RestraintState> of(UUID party, long version) {
        return jdbc.sql(
                        """
                        select party_kind, bindings, offices from restraint where party_id = ? and position < ?
                        order by position desc fetch first 1 row only\
                        """)
                .params(party, version)
                .query((row, _) -> StateReader.state(row, 1))
                .optional();
    }

    /** The party that had the document at a version: documents change hands in mergers. */
    public Optional<UUID> holderOf(UUID document, long version) {
        return jdbc.sql(
                        """
                        select party_id from restraint_document where document_id = ? and position < ?
                        order by position desc fetch first 1 row only\
                        """)
                .params(document, version)
                .query(UUID.class)
                .optional();
    }

    /** Whether an act has touched the party since that version. */
    public boolean changedSince(UUID party, long version) {
        return jdbc.sql("select count(*) from restraint where party_id = ? and position >= ?")
                        .params(party, version)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
