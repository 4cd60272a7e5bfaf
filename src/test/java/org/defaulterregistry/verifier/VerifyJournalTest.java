package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.verifier.MadeJournal.KEY;
import static org.defaulterregistry.verifier.MadeJournal.ORIGIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.EntryBundle;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.verifier.Served.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted, and what is refused with the place named. */
class VerifyJournalTest {
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = new Served();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void refused(MadeJournal journal, String words) {
        var run = served.verify(journal);
        assertThat(run.err()).contains("FAILED: " + words);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 512, 65_535, 65_536, 65_537, 100_000})
    void a_journal_of_any_size_is_verified(int size) {
        var run = served.verify(MadeJournal.ofSize(size));
        assertThat(run.err()).doesNotContain("FAILED", "UNREADABLE");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("VERIFIED: " + ORIGIN + ": " + size + " leaves under ");
    }

    @Test
    void a_copy_in_a_folder_is_verified_as_well(@TempDir Path folder) {
        var copy = MadeJournal.ofSize(300).writeTo(folder).toString();
        assertThat(Served.run(copy, "--key", KEY.verifier().vkey()).exit()).isZero();
        MadeJournal.ofSize(300).flip("tile/entries/000", 60).writeTo(folder);
        assertThat(Served.run(copy, "--key", KEY.verifier().vkey()).exit()).isEqualTo(1);
    }

    @Test
    void an_address_may_end_in_a_slash() {
        served.verify(MadeJournal.ofSize(3));
        var run = Served.run(served.address() + "/", "--key", KEY.verifier().vkey());
        assertThat(run.exit()).isZero();
    }

    @Test
    void the_checkpoint_is_asked_for_past_all_caches_and_nothing_else() {
        assertThat(served.verify(MadeJournal.ofSize(300)).exit()).isZero();
        assertThat(served.uncached()).containsExactly("checkpoint");
    }

    @Test
    void a_partial_tile_that_was_dropped_is_taken_from_the_full_one() {
        var journal = MadeJournal.of(MadeJournal.leaves(300)).remove("tile/0/001.p/44");
        journal.remove("tile/entries/001.p/44").take(MadeJournal.ofSize(600), "tile/0/001");
        assertThat(served.verify(journal).err()).contains("tile/entries/001.p/44");
        journal.take(MadeJournal.ofSize(600), "tile/entries/001");
        assertThat(served.verify(journal).exit()).isZero();
    }

    @Test
    void a_flipped_bit_is_named_by_its_leaf_wherever_it_is() {
        var leaves = MadeJournal.leaves(260);
        var at = 0;
        for (int i = 0; i < 256; i++) {
            refused(MadeJournal.of(leaves).flip("tile/entries/000", at + 2 + i % 50), leaf(i));
            at += 2 + leaves.get(i).length;
        }
    }

    private static String leaf(int index) {
        return "leaf " + index + ": its bytes have another hash than tile/0/000 holds";
    }

    @Test
    void a_flipped_bit_in_a_length_is_named_by_its_leaf() {
        var second = 2 + MadeJournal.leaves(1).getFirst().length;
        refused(
                MadeJournal.ofSize(600).flip("tile/entries/000", second + 1),
                "leaf 1: is not in tile/entries/000: ");
    }

    @Test
    void a_dropped_leaf_is_named() {
        var leaves = MadeJournal.leaves(300);
        leaves.remove(77);
        var bundle = EntryBundle.of(leaves.subList(0, 255));
        refused(
                MadeJournal.ofSize(300).spoil("tile/entries/000", _ -> bundle),
                "leaf 77: is not in tile/entries/000: the bundle has another number of leaves");
    }

    @Test
    void a_leaf_dropped_with_all_that_follow_moved_up_is_named() {
        var leaves = MadeJournal.leaves(600);
        leaves.remove(77);
        refused(MadeJournal.ofSize(599).take(MadeJournal.of(leaves), "tile/entries"), leaf(77));
    }

    @Test
    void a_leaf_dropped_from_leaves_and_tiles_alike_is_found_by_the_signed_root() {
        var leaves = MadeJournal.leaves(600);
        var signed = MadeJournal.ofSize(599);
        leaves.remove(77);
        refused(
                signed.take(MadeJournal.of(leaves), "tile"),
                "checkpoint: another root was signed than that over the 599 leaves");
    }

    @Test
    void a_leaf_too_many_in_a_bundle_is_refused() {
        var bundle = EntryBundle.of(MadeJournal.leaves(4));
        refused(
                MadeJournal.ofSize(3).spoil("tile/entries/000.p/3", _ -> bundle),
                "leaf 3: is not in tile/entries/000.p/3: ");
    }

    @Test
    void a_truncated_bundle_is_refused_and_the_first_leaf_that_is_not_there_named() {
        refused(
                MadeJournal.ofSize(300)
                        .spoil("tile/entries/001.p/44", b -> Arrays.copyOf(b, b.length - 1)),
                "leaf 299: is not in tile/entries/001.p/44: the bundle ends within a leaf");
        refused(
                MadeJournal.ofSize(300).spoil("tile/entries/000", _ -> new byte[0]),
                "leaf 0: is not in tile/entries/000: ");
    }

    @Test
    void a_missing_file_is_named_with_its_leaves() {
        refused(
                MadeJournal.ofSize(600).remove("tile/entries/001"),
                "tile/entries/001 (leaves 256 to 511): is missing");
        refused(
                MadeJournal.ofSize(600).remove("tile/0/002.p/88"),
                "tile/0/002.p/88 (leaves 512 to 599): is missing");
        refused(
                MadeJournal.ofSize(600).remove("tile/1/000.p/2"),
                "tile/1/000.p/2 (leaves 0 to 511): is missing");
    }

    @Test
    void a_wrong_tile_of_any_level_is_named() {
        refused(
                MadeJournal.ofSize(600).flip("tile/0/001", 5 * Hash.LENGTH),
                "leaf 261: its bytes have another hash than tile/0/001 holds");
        refused(
                MadeJournal.ofSize(600).flip("tile/1/000.p/2", Hash.LENGTH),
                "tile/1/000.p/2 (leaves 0 to 511): hash 1 is not the root over leaves 256 to 511");
        refused(
                MadeJournal.ofSize(65_600).flip("tile/1/000", 255 * Hash.LENGTH),
                "tile/1/000 (leaves 0 to 65535): hash 255 is not the root over leaves 65280 to"
                        + " 65535");
        refused(
                MadeJournal.ofSize(65_600).flip("tile/2/000.p/1", 31),
                "tile/2/000.p/1 (leaves 0 to 65535): hash 0 is not the root over leaves 0 to"
                        + " 65535");
    }

    @Test
    void a_tile_of_another_length_is_refused() {
        for (var length : new int[] {0, 31, 8191, 8193, 8224}) {
            refused(
                    MadeJournal.ofSize(600).spoil("tile/0/001", b -> Arrays.copyOf(b, length)),
                    "tile/0/001 (leaves 256 to 511): has " + length + " bytes and not 8192");
        }
    }

    private Run withLeaf(int index, byte[] leaf) {
        var leaves = MadeJournal.leaves(300);
        leaves.set(index, leaf);
        return served.verify(MadeJournal.of(leaves));
    }

    private void refusedLeaf(int index, PublicLeaf leaf, String words) {
        var run = withLeaf(index, leaf.bytes());
        assertThat(run.err()).contains("FAILED: leaf " + index + ": " + words);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_signed_leaf_that_is_none_is_refused_and_not_shown() {
        for (var leaf : List.of("", "\n", "jdr-leaf/v1\nkind list\nname 张三\n", "x".repeat(2000))) {
            var run = withLeaf(280, leaf.getBytes(StandardCharsets.UTF_8));
            assertThat(run.err()).contains("FAILED: leaf 280: is none of jdr-leaf/v1: ");
            assertThat(run.err()).doesNotContain("张三", "xxx");
            assertThat(run.exit()).isEqualTo(1);
        }
    }

    @Test
    void a_commitment_that_comes_twice_is_refused_with_both_leaves_named() {
        refusedLeaf(290, MadeJournal.act(290, "list", "act 3"), "has the commitment of leaf 3");
        refusedLeaf(4, MadeJournal.act(4, "list", "act 3"), "has the commitment of leaf 3");
        assertThat(withLeaf(290, MadeJournal.act(290, "list", "new").bytes()).exit()).isZero();
    }

    @Test
    void a_minute_may_be_the_same_as_that_before_and_never_earlier() {
        refusedLeaf(
                12,
                MadeJournal.act(7, "list", "new"),
                "its minute is earlier than that of the leaf before");
        assertThat(withLeaf(13, MadeJournal.act(12, "list", "new").bytes()).exit()).isZero();
    }

    @Test
    void an_erasure_names_an_earlier_leaf_that_had_something_to_erase() {
        for (var later : new long[] {100, 101, 299, 300, 1L << 40}) {
            refusedLeaf(
                    100,
                    new PublicLeaf.Erase(MadeJournal.at(100), later),
                    "erases a leaf that does not stand before it");
        }
        for (var without : new long[] {17, 34}) {
            refusedLeaf(
                    100,
                    new PublicLeaf.Erase(MadeJournal.at(100), without),
                    "erases a leaf that has no commitment");
        }
        var erase = new PublicLeaf.Erase(MadeJournal.at(100), 99);
        assertThat(withLeaf(100, erase.bytes()).exit()).isZero();
    }

    @Test
    void a_leaf_is_erased_once() {
        refusedLeaf(
                100,
                new PublicLeaf.Erase(MadeJournal.at(100), 7),
                "erases leaf 7, which was erased before");
        var other = new PublicLeaf.Erase(MadeJournal.at(100), 8);
        assertThat(withLeaf(100, other.bytes()).exit()).isZero();
    }

    @Test
    void an_audit_leaf_seals_look_ups_of_this_journal_and_one_at_least() {
        for (var origin :
                new String[] {
                    ORIGIN, "log.example/lookups", "other.example/look-ups", ORIGIN + "/look-ups/"
                }) {
            refusedLeaf(100, audit(origin, 1), "seals another log than " + ORIGIN + "/look-ups");
        }
        refusedLeaf(100, audit(ORIGIN + "/look-ups", 0), "seals no look-up");
        assertThat(withLeaf(100, audit(ORIGIN + "/look-ups", 1).bytes()).exit()).isZero();
    }

    private static PublicLeaf audit(String origin, long size) {
        return new PublicLeaf.Audit(MadeJournal.at(100), origin, size, Hash.OF_NOTHING);
    }

    @Test
    void no_court_and_no_log_may_be_named_by_a_number_as_long_as_a_persons() {
        var at = MadeJournal.at(100);
        var commitment = MadeJournal.commitment("new");
        refusedLeaf(
                100,
                new PublicLeaf.Act("list", "CN-110105194912310", at, commitment),
                "holds a number as long as one of a person's");
        refusedLeaf(
                100,
                new PublicLeaf.Audit(at, "log.example/110105491231", 1, Hash.OF_NOTHING),
                "holds a number as long as one of a person's");
        var eleven = new PublicLeaf.Act("list", "CN-11010519491", at, commitment);
        assertThat(withLeaf(100, eleven.bytes()).exit()).isZero();
    }

    @Test
    void a_checkpoint_of_another_key_is_refused() {
        var journal = MadeJournal.ofSize(3);
        var checkpoint = new Checkpoint(ORIGIN, 3, MadeJournal.root(MadeJournal.leaves(3)));
        refused(
                journal.sign(MadeJournal.key(ORIGIN, 8), checkpoint),
                "checkpoint: there is no signature of " + ORIGIN);
        refused(
                journal.sign(MadeJournal.key("other.example", 7), checkpoint),
                "checkpoint: there is no signature of " + ORIGIN);
        assertThat(served.verify(journal.sign(KEY, checkpoint)).exit()).isZero();
    }

    @Test
    void a_checkpoint_of_another_log_is_refused() {
        var root = MadeJournal.root(MadeJournal.leaves(3));
        refused(
                MadeJournal.ofSize(3).sign(KEY, new Checkpoint("log.example/other", 3, root)),
                "checkpoint: a checkpoint of another log");
    }

    @Test
    void a_checkpoint_whose_text_was_changed_is_refused() {
        var journal = MadeJournal.ofSize(3);
        refused(
                journal.put("checkpoint", journal.note().replace("\n3\n", "\n2\n")),
                "checkpoint: the signature of " + ORIGIN + " is wrong");
    }

    @Test
    void what_is_no_signed_note_is_refused() {
        for (var note : List.of("", "<html></html>", ORIGIN + "\n3\n", "a\n\nb\n")) {
            refused(MadeJournal.ofSize(3).put("checkpoint", note), "checkpoint: ");
        }
    }

    @Test
    void an_empty_journal_has_the_root_of_nothing() {
        var wrong = new Checkpoint(ORIGIN, 0, MadeJournal.root(MadeJournal.leaves(1)));
        refused(
                MadeJournal.ofSize(0).sign(KEY, wrong),
                "checkpoint: another root was signed than that over the 0 leaves");
    }

    @Test
    void kinds_are_counted_court_by_court() {
        var out = served.verify(MadeJournal.ofSize(40)).out();
        assertThat(out)
                .contains("all: audit 1, delete 14, erase 1, list 24")
                .contains("CN-110108: delete 7, list 12")
                .contains("CN-31: delete 7, list 12");
    }

    @Test
    void a_court_can_have_its_own_leaves_listed() {
        var journal = MadeJournal.ofSize(5);
        assertThat(served.verify(journal, "--court", "CN-110108").out())
                .contains("leaf 0 2026-11-21T23:37Z delete")
                .contains("leaf 2 2026-11-21T23:37Z list")
                .contains("leaf 4 2026-11-21T23:38Z list")
                .contains("CN-110108: delete 1, list 2")
                .doesNotContain("leaf 1", "leaf 3", "CN-31");
        assertThat(served.verify(journal, "--court", "CN-32").out()).contains("CN-32: none");
    }

    @Test
    void it_says_how_far_it_is_a_line_every_tenth_or_nothing_if_so_asked() {
        var journal = MadeJournal.ofSize(5000);
        var progress = served.verify(journal).err().lines().toList();
        assertThat(progress).hasSizeBetween(8, 11).last().isEqualTo("100 % of 5000 leaves");
        assertThat(served.verify(journal, "--quiet")).isEqualTo(new Run(0, "", ""));
        var wrong = served.verify(journal.flip("tile/entries/000", 9), "-q");
        assertThat(wrong.err()).startsWith("FAILED: leaf 0: ");
    }
}
