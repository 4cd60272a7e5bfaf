package org.defaulterregistry.measures;

import org.defaulterregistry.identity.FollowsParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Orders, permits and exit bans go with the party that the debtor of their case, or the holder of
 * their office, turned out to be, live keys and all.
 */
@Component
class OrdersFollowParty implements FollowsParty {
    private static final String CONSUMPTION_ORDERS =
            """
            update consumption_order set party_id = ?, version = version + 1,
                   live_key = case when live_key is null then null else cast(? as varchar(100)) end
            where party_id = ? and case_id = ?\
            """;
    private static final String EXIT_BANS =
            CONSUMPTION_ORDERS.replace("consumption_order", "exit_ban");
    private static final String PERMITS_OF_DEBTORS =
            """
            update permit set party_id = ?, version = version + 1
            where party_id = ? and office_id is null and case_id = ?\
            """;
    private static final String PERMITS_OF_OFFICES =
            """
            update permit set party_id = ?, version = version + 1
            where party_id = ? and office_id in (select id from office where party_id = ?)\
            """;

    private final JdbcClient jdbc;

    OrdersFollowParty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(Move move) {
        for (var caseId : move.cases()) {
            var key = ConsumptionOrder.liveKey(caseId, move.to());
            update(CONSUMPTION_ORDERS, move.to(), key, move.from(), caseId);
            update(EXIT_BANS, move.to(), key, move.from(), caseId);
            update(PERMITS_OF_DEBTORS, move.to(), move.from(), caseId);
        }
        update(PERMITS_OF_OFFICES, move.to(), move.from(), move.to());
    }

    private void update(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
