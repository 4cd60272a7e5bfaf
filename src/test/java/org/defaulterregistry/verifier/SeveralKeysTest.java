package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.verifier.MadeJournal.KEY;
import static org.defaulterregistry.verifier.MadeJournal.ORIGIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.SigningKey;
import org.defaulterregistry.verifier.Served.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that changes its key signs with both for a time; whoever knows one of them can verify. */
class SeveralKeysTest {
    private static final SigningKey NEW = MadeJournal.key(ORIGIN, 8);
    private static final String NEW_VKEY = NEW.verifier().vkey();
    private static final String NEW_ID = NEW.verifier().nameAndId();
    private static final String OLD_VKEY = KEY.verifier().vkey();
    private static final String OLD_ID = KEY.verifier().nameAndId();

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

    private static MadeJournal underBoth(int size) {
        var journal = MadeJournal.ofSize(size);
        var note = SignedNote.parse(journal.note().getBytes(StandardCharsets.UTF_8));
        return journal.put("checkpoint", NEW.addTo(note).note());
    }

    private static MadeJournal underNew(int size) {
        var root = MadeJournal.root(MadeJournal.leaves(size));
        return MadeJournal.ofSize(size).sign(NEW, new Checkpoint(ORIGIN, size, root));
    }

    private Run verify(MadeJournal journal, String... more) {
        served.serve(journal);
        var args = new String[more.length + 3];
        args[0] = served.address();
        args[1] = "--state";
        args[2] = state.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Served.run(args);
    }

    private void remember(MadeJournal journal, String vkey) {
        assertThat(verify(journal, "--key", vkey).exit()).isZero();
    }

    @Test
    void either_key_verifies_what_both_have_signed_and_hears_of_the_other() {
        for (var vkey : new String[] {OLD_VKEY, NEW_VKEY}) {
            var run = verify(underBoth(5), "--key", vkey);
            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("VERIFIED: ", "It claims to be signed with " + ORIGIN);
        }
        var run = verify(underBoth(5), "--key", OLD_VKEY, "--key", NEW_VKEY);
        assertThat(run.out())
                .contains("It is signed with " + OLD_ID + " and " + NEW_ID + ".")
                .doesNotContain("claims");
    }

    @Test
    void the_old_key_fails_once_it_is_gone_and_says_what_to_do() {
        var run = verify(underNew(5), "--key", OLD_VKEY);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("FAILED: checkpoint: there is no signature of " + OLD_ID)
                .contains("it claims to be signed with " + NEW_ID)
                .contains("/journal/keys", "over another channel", "one more --key");
        assertThat(state).doesNotExist();
    }

    @Test
    void a_stranger_is_not_said_to_be_a_new_key() {
        var other = MadeJournal.key("other.example", 9);
        var root = MadeJournal.root(MadeJournal.leaves(5));
        var journal = MadeJournal.ofSize(5).sign(other, new Checkpoint(ORIGIN, 5, root));
        assertThat(verify(journal, "--key", OLD_VKEY).err()).doesNotContain("claims");
    }

    @Test
    void with_both_keys_the_journal_must_still_begin_with_what_the_old_one_signed() {
        remember(MadeJournal.ofSize(300), OLD_VKEY);

        var shorter = verify(underNew(299), "--key", NEW_VKEY, "--key", OLD_VKEY);
        assertThat(shorter.err()).contains("ROLLBACK");
        assertThat(shorter.exit()).isEqualTo(1);
        assertThat(folder.resolve("state.contradicted")).exists();

        var longer = verify(underNew(301), "--key", NEW_VKEY, "--key", OLD_VKEY);
        assertThat(longer.out()).contains("It begins with the 300 leaves of last time.");
        assertThat(verify(underNew(302), "--key", NEW_VKEY).exit())
                .as("from now on the new key is enough")
                .isZero();
    }

    @Test
    void a_state_of_the_old_key_alone_cannot_be_read_with_the_new_one_and_says_what_to_do() {
        remember(MadeJournal.ofSize(3), OLD_VKEY);
        var run = verify(underNew(5), "--key", NEW_VKEY);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("UNREADABLE: state: ", OLD_ID, "one more --key");
    }

    @Test
    void a_state_that_both_signed_is_read_with_the_new_one() {
        remember(underBoth(3), OLD_VKEY);
        assertThat(verify(underNew(5), "--key", NEW_VKEY).exit()).isZero();
    }

    @Test
    void a_wrong_signature_of_a_given_key_is_not_covered_for_by_the_other() {
        var wrong = underBoth(5);
        var note = wrong.note();
        var text = note.replace("\n5\n", "\n4\n");
        var root = MadeJournal.root(MadeJournal.leaves(5));
        var resigned = NEW.sign(new Checkpoint(ORIGIN, 4, root).text()).note();
        var newLine = resigned.substring(resigned.lastIndexOf("\n\n") + 2);
        wrong.put("checkpoint", text.substring(0, text.lastIndexOf("— ")) + newLine);

        var run = verify(wrong, "--key", OLD_VKEY, "--key", NEW_VKEY);
        assertThat(run.err()).contains("the signature of " + ORIGIN + " is wrong");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_file_of_keys_is_read_line_by_line() throws IOException {
        var statements = MadeJournal.key(ORIGIN + "/statements", 7).verifier().vkey();
        var keys = folder.resolve("keys");
        Files.writeString(keys, String.join("\n", NEW_VKEY, statements, OLD_VKEY, ""));
        assertThat(verify(MadeJournal.ofSize(5), "--key", keys.toString()).exit()).isZero();
        assertThat(verify(underNew(6), "--key", keys.toString()).exit()).isZero();
        Files.writeString(keys, NEW_VKEY + "\n\n" + OLD_VKEY + "\n");
        assertThat(verify(underNew(6), "--key", keys.toString()).exit()).isEqualTo(2);
    }

    @Test
    void the_key_of_statements_signs_no_journal() {
        var statements = MadeJournal.key(ORIGIN + "/statements", 7);
        var root = MadeJournal.root(MadeJournal.leaves(5));
        var journal = MadeJournal.ofSize(5).sign(statements, new Checkpoint(ORIGIN, 5, root));
        var run = verify(journal, "--key", OLD_VKEY, "--key", statements.verifier().vkey());
        assertThat(run.err()).contains("a checkpoint of another log");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_state_of_another_journal_says_nothing_about_this_one() throws IOException {
        var other = MadeJournal.key("other.example/journal", 9);
        var root = MadeJournal.root(MadeJournal.leaves(9));
        var text = new Checkpoint("other.example/journal", 9, root).text();
        Files.writeString(state, other.sign(text).note());
        var run =
                verify(MadeJournal.ofSize(5), "--key", OLD_VKEY, "--key", other.verifier().vkey());
        assertThat(run.err()).contains("UNREADABLE: state: it is of another journal");
        assertThat(run.exit()).isEqualTo(2);
    }
}
