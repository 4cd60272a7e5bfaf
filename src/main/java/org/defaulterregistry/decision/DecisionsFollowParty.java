package org.defaulterregistry.decision;

import org.defaulterregistry.identity.FollowsParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions in a case go with the party that its debtor turned out to be. */
@Component
class DecisionsFollowParty implements FollowsParty {
    private final JdbcClient jdbc;

    DecisionsFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(Move move) {
        for (var caseId : move.cases()) {
            jdbc.sql(
                            """
                            update court_decision set party_id = ?, version = version + 1
                            where party_id = ? and case_id = ?\
                            """)
                    .params(move.to(), move.from(), caseId)
                    .update();
        }
    }
}
