package org.defaulterregistry.performance;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.enforcement.ActedInCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in which something was paid or otherwise happened. */
@Component
class CasesWithEvents implements ActedInCase {
    private final JdbcClient jdbc;

    CasesWithEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> cases) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select case_id from payment_event where case_id in (:cases)
                                union select case_id from performance_event where case_id in (:cases)\
                                """)
                        .param("cases", cases)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }
}
