package org.defaulterregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import javax.sql.DataSource;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the tests on two databases run on two databases. */
class WorldTest {

    @OnH2
    static class OnH2Test {
        @Test
        void runs_on_h2(@Autowired DataSource database) throws SQLException {
            assertThat(productOf(database)).isEqualTo("H2");
        }
    }

    @OnPostgres
    static class OnPostgresTest {
        @Test
        void runs_on_postgresql(@Autowired DataSource database) throws SQLException {
            assertThat(productOf(database)).isEqualTo("PostgreSQL");
        }

        @Test
        void a_leaf_can_be_neither_changed_nor_deleted(@Autowired JdbcClient jdbc) {
            for (var accident :
                    new String[] {
                        "update journal_leaf set bytes = bytes",
                        "delete from journal_leaf",
                        "truncate journal_leaf cascade"
                    }) {
                assertThat(
                                org.assertj.core.api.Assertions.catchThrowable(
                                        () -> jdbc.sql(accident).update()))
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    /**
     * H2 2.4.240 cannot check {@code in (…)} once the connection that made the table is closed:
     * half an hour after the first start nothing could be written any more.
     */
    @Test
    void h2_checks_a_constraint_when_the_connection_that_made_it_is_closed() throws SQLException {
        var address = "jdbc:h2:mem:closed-connections;MODE=PostgreSQL";
        try (var second = DriverManager.getConnection(address);
                var writing = second.createStatement()) {
            try (var first = DriverManager.getConnection(address);
                    var making = first.createStatement()) {
                making.execute("create table word (word varchar(9) check (word in ('A', 'B')))");
            }
            assertThat(writing.executeUpdate("insert into word values ('A')")).isEqualTo(1);
            assertThatThrownBy(() -> writing.executeUpdate("insert into word values ('C')"))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class)
                    .hasMessageContaining("violation");
        }
    }

    private static String productOf(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
