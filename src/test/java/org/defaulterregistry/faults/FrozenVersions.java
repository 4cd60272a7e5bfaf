package org.defaulterregistry.faults;

import java.sql.SQLException;

/** The control of P7: the version columns stand still, as if there were none. */
final class FrozenVersions {
    private FrozenVersions() {}

    /**
     * @throws SQLException if it is not PostgreSQL: the file database has no such triggers
     */
    static void in(Database database) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create function frozen_version() returns trigger language plpgsql as $$
                    begin new.version := old.version; return new; end $$\
                    """);
            statement.execute(
                    """
                    create trigger frozen_version before update on listing
                    for each row execute function frozen_version()\
                    """);
        }
    }
}
