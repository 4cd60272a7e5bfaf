package org.defaulterregistry.decision;

import java.util.Collection;
import java.util.UUID;
import org.defaulterregistry.identity.FollowsParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions in a case go with the party that whom they are against turned out to be. */
@Component
class DecisionsFollowParty implements FollowsParty {
    private final JdbcClient jdbc;

    DecisionsFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<UUID> casesAbout(UUID party) {
        return jdbc.sql("select distinct case_id from court_decision where party_id = ?")
                .param(party)
                .query((row, _) -> row.getObject("case_id", UUID.class))
                .list();
    }

    @Override
    public boolean isAboutToBind(UUID party) {
        return jdbc.sql(
                                """
                                select count(*) from court_decision
                                where party_id = ? and state in ('DRAFTED', 'HELD')\
                                """)
                        .param(party)
                        .query(Long.class)
                        .single()
                > 0;
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
