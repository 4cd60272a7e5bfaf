package org.defaulterregistry.listing;

import org.defaulterregistry.identity.FollowsParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries go with the party that the debtor of their case turned out to be, live keys and all. */
@Component
class EntriesFollowParty implements FollowsParty {
    private final JdbcClient jdbc;

    EntriesFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(Move move) {
        for (var caseId : move.cases()) {
            jdbc.sql(
                            """
                            update listing set party_id = ?, version = version + 1,
                                   live_key = case when live_key is null then null else cast(? as varchar(100)) end
                            where party_id = ? and case_id = ?\
                            """)
                    .params(move.to(), Listing.liveKey(caseId, move.to()), move.from(), caseId)
                    .update();
        }
    }
}
