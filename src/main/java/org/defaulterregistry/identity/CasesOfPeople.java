package org.defaulterregistry.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.enforcement.ActedInCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in which an office was found, or an identity disputed. */
@Component
class CasesOfPeople implements ActedInCase {
    private final JdbcClient jdbc;

    CasesOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> cases) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select case_id from office where case_id in (:cases)
                                union select case_id from identity_dispute where case_id in (:cases)\
                                """)
                        .param("cases", cases)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }
}
