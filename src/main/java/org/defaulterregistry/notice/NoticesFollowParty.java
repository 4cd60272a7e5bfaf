package org.defaulterregistry.notice;

import java.util.UUID;
import org.defaulterregistry.identity.FollowsParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices go with the case, or with the document that was asked with, to whom they turned out to
 * concern, read or not.
 */
@Component
class NoticesFollowParty implements FollowsParty {
    private final JdbcClient jdbc;

    NoticesFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(Move move) {
        for (var caseId : move.cases()) {
            readings(move, caseId);
            jdbc.sql("update notice set party_id = ? where party_id = ? and case_id = ?")
                    .params(move.to(), move.from(), caseId)
                    .update();
        }
        for (var document : move.documents()) {
            jdbc.sql(
                            """
                            update notice set party_id = ?
                            where lookup_id in (select l.id from lookup l where l.document_id = ?)\
                            """)
                    .params(move.to(), document)
                    .update();
        }
    }

    private void readings(Move move, UUID caseId) {
        jdbc.sql(
                        """
                        update notice_reading set party_id = ? where party_id = ?
                            and notice_id in (select n.id from notice n where n.party_id = ? and n.case_id = ?)\
                        """)
                .params(move.to(), move.from(), move.from(), caseId)
                .update();
    }
}
