package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.TileHashes;
import org.defaulterregistry.tlog.Tree;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** The signer signs what only grew, and stops at everything else (P10, P15). */
abstract class SignerTest extends SignedJournal {
    private Path file;

    @OnH2
    static class OnH2Test extends SignerTest {}

    @OnPostgres
    static class OnPostgresTest extends SignerTest {
        /** The owner cannot change a leaf by accident; whoever means to can. */
        @Override
        void unguard() {
            jdbc.sql("alter table journal_leaf disable trigger all").update();
        }
    }

    @BeforeEach
    void everythingIsSigned() {
        unguard();
        file = keys.file("journal.checkpoint");
        signAll();
    }

    void unguard() {}

    private String refused() {
        var before = checkpoints.last();
        var signer = signer();
        signer.sign();
        signer.sign();
        assertThat(checkpoints.last()).as("what is published").isEqualTo(before);
        return signer.stopped().orElse("it has signed");
    }

    @Test
    void an_outsider_finds_every_leaf_and_tile_under_the_signed_head() {
        for (var leaves : new int[] {1, 7, 256, 300}) {
            write(leaves);
            signAll();
            assertThat(outsider().verified().size()).isEqualTo(journalSize());
        }
    }

    @Test
    void what_is_written_is_signed_by_itself() throws InterruptedException {
        var rounds = new SignerRounds(signer(), Duration.ofMillis(20));
        write(1);
        rounds.start();
        await().until(() -> signedSize() == journalSize());
        rounds.stop();
    }

    @Test
    void nothing_is_signed_twice() {
        var count = jdbc.sql("select count(*) from journal_checkpoint").query(Long.class);
        var before = count.single();
        signAll();
        assertThat(count.single()).isEqualTo(before);
        write(1);
        signAll();
        assertThat(count.single()).isEqualTo(before + 1);
    }

    @Test
    void every_checkpoint_is_consistent_with_the_one_before() {
        for (int i = 0; i < 5; i++) {
            write(1 + 60 * i);
            signAll();
        }
        everyCheckpointGrowsOutOfTheOneBefore();
    }

