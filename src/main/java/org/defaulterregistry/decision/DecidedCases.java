package org.defaulterregistry.decision;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.enforcement.ActedInCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in which something was drafted or decided. */
@Component
class DecidedCases implements ActedInCase {
    private final JdbcClient jdbc;

    DecidedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> cases) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct case_id from court_decision where case_id in (:cases)\
                                """)
                        .param("cases", cases)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }
}
