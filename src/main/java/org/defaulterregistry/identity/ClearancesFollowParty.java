package org.defaulterregistry.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clearances go with the party that the person turned out to be. */
@Component
class ClearancesFollowParty implements FollowsParty {
    private final JdbcClient jdbc;

    ClearancesFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(Move move) {
        for (var document : move.documents()) {
            jdbc.sql(
                            """
                            update clearance set party_id = ?, version = version + 1
                            where party_id = ? and document_id = ?\
                            """)
                    .params(move.to(), move.from(), document)
                    .update();
        }
    }
}
