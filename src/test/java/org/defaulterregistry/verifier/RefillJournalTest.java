package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a restored database lacks is taken from a copy, and from nothing else. */
class RefillJournalTest {
    private static final int PUBLISHED = 600;

    @TempDir private Path folder;

    private String url;
    private Connection database;

    /** Empty, with the tables as the first migrations leave them. */
    @BeforeEach
    void open() throws SQLException {
        url =
                "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        .formatted(folder.getFileName());
        database = DriverManager.getConnection(url, "sa", "");
        change(
                "create table journal_head (one smallint primary key, size bigint, last_minute timestamp with time zone)",
                "create table journal_leaf (position bigint primary key, bytes bytea not null, hash bytea)",
                "create table journal_opening (position bigint primary key, nonce bytea, ciphertext bytea)",
                "create table journal_key (position bigint primary key, key_id varchar(16), wrapped_key bytea)",
                "insert into journal_head values (1, 0, timestamp with time zone '2000-01-01 00:00:00+00')");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void change(String... statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void hold(int leaves) throws SQLException {
        try (var table = LeafTable.open(url, "sa", "")) {
            var all = MadeJournal.leaves(leaves);
            for (int i = 0; i < leaves; i++) {
                table.put(i, PublicLeaf.parse(all.get(i)));
            }
            table.commit();
        }
    }

    private List<byte[]> held() throws SQLException {
        try (var table = LeafTable.open(url, "sa", "")) {
            return table.leaves(0, table.size());
        }
    }

    private int refill(MadeJournal copy) {
        return refill(copy.writeTo(folder.resolve("copy")));
    }

    private int refill(Path copy) {
        return RefillJournal.run(
                copy.toString(), "--key", MadeJournal.KEY.verifier().vkey(), "--database", url);
    }

    @Test
    void what_is_missing_comes_back_byte_for_byte() throws SQLException {
        for (int left : new int[] {0, 255, 256, 300, PUBLISHED - 1}) {
            change("delete from journal_leaf", "update journal_head set size = 0");
            hold(left);

            assertThat(refill(MadeJournal.ofSize(PUBLISHED))).as("from %d on", left).isZero();

            assertThat(Hash.of(MadeJournal.root(held()).bytes()))
                    .isEqualTo(MadeJournal.root(MadeJournal.leaves(PUBLISHED)));
        }
    }

    @Test
    void the_last_minute_and_the_hashes_are_those_of_the_leaves() throws SQLException {
        hold(300);
        refill(MadeJournal.ofSize(PUBLISHED));

        try (var statement = database.createStatement();
                var row =
                        statement.executeQuery(
                                "select last_minute, (select hash from journal_leaf where position = 599) from journal_head")) {
            row.next();
            assertThat(row.getTimestamp(1).toInstant()).isEqualTo(MadeJournal.at(PUBLISHED - 1));
            assertThat(row.getBytes(2))
                    .isEqualTo(Hash.ofLeaf(MadeJournal.leaves(PUBLISHED).getLast()).bytes());
        }
    }

    /** Otherwise the erasure would find it, and write a second leaf of it. */
    @Test
    void what_a_leaf_says_was_erased_is_erased_from_the_backup_too() throws SQLException {
        hold(300);
        change(
                "insert into journal_opening values (3, null, null), (4, null, null)",
                "insert into journal_key values (3, null, null), (4, null, null)");
        var leaves = MadeJournal.leaves(PUBLISHED);
        leaves.set(450, new PublicLeaf.Erase(MadeJournal.at(450), 3).bytes());

        assertThat(refill(MadeJournal.of(leaves))).isZero();

        assertThat(positions("journal_opening")).containsExactly(4L);
        assertThat(positions("journal_key")).containsExactly(4L);
    }

    private List<Long> positions(String table) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select position from " + table)) {
            var positions = new ArrayList<Long>();
            while (rows.next()) {
                positions.add(rows.getLong(1));
            }
            return positions;
        }
    }

    @Test
    void a_copy_with_a_leaf_that_may_not_be_there_is_not_taken() throws SQLException {
        hold(300);
        var leaves = MadeJournal.leaves(PUBLISHED);
        leaves.set(450, new PublicLeaf.Erase(MadeJournal.at(450), 7).bytes());
        assertThat(refill(MadeJournal.of(leaves))).isEqualTo(1);
        assertThat(held()).hasSize(300);
    }

    @Test
    void where_nothing_is_missing_nothing_is_written() throws SQLException {
        hold(PUBLISHED);
        assertThat(refill(MadeJournal.ofSize(PUBLISHED))).isZero();
        assertThat(refill(MadeJournal.ofSize(400))).isZero();
        assertThat(held()).hasSize(PUBLISHED);
    }

    @Test
    void a_database_with_another_leaf_is_left_as_it_is() throws SQLException {
        hold(300);
        change(
                "update journal_leaf set bytes = (select bytes from journal_leaf where position = 1) where position = 2");
        assertThat(refill(MadeJournal.ofSize(PUBLISHED))).isEqualTo(1);
        assertThat(held()).hasSize(300);
    }

    @Test
    void a_database_with_a_gap_is_left_as_it_is() throws SQLException {
        hold(300);
        change("delete from journal_leaf where position = 2");
        assertThat(refill(MadeJournal.ofSize(PUBLISHED))).isEqualTo(1);
    }

    @Test
    void a_copy_that_is_not_what_was_signed_is_not_taken() throws SQLException {
        hold(300);
        var other = MadeJournal.ofSize(PUBLISHED).flip("tile/entries/001", 100);
        assertThat(refill(other)).isEqualTo(1);
        assertThat(held()).hasSize(300);
    }

    @Test
    void what_cannot_be_read_changes_nothing() throws SQLException {
        hold(300);
        assertThat(refill(folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(
                        RefillJournal.run(
                                folder.toString(),
                                "--key",
                                MadeJournal.KEY.verifier().vkey(),
                                "--database",
                                "jdbc:nothing:"))
                .isEqualTo(2);
        assertThat(held()).hasSize(300);
    }

    /** As docs/verifying.md tells whoever wants to be able to help. */
    @Test
    void a_copy_that_verify_journal_kept_is_good_for_it() throws SQLException, IOException {
        var published = MadeJournal.ofSize(PUBLISHED).writeTo(folder.resolve("published"));
        var copy = folder.resolve("kept");
        var verified =
                VerifyJournal.run(
                        published.toString(),
                        "--key",
                        MadeJournal.KEY.verifier().vkey(),
                        "--copy",
                        copy.toString(),
                        "--quiet");

        assertThat(verified).isZero();
        assertThat(Files.readString(copy.resolve("checkpoint")))
                .isEqualTo(Files.readString(published.resolve("checkpoint")));
        assertThat(refill(copy)).isZero();
        assertThat(held()).hasSize(PUBLISHED);
    }

    @Test
    void a_copy_of_what_failed_has_no_checkpoint() {
        var spoilt = MadeJournal.ofSize(3).flip("tile/0/000.p/3", 0).writeTo(folder.resolve("bad"));
        var copy = folder.resolve("kept");
        VerifyJournal.run(
                spoilt.toString(),
                "--key",
                MadeJournal.KEY.verifier().vkey(),
                "--copy",
                copy.toString(),
                "--quiet");

        assertThat(copy.resolve("checkpoint")).doesNotExist();
    }
}
