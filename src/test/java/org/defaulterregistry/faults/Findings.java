package org.defaulterregistry.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the store holds after a drill that it must not hold, and what it has lost. Nothing is good.
 */
record Findings(
        long lost, Map<String, Long> half, Map<String, Long> gaps, Map<String, Long> twice) {

    /**
     * @param begun when the first of these clients began
     */
    static Findings of(Database database, Ledger ledger, Instant begun) throws SQLException {
        try (var connection = database.open()) {
            return new Findings(
                    new Kept(connection).lost(ledger.acknowledged()),
                    found(connection, HalfVisible.QUESTIONS),
                    found(connection, Positions.QUESTIONS),
                    found(connection, DoneTwice.since(begun)));
        }
    }

    boolean nothing() {
        return lost == 0 && half.isEmpty() && gaps.isEmpty() && twice.isEmpty();
    }

    private static Map<String, Long> found(Connection connection, List<Question> questions)
            throws SQLException {
        var found = new LinkedHashMap<String, Long>();
        for (var question : questions) {
            var count = question.ask(connection);
            if (count != 0) {
                found.put(question.what(), count);
            }
        }
        return found;
    }
}
