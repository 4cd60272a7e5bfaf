package org.defaulterregistry.listing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.enforcement.ActedInCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in which a creditor has applied. */
@Component
class CasesAppliedIn implements ActedInCase {
    private final JdbcClient jdbc;

    CasesAppliedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> cases) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct case_id from listing_application where case_id in (:cases)\
                                """)
                        .param("cases", cases)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }
}
