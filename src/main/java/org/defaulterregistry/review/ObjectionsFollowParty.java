package org.defaulterregistry.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.identity.FollowsParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections go with the party that is bound, and with whoever objects by his document. */
@Component
class ObjectionsFollowParty implements FollowsParty {
    private static final List<String> BOUND =
            List.of(
                    "update correction_request set party_id = ?, version = version + 1 where party_id = ? and case_id = ?",
                    "update reconsideration set party_id = ?, version = version + 1 where party_id = ? and case_id = ?");
    private static final List<String> OBJECTING =
            List.of(
                    "update correction_request set applicant_party_id = ?, version = version + 1 where applicant_party_id = ? and document_id = ?",
                    "update reconsideration set applicant_party_id = ?, version = version + 1 where applicant_party_id = ? and document_id = ?");

    private final JdbcClient jdbc;

    ObjectionsFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who answers for a unit objects in its case, and is no debtor of it (R-CONS-18). */
    @Override
    public Collection<UUID> casesAbout(UUID party) {
        return jdbc.sql(
                        """
                        select case_id from correction_request where party_id = :party
                        union select case_id from reconsideration where party_id = :party\
                        """)
                .param("party", party)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void moved(Move move) {
        move.cases().forEach(caseId -> update(BOUND, move, caseId));
        move.documents().forEach(document -> update(OBJECTING, move, document));
    }

    private void update(List<String> statements, Move move, UUID where) {
        statements.forEach(sql -> jdbc.sql(sql).params(move.to(), move.from(), where).update());
    }
}
