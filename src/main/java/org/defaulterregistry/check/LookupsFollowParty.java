package org.defaulterregistry.check;

import org.defaulterregistry.identity.FollowsParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked with a document asked about its holder: look-ups go with their document. */
@Component
class LookupsFollowParty implements FollowsParty {
    private final JdbcClient jdbc;

    LookupsFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(Move move) {
        for (var document : move.documents()) {
            jdbc.sql("update lookup set party_id = ? where document_id = ?")
                    .params(move.to(), document)
                    .update();
        }
    }
}
