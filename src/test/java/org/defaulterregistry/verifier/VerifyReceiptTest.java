package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.verifier.GivenOut.ACT;
import static org.defaulterregistry.verifier.GivenOut.PAYLOAD;
import static org.defaulterregistry.verifier.GivenOut.SALT;
import static org.defaulterregistry.verifier.GivenOut.base64;
import static org.defaulterregistry.verifier.GivenOut.json;
import static org.defaulterregistry.verifier.GivenOut.mine;
import static org.defaulterregistry.verifier.GivenOut.receipt;
import static org.defaulterregistry.verifier.GivenOut.statement;
import static org.defaulterregistry.verifier.GivenOut.withoutOpening;
import static org.defaulterregistry.verifier.MadeJournal.KEY;
import static org.defaulterregistry.verifier.MadeJournal.ORIGIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.defaulterregistry.verifier.Served.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was given to somebody proves what it says, or the command says that it does not. */
class VerifyReceiptTest {
    private static final String VKEY = KEY.verifier().vkey();
    private static final String STATEMENTS = GivenOut.STATEMENTS.verifier().vkey();

    @TempDir private Path folder;

    private Run run(byte[] content, String... more) throws IOException {
        var file = Files.write(folder.resolve("kept"), content);
        var args = new String[more.length + 1];
        args[0] = file.toString();
        System.arraycopy(more, 0, args, 1, more.length);
        return Served.run(VerifyReceipt.commandLine(), args);
    }

    private Run run(String content, String... more) throws IOException {
        return run(content.getBytes(StandardCharsets.UTF_8), more);
    }

    private void failed(String content, String words) throws IOException {
        var run = run(content, "--key", VKEY);
        assertThat(run.err()).contains("FAILED: leaf 3: ").contains(words);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
    }

