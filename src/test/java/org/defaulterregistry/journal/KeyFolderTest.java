package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secrets beside the database. */
class KeyFolderTest {
    @TempDir private Path folder;

    private JdbcClient jdbc;

    @BeforeEach
    void an_empty_journal() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + folder.getFileName() + ";DB_CLOSE_DELAY=-1");
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table if not exists journal_head (one int, size bigint)").update();
        jdbc.sql("delete from journal_head").update();
        jdbc.sql("insert into journal_head values (1, 0)").update();
    }

    @Test
    void a_secret_is_made_once_for_an_empty_journal_and_read_ever_after() throws IOException {
        var made = new KeyFolder(folder, jdbc).secret("opening");

        assertThat(new KeyFolder(folder, jdbc).secret("opening").bytes()).isEqualTo(made.bytes());
        assertThat(new KeyFolder(folder, jdbc).secret("fingerprint").bytes())
                .isNotEqualTo(made.bytes());
        assertThat(Files.getPosixFilePermissions(folder.resolve("opening.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(made.toString())
                .doesNotContain(Files.readString(folder.resolve("opening.key")).strip());
    }

    @Test
    void a_lost_secret_is_not_replaced_once_the_journal_has_leaves() {
        jdbc.sql("update journal_head set size = 1").update();

        assertThatThrownBy(() -> new KeyFolder(folder, jdbc).secret("opening"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("registry.keys");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_secret_that_came_later_is_made_beside_an_older_journal_until_it_was_used() {
        jdbc.sql("update journal_head set size = 1").update();
        var made = new KeyFolder(folder, jdbc).secret("journal", () -> true);

        assertThat(new KeyFolder(folder, jdbc).secret("journal", () -> false).bytes())
                .isEqualTo(made.bytes());
        assertThatThrownBy(() -> new KeyFolder(folder, jdbc).secret("other", () -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("registry.keys");
    }

    @Test
    void a_damaged_secret_is_not_used() throws IOException {
        Files.writeString(folder.resolve("opening.key"), "c2hvcnQ=\n");

        assertThatThrownBy(() -> new KeyFolder(folder, jdbc).secret("opening"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes");
    }
}
