package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.verifier.MadeJournal.KEY;
import static org.defaulterregistry.verifier.MadeJournal.ORIGIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.verifier.Served.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was verified last time binds this time; and is replaced by nothing that was not verified.
 */
class StateTest {
    @TempDir private Path folder;
    private Served served;
    private Path state;

    @BeforeEach
    void serve() throws IOException {
        served = new Served();
        state = folder.resolve("state");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Run verify(MadeJournal journal) {
        return served.verify(journal, "--state", state.toString());
    }

    private String kept() throws IOException {
        return Files.readString(state);
    }

    private MadeJournal verified(int size) throws IOException {
        var journal = MadeJournal.ofSize(size);
        assertThat(verify(journal).exit()).isZero();
        assertThat(kept()).isEqualTo(journal.note());
        return journal;
    }

    private void contradicts(MadeJournal journal, String words) throws IOException {
        var before = kept();
        var run = verify(journal);
        assertThat(run.err()).contains("FAILED: checkpoint: " + words);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(kept()).isEqualTo(before);
        assertThat(folder.resolve("state.contradicted")).hasContent(journal.note());
    }

    private static List<byte[]> rewritten(int size, int where) {
        var leaves = MadeJournal.leaves(size);
        leaves.set(where, MadeJournal.act(where, "record", "another").bytes());
        return leaves;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 300, 599, 600})
    void a_journal_that_begins_with_that_of_last_time_is_verified(int before) throws IOException {
        verified(before);
        assertThat(verify(MadeJournal.ofSize(600)).out())
                .contains("It begins with the " + before + " leaves of last time.");
        assertThat(kept()).isEqualTo(MadeJournal.ofSize(600).note());
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void the_first_time_there_is_nothing_to_begin_with() {
        assertThat(verify(MadeJournal.ofSize(5)).out()).doesNotContain("last time");
    }

    @Test
    void a_shorter_tree_that_was_signed_is_a_rollback() throws IOException {
        verified(300);
        contradicts(
                MadeJournal.ofSize(299), "ROLLBACK: 299 leaves are signed, and 300 were last time");
        contradicts(MadeJournal.ofSize(0), "ROLLBACK: 0 leaves are signed, and 300 were last time");
        verified(301);
    }

    @Test
    void another_tree_of_the_same_size_is_a_fork() throws IOException {
        verified(300);
        contradicts(
                MadeJournal.of(rewritten(300, 299)),
                "FORK: 300 leaves were signed with another root last time");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 299})
    void a_longer_tree_that_begins_otherwise_is_rewritten(int where) throws IOException {
        verified(300);
        contradicts(
                MadeJournal.of(rewritten(301, where)),
                "REWRITTEN: what was signed does not begin with what was signed last time;"
                        + " the change is in leaves 0 to 299; keep the state file");
    }

    @Test
    void another_leaf_behind_those_of_last_time_is_none_of_their_business() throws IOException {
        verified(300);
        assertThat(verify(MadeJournal.of(rewritten(302, 300))).exit()).isZero();
    }

    @Test
    void a_changed_leaf_that_nobody_signed_is_not_said_to_be_rewritten() throws IOException {
        var before = verified(300);
        var journal = MadeJournal.ofSize(600);
        journal.take(MadeJournal.of(rewritten(600, 100)), "tile");
        var run = verify(journal);
        assertThat(run.err()).contains("another root was signed than that over the 600 leaves");
        assertThat(run.err()).doesNotContain("REWRITTEN");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(kept()).isEqualTo(before.note());
    }

    @Test
    void what_is_as_last_time_is_not_searched_for_the_wrong_leaf() throws IOException {
        verified(300);
        var journal = MadeJournal.ofSize(600);
        journal.take(MadeJournal.of(rewritten(600, 400)), "tile");
        assertThat(verify(journal).err()).contains("look from leaf 300 on");
    }

    @Test
    void nothing_that_failed_or_could_not_be_read_is_kept() throws IOException {
        var before = verified(300).note();
        for (var path : List.of("tile/entries/000", "tile/0/001", "tile/1/000.p/2", "checkpoint")) {
            assertThat(verify(MadeJournal.ofSize(600).flip(path, 20)).exit()).isEqualTo(1);
            assertThat(kept()).isEqualTo(before);
        }
        assertThat(verify(MadeJournal.ofSize(600).remove("checkpoint")).exit()).isEqualTo(2);
        assertThat(kept()).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.contradicted");
    }

    @Test
    void nothing_is_kept_of_a_first_time_that_failed() {
        assertThat(verify(MadeJournal.ofSize(600).flip("tile/0/001", 0)).exit()).isEqualTo(1);
        assertThat(state).doesNotExist();
    }

    @Test
    void the_note_is_kept_with_the_signatures_of_others() throws IOException {
        var journal = MadeJournal.ofSize(3);
        var root = MadeJournal.root(MadeJournal.leaves(3));
        var witness = MadeJournal.key("witness.example", 9);
        var cosigned = witness.sign(new Checkpoint(ORIGIN, 3, root).text()).note();
        var line = cosigned.substring(cosigned.lastIndexOf("\n\n") + 2);
        assertThat(verify(journal.put("checkpoint", journal.note() + line)).exit()).isZero();
        assertThat(kept()).isEqualTo(journal.note()).endsWith(line);
    }

    private void unreadable(String words) {
        var run = verify(MadeJournal.ofSize(3));
        assertThat(run.err()).contains("UNREADABLE: state: ").contains(words);
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_state_that_is_no_checkpoint_of_this_key_is_unreadable() throws IOException {
        Files.writeString(state, "");
        unreadable("holds no checkpoint under a given key");
        var other = MadeJournal.key(ORIGIN, 8);
        var root = MadeJournal.root(MadeJournal.leaves(3));
        Files.writeString(state, other.sign(new Checkpoint(ORIGIN, 3, root).text()).note());
        unreadable("there is no signature of " + ORIGIN);
        Files.writeString(state, KEY.sign(new Checkpoint(ORIGIN, 3, root).text()).note());
        assertThat(verify(MadeJournal.ofSize(3)).exit()).isZero();
    }

    @Test
    void a_state_that_can_be_neither_read_nor_written_is_unreadable() throws IOException {
        Files.createDirectory(state);
        unreadable("cannot be read");
        state = folder.resolve("nowhere").resolve("state");
        unreadable("cannot be written to");
    }
}