    private static void unreadable(Run run, String words) {
        assertThat(run.err()).contains("UNREADABLE: ").contains(words);
        assertThat(run.exit()).isEqualTo(2);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        var copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    @Test
    void a_receipt_with_its_leaf_is_verified_and_says_what_stands_there() throws IOException {
        var raw = Files.write(folder.resolve("leaf"), ACT.bytes()).toString();
        var coded =
                Files.writeString(folder.resolve("coded"), base64(ACT.bytes()) + "\n").toString();
        for (var leaf : List.of(base64(ACT.bytes()), raw, coded)) {
            var run = run(receipt(), "--key", VKEY, "--leaf", leaf);
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains(
                            "VERIFIED: leaf 3 of log.example/journal, which had 7 leaves",
                            "signed with " + KEY.verifier().nameAndId(),
                            "  kind list\n  court CN-110108\n  at 2026-11-21T23:37Z\n",
                            "What the act said is not in the file");
        }
    }

    @Test
    void with_the_opening_it_says_what_the_act_said() throws IOException {
        var run = run(json(), "--key", VKEY);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Its opening fits.", "{\"what\":\"an entry\",\"name\":\"张三\"}\n");
        assertThat(run(withoutOpening(), "--key", VKEY).out())
                .contains("VERIFIED: ", "is not in the file");
    }

    @Test
    void each_receipt_in_a_file_is_judged_and_one_that_is_wrong_is_enough() throws IOException {
        var good = run(mine(json(), withoutOpening()), "--key", VKEY);
        assertThat(good.exit()).isZero();
        assertThat(good.out().split("VERIFIED: ", -1)).hasSize(3);

        var wrong = json(ACT.bytes(), receipt(), SALT, flipped(PAYLOAD, 20));
        var mixed = run(mine(json(), wrong), "--key", VKEY);
        assertThat(mixed.exit()).isEqualTo(1);
        assertThat(mixed.out()).contains("VERIFIED: leaf 3");
        assertThat(mixed.err()).contains("FAILED: leaf 3");
    }

    @Test
    void a_changed_leaf_fails() throws IOException {
        for (int i = 0; i < ACT.bytes().length; i++) {
            failed(
                    json(flipped(ACT.bytes(), i), receipt(), SALT, PAYLOAD),
                    "do not belong together");
        }
    }

    @Test
    void a_changed_opening_or_that_of_another_leaf_fails() throws IOException {
        var words = "the opening is not what it commits to";
        for (int i = 0; i < SALT.length; i++) {
            failed(json(ACT.bytes(), receipt(), flipped(SALT, i), PAYLOAD), words);
        }
        for (int i = 0; i < PAYLOAD.length; i++) {
            failed(json(ACT.bytes(), receipt(), SALT, flipped(PAYLOAD, i)), words);
        }
        failed(json(ACT.bytes(), receipt(), GivenOut.filled(4), PAYLOAD), words);
        failed(json(ACT.bytes(), receipt(), new byte[0], PAYLOAD), "a salt has 32 bytes");
    }

    @Test
    void no_bit_of_a_receipt_or_a_statement_can_be_flipped() throws IOException {
        var leaf = base64(ACT.bytes());
        var receipt = receipt().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < receipt.length; i++) {
            var run = run(flipped(receipt, i), "--key", VKEY, "--leaf", leaf);
            assertThat(run.exit()).as("byte %d", i).isNotZero();
            assertThat(run.out()).isEmpty();
        }
        var statement = statement(true).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < statement.length; i++) {
            assertThat(run(flipped(statement, i), "--key", STATEMENTS).exit())
                    .as("byte %d", i)
                    .isNotZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "position, '\"position\":3', '\"position\":4'",
        "kind, '\"kind\":\"list\"', '\"kind\":\"delete\"'",
        "court, '\"court\":\"CN-110108\"', '\"court\":\"CN-31\"'",
        "at, '23:37:00Z', '23:36:00Z'"
    })
    void what_stands_beside_it_must_be_what_was_signed(String field, String from, String to)
            throws IOException {
        var run = run(json().replace(from, to), "--key", VKEY);
        assertThat(run.err()).contains("the file says " + field);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_wrong_key_fails_and_one_that_was_replaced_says_what_to_do() throws IOException {
        var other = MadeJournal.key("other.example/journal", 7).verifier().vkey();
        var stranger = run(json(), "--key", other);
        assertThat(stranger.err()).contains("there is no signature of other.example/journal");
        assertThat(stranger.exit()).isEqualTo(1);

        var next = MadeJournal.key(ORIGIN, 8).verifier().vkey();
        var replaced = run(json(), "--key", next);
        assertThat(replaced.err()).contains("/journal/keys", KEY.verifier().nameAndId());
        assertThat(replaced.exit()).isEqualTo(1);
        assertThat(run(json(), "--key", next, "--key", VKEY).exit()).isZero();
    }

    @Test
    void a_statement_says_what_was_said_of_whom_and_when() throws IOException {
        var listed = run(statement(true), "--key", STATEMENTS);
        assertThat(listed.exit()).isZero();
        assertThat(listed.out())
                .contains(
                        "resident-id CN 99010119900101001X",
                        "was listed at 2026-11-22T00:00:00Z",
                        "signed with log.example/journal/statements+");
        assertThat(run(statement(false), "--key", STATEMENTS).out()).contains("was not listed at");

        var byJournal = run(statement(true), "--key", VKEY);
        assertThat(byJournal.err()).contains("FAILED: statement: there is no signature of");
        assertThat(byJournal.exit()).isEqualTo(1);
        assertThat(run(statement(true), "--key", VKEY, "--key", STATEMENTS).exit()).isZero();
    }

    @Test
    void what_is_not_there_to_be_verified_is_unreadable() throws IOException {
        unreadable(run(receipt(), "--key", VKEY), "give --leaf too");
        unreadable(
                run(json().replaceAll("\"receipt\":\".*?\"", "\"receipt\":null"), "--key", VKEY),
                "leaf 3: no checkpoint covered it yet");
        unreadable(run("{\"key\":null,\"things\":[]}", "--key", VKEY), "there is no receipt in");
        unreadable(run("", "--key", VKEY), "there is no receipt in");
        unreadable(run("kept", "--key", VKEY), "neither a receipt nor a statement");
        unreadable(run(json(), "--key", "no key"), "key: give name+id+key");
        unreadable(
                Served.run(
                        VerifyReceipt.commandLine(),
                        folder.resolve("nowhere").toString(),
                        "--key",
                        VKEY),
                "cannot be read");
        assertThat(run(json()).exit()).as("no key").isEqualTo(2);
    }

    @Test
    void a_field_that_comes_twice_is_not_guessed_at() throws IOException {
        var twice = json().replace("\"kind\":\"list\"", "\"kind\":\"list\",\"kind\":\"delete\"");
        unreadable(run(twice, "--key", VKEY), "neither a receipt nor a statement");
    }

    @Test
    void help_says_what_each_exit_means() {
        var run = Served.run(VerifyReceipt.commandLine(), "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: verify-receipt", "--key", "--leaf", "unreadable");
    }
}
