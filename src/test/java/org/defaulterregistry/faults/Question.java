package org.defaulterregistry.faults;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something that must never be found in the store.
 *
 * @param sql counts how often it is there
 */
record Question(String what, String sql) {

    long ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