    private void everyCheckpointGrowsOutOfTheOneBefore() {
        var key = signingKeys.current().newest().verifier();
        var notes =
                jdbc
                        .sql("select note from journal_checkpoint order by size")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(note -> SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)))
                        .map(note -> Checkpoint.open(note, key))
                        .toList();
        for (int i = 1; i < notes.size(); i++) {
            var before = notes.get(i - 1);
            var after = notes.get(i);
            var size = after.size();
            if (before.size() > 0) {
                new Tree(new TileHashes(size, tiles::bytes))
                        .consistency(before.size(), size)
                        .verify(before.root(), after.root());
            }
        }
    }

    @Test
    void a_smaller_tree_is_refused() {
        write(2);
        signAll();
        var last = journalSize() - 1;
        var leaf = leaf(last);
        remove(last);

        assertThat(refused())
                .isEqualTo(
                        "the journal has %d leaves, and %d were signed".formatted(last, last + 1));

        jdbc.sql("insert into journal_leaf (position, bytes, hash) values (?, ?, ?)")
                .params(last, leaf, Hash.ofLeaf(leaf).bytes())
                .update();
        jdbc.sql("update journal_head set size = size + 1").update();
        signAll();
    }

    private void remove(long position) {
        for (var table : new String[] {"journal_key", "journal_opening", "journal_leaf"}) {
            jdbc.sql("delete from " + table + " where position = ?").param(position).update();
        }
        jdbc.sql("update journal_head set size = size - 1").update();
    }

    @Test
    void a_leaf_that_is_lost_is_refused() {
        write(3);
        jdbc.sql("update journal_head set size = size + 1").update();
        assertThat(refused()).startsWith("a leaf is missing");
        jdbc.sql("update journal_head set size = size - 1").update();
    }

    @Test
    void a_flipped_bit_is_refused_in_the_oldest_leaf_the_newest_and_one_that_waits() {
        write(600);
        signAll();
        assertThat(flipped(0)).isEqualTo("leaf 0 is not what was signed");
        assertThat(flipped(300)).isEqualTo("leaf 300 is not what was signed");
        write(1);
        signAll();
        assertThat(flipped(journalSize() - 1))
                .matches(".*(are not those that were|is not what was) signed");
        write(1);
        assertThat(flipped(journalSize() - 1))
                .isEqualTo("leaf %d is not what was written".formatted(journalSize() - 1));
        signAll();
    }

    private String flipped(long position) {
        change(position, leaf -> flip(leaf));
        var reason = refused();
        change(position, leaf -> flip(leaf));
        return reason;
    }

    private void change(long position, UnaryOperator<byte[]> change) {
        jdbc.sql("update journal_leaf set bytes = ? where position = ?")
                .params(change.apply(leaf(position)), position)
                .update();
    }

    private static byte[] flip(byte[] leaf) {
        leaf[leaf.length - 10] ^= 1;
        return leaf;
    }

    private byte[] leaf(long position) {
        return jdbc.sql("select bytes from journal_leaf where position = ?")
                .param(position)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    @Test
    void what_is_no_leaf_is_not_signed() {
        write(1);
        var position = journalSize() - 1;
        var leaf = leaf(position);
        jdbc.sql("update journal_leaf set bytes = ?, hash = null where position = ?")
                .params("name 张三\n".getBytes(StandardCharsets.UTF_8), position)
                .update();
        assertThat(refused())
                .isEqualTo("leaf %d is none: not a leaf of jdr-leaf/v1".formatted(position));
        jdbc.sql("update journal_leaf set bytes = ? where position = ?")
                .params(leaf, position)
                .update();
        signAll();
    }

    @Test
    void a_changed_tile_is_refused() {
        write(300);
        signAll();
        var root = jdbc.sql("select root from journal_tile where level = 0 and position = 0");
        var before = root.query((row, _) -> row.getBytes(1)).single();
        var other = before.clone();
        other[0] ^= 1;
        setRoot(other);
        assertThat(refused()).endsWith("are not those that were signed");
        setRoot(before);
        signAll();
    }

    @Test
    void a_flipped_bit_in_a_stored_hash_is_refused_too() {
        write(600);
        signAll();
        assertThat(hashFlipped(3)).isEqualTo("leaf 3 is not what was written");
        assertThat(hashFlipped(journalSize() - 1))
                .isEqualTo("leaf %d is not what was written".formatted(journalSize() - 1));
        flipInTile();
        assertThat(refused()).isEqualTo("leaf 3 is not what was signed");
        flipInTile();
        signAll();
    }

    private String hashFlipped(long position) {
        flipHash(position);
        var reason = refused();
        flipHash(position);
        return reason;
    }

    private void flipHash(long position) {
        var hash =
                jdbc.sql("select hash from journal_leaf where position = ?")
                        .param(position)
                        .query((row, _) -> row.getBytes(1))
                        .single();
        jdbc.sql("update journal_leaf set hash = ? where position = ?")
                .params(flip(hash), position)
                .update();
    }

    /** The hash of leaf 3. */
    private void flipInTile() {
        var hashes = tiles.hashes(0, 0, 1).getFirst();
        hashes[3 * Hash.LENGTH] ^= 1;
        jdbc.sql("update journal_tile set hashes = ? where level = 0 and position = 0")
                .param(hashes)
                .update();
    }

    private void setRoot(byte[] root) {
        jdbc.sql("update journal_tile set root = ? where level = 0 and position = 0")
                .param(root)
                .update();
    }

    @Test
    void a_state_file_that_is_missing_old_or_no_checkpoint_is_refused() throws IOException {
        var old = Files.readAllBytes(file);
        write(1);
        signAll();
        var good = Files.readAllBytes(file);

        Files.delete(file);
        assertThat(refused()).contains("knows of no checkpoint");
        Files.write(file, old);
        assertThat(refused()).contains(" knows of ").contains("the database of a checkpoint of");
        Files.writeString(file, "42\n");
        assertThat(refused()).isEqualTo("no signatures behind a blank line");
        Files.write(file, good);
        signAll();
    }

    /** Killed between file and database: the file is ahead, and the same checkpoint comes again. */
    @Test
    void a_state_file_that_is_ahead_of_the_database_is_caught_up_with() {
        while (journalSize() % 256 > 200 || journalSize() % 256 < 1) {
            write(57);
        }
        signAll();
        write(1);
        signAll();
        var note = outsider().note();
        jdbc.sql("delete from journal_checkpoint where size = ?").param(signedSize()).update();
        assertThat(outsider().note()).isNotEqualTo(note);
        write(1);

        var signer = signer();
        assertThat(signer.sign()).isTrue();
        assertThat(outsider().note()).isEqualTo(note);
        signAll();
        assertThat(outsider().verified().size()).isEqualTo(journalSize());
    }

    @Test
    void a_larger_tree_or_another_root_outside_the_database_is_refused() throws IOException {
        var good = Files.readAllBytes(file);
        var size = journalSize();
        claim(size + 1);
        assertThat(refused()).endsWith("leaves, and %d were signed".formatted(size + 1));
        claim(size);
        assertThat(refused()).isEqualTo("two roots were signed for size " + size);
        write(2);
        claim(size + 1);
        assertThat(refused()).isEqualTo("another root was signed for size " + (size + 1));
        Files.write(file, good);
        signAll();
    }

    private void claim(long size) throws IOException {
        var key = signingKeys.current().newest();
        var other = new Checkpoint(key.verifier().name(), size, Hash.OF_NOTHING);
        Files.writeString(file, key.sign(other.text()).note());
    }

    @Test
    void another_origin_is_refused() {
        var other = new SigningKeys("elsewhere.example/journal", keys, checkpoints);
        var signer = signer(other, new StateFile(file, keys));
        signer.sign();
        assertThat(signer.stopped().orElseThrow()).contains("registry.journal.origin");
    }

    private Signer signer(SigningKeys keys, StateFile state) {
        return new Signer(
                new SigningRound(keys, publishedKeys, checkpoints, tiles, recheck, onDisk, state),
                transactions,
                clock);
    }

    /** The other ways a disk can fail need strace: the drill P10 of docs/faults.md. */
    @Test
    void after_a_failed_write_nothing_is_signed_until_somebody_has_looked(@TempDir Path elsewhere)
            throws IOException {
        var state = elsewhere.resolve("state");
        Files.copy(file, state);
        var blocked = Files.createDirectories(elsewhere.resolve("state.new").resolve("in the way"));
        var signer = signer(signingKeys, new StateFile(state, keys));
        write(1);

        assertThat(stopsForGood(signer)).contains("could not be read or written");
        Files.delete(blocked);
        Files.delete(elsewhere.resolve("state.new"));
        assertThat(stopsForGood(signer)).contains("could not be read or written");
        signAll();
        assertThat(new SignerHealth(signer(), true, clock).health().getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void a_state_file_that_became_a_folder_stops_the_signer(@TempDir Path elsewhere)
            throws IOException {
        Files.createDirectories(elsewhere.resolve("state").resolve("in the way"));
        var signer = signer(signingKeys, new StateFile(elsewhere.resolve("state"), keys));
        write(1);

        assertThat(stopsForGood(signer)).contains("could not be read or written");
    }

    /** No disk holds more than this one: every write says that there is no space left. */
    @Test
    void a_full_disk_stops_the_signer(@TempDir Path elsewhere) throws IOException {
        var full = Path.of("/dev/full");
        assumeThat(full).as("Linux has it").exists();
        var state = elsewhere.resolve("state");
        Files.copy(file, state);
        Files.createSymbolicLink(elsewhere.resolve("state.new"), full);
        var signer = signer(signingKeys, new StateFile(state, keys));
        write(1);

        assertThat(stopsForGood(signer)).contains("No space left on device");
        assertThat(state).hasSameBinaryContentAs(file);
    }

    /** What is published stays, health and metrics say why nothing is added. */
    private String stopsForGood(Signer signer) {
        var before = checkpoints.last();
        signer.sign();
        signer.sign();
        assertThat(checkpoints.last()).as("what is published").isEqualTo(before);
        var health = new SignerHealth(signer, true, clock);
        var meters = new SimpleMeterRegistry();
        health.bindTo(meters);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(meters.get("registry.journal.signer.stopped").gauge().value()).isOne();
        return signer.stopped().orElseThrow();
    }

    @Test
    void two_signers_at_once_never_sign_two_trees() {
        var one = signer();
        var other = signer();
        var signing =
                CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> sign(one, 12)),
                        CompletableFuture.runAsync(() -> sign(other, 12)));
        while (!signing.isDone()) {
            write(3);
        }
        signing.join();
        assertThat(one.stopped()).isEmpty();
        assertThat(other.stopped()).isEmpty();
        signAll();
        everyCheckpointGrowsOutOfTheOneBefore();
        outsider().verified();
    }

    private static void sign(Signer signer, int rounds) {
        for (int i = 0; i < rounds; i++) {
            signer.sign();
        }
    }

    @Test
    void a_second_signer_with_a_state_of_its_own_is_refused(@TempDir Path elsewhere) {
        var other = signer(signingKeys, new StateFile(elsewhere.resolve("state"), keys));
        other.sign();
        assertThat(other.stopped().orElseThrow()).contains("knows of no checkpoint");
    }
}
