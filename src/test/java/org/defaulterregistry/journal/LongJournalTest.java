package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.EntryBundle;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.tlog.Tile;
import org.defaulterregistry.tlog.TileHashes;
import org.defaulterregistry.tlog.Tree;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A journal over three levels of tiles, that has leaves from before there was a signer. */
class LongJournalTest {
    private static final int LEAVES = 66_000;

    @TempDir private Path folder;

    private JdbcDataSource database;
    private JdbcClient jdbc;
    private StoredTiles tiles;
    private Checkpoints checkpoints;
    private SigningKeys keys;
    private StateFile file;
    private DataSourceTransactionManager transactions;

    @BeforeEach
    void leavesThatNobodySigned() {
        database = new JdbcDataSource();
        database.setUrl(
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        .formatted(folder.getFileName()));
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table journal_head (one smallint primary key, size bigint)").update();
        jdbc.sql("create table journal_leaf (position bigint primary key, bytes bytea not null)")
                .update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/common/V018__signed_journal.sql"),
                        new ClassPathResource("db/migration/common/V023__statement_key.sql"),
                        new ClassPathResource("db/migration/common/V025__signing_keys.sql"))
                .execute(database);
        jdbc.sql("insert into journal_head (one, size) values (1, ?)").param(LEAVES).update();
        write();
        var folderOfKeys = new KeyFolder(folder, jdbc);
        tiles = new StoredTiles(jdbc);
        checkpoints = new Checkpoints(jdbc, Clock.systemUTC());
        keys = new SigningKeys("long.example/journal", folderOfKeys, checkpoints);
        file = new StateFile(null, folderOfKeys);
        transactions = new DataSourceTransactionManager(database);
    }

    /** A hundred leaves, then copies of them. */
    private void write() {
        var first = 100;
        for (int i = 0; i < first; i++) {
            var commitment = Hash.ofLeaf(new byte[] {(byte) i});
            var leaf = new PublicLeaf.Act("record", "CN-11", Instant.EPOCH, commitment);
            jdbc.sql("insert into journal_leaf (position, bytes) values (?, ?)")
                    .params(i, leaf.bytes())
                    .update();
        }
        for (int size = first; size < LEAVES; size *= 2) {
            jdbc.sql(
                            """
                            insert into journal_leaf (position, bytes)
                            select position + ?, bytes from journal_leaf where position < ?\
                            """)
                    .params(size, LEAVES - size)
                    .update();
        }
    }

    private Signer signer(int recheck) {
        var round =
                new SigningRound(
                        keys,
                        new PublishedKeys(jdbc),
                        checkpoints,
                        tiles,
                        new Recheck(tiles, recheck),
                        new OnDisk(new JdbcTemplate(database)),
                        file);
        return new Signer(round, transactions, Clock.systemUTC());
    }

    private Checkpoint signed() {
        return Checkpoint.parse(checkpoints.last().orElseThrow().text());
    }

    @Test
    void it_is_signed_batch_after_batch_and_served_in_tiles_of_three_levels() {
        var signer = signer(100_000);
        assertThat(signer.sign()).isTrue();
        assertThat(signed().size()).isEqualTo(SigningRound.BATCH);
        assertThat(signer.sign()).isFalse();
        assertThat(signer.stopped()).isEmpty();

        var log =
                new PublicLog(checkpoints, tiles, new PublishedKeys(jdbc), new PublishedSize(file));
        var leaves = new ArrayList<byte[]>();
        for (long i = 0; i * Tile.WIDTH < LEAVES; i++) {
            var tile = Tile.in(LEAVES, 0, i);
            var bundle = new Tile(Tile.ENTRIES, i, tile.width());
            leaves.addAll(EntryBundle.parse(log.tile(bundle).orElseThrow(), tile.width()));
        }
        var built = Tree.of(leaves.stream().map(Hash::ofLeaf).toList());
        assertThat(signed()).isEqualTo(checkpoint(built.root(LEAVES)));
        var read = new Tree(new TileHashes(LEAVES, tile -> log.tile(tile).orElseThrow()));
        assertThat(read.root(LEAVES)).isEqualTo(built.root(LEAVES));
        assertThat(read.inclusion(40_000, LEAVES)).isEqualTo(built.inclusion(40_000, LEAVES));
        assertThat(log.tile(new Tile(1, 0, 256)).orElseThrow())
                .startsWith(log.tile(new Tile(1, 0, 200)).orElseThrow());
        assertThat(log.tile(new Tile(2, 0, 1))).isPresent();
        assertThat(List.of(new Tile(2, 0, 2), new Tile(3, 0, 1), new Tile(0, 258, 256)))
                .allMatch(beyond -> log.tile(beyond).isEmpty());
    }

    private static Checkpoint checkpoint(Hash root) {
        return new Checkpoint("long.example/journal", LEAVES, root);
    }

    @Test
    void old_leaves_are_read_again_in_turn_and_a_flip_is_found_when_it_is_theirs() {
        var signer = signer(100 * Tile.WIDTH);
        signer.sign();
        signer.sign();
        var position = 65_000;
        jdbc.sql("update journal_leaf set bytes = ? where position = ?")
                .params(tiles.leaves(1, 2).getFirst(), position)
                .update();

        for (int rounds = 0; rounds < 3 && signer.stopped().isEmpty(); rounds++) {
            signer.sign();
        }

        assertThat(signer.stopped()).hasValue("leaf 65000 is not what was signed");
    }

    /**
     * Just behind the place that was read last, and the journal is twice as long as a round reads.
     */
    @Test
    void a_flip_anywhere_is_found_within_two_rounds_up_to_twice_what_a_round_reads() {
        var signer = signer(LEAVES / 2 + Tile.WIDTH);
        signer.sign();
        signer.sign();
        jdbc.sql("update journal_leaf set bytes = ? where position = ?")
                .params(tiles.leaves(1, 2).getFirst(), 200)
                .update();

        signer.sign();
        signer.sign();

        assertThat(signer.stopped()).hasValue("leaf 200 is not what was signed");
    }

    @Test
    void a_tile_of_a_higher_level_is_held_against_those_below() {
        var signer = signer(LEAVES);
        signer.sign();
        signer.sign();
        assertThat(signer.stopped()).isEmpty();
        var hashes = tiles.hashes(1, 0, 1).getFirst();
        hashes[33] ^= 1;
        jdbc.sql("update journal_tile set hashes = ? where level = 1 and position = 0")
                .param(hashes)
                .update();
        signer.sign();

        assertThat(signer.stopped()).hasValue("hash 1 of level 1 is not what was signed");
    }
}
