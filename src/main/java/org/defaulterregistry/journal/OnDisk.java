package org.defaulterregistry.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Waits until all that can be read is on the disk. H2 shows a commit to others a moment before it
 * has written it: signed in that moment and lost with the process, it would be missing for ever.
 * PostgreSQL shows no commit before it is written.
 */
@Component
class OnDisk {
    private static final String H2 = "h2";

    private final JdbcTemplate jdbc;

    OnDisk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void await() {
        if (Boolean.TRUE.equals(jdbc.execute(OnDisk::isH2))) {
            jdbc.execute("checkpoint sync");
        }
    }

    private static Boolean isH2(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return product.toLowerCase(Locale.ROOT).equals(H2);
    }
}
