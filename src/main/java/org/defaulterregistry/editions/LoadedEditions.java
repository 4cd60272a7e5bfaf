package org.defaulterregistry.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions that operators loaded and a second person consented to. */
@Component
class LoadedEditions {
    private final JdbcClient jdbc;

    LoadedEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> lastPosition() {
        return jdbc.sql(
                        "select position from law_data where position is not null order by position desc fetch first 1 row only")
                .query(Long.class)
                .optional();
    }

    /** The newest of each list that was ever loaded. */
    List<Edition> newest() {
        return jdbc.sql(
                        """
                        select kind, version, content from law_data
                        where position in (select max(position) from law_data where position is not null group by kind)\
                        """)
                .query((row, _) -> edition(row))
                .list();
    }

    Optional<Edition> find(EditionKind kind, String version) {
        return jdbc.sql(
                        "select kind, version, content from law_data where kind = ? and version = ? and position is not null")
                .params(kind.word(), version)
                .query((row, _) -> edition(row))
                .optional();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                EditionKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                row.getString(2),
                row.getString(3));
    }
}
