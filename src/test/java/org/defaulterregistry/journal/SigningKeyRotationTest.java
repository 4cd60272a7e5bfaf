package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.defaulterregistry.tlog.SigningKey;
import org.defaulterregistry.verifier.VerifyJournal;
import org.defaulterregistry.verifier.VerifyReceipt;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A signing key takes the place of another while the journal goes on (docs/operations.md). */
@TestPropertySource(properties = "registry.world=of another signing key")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
abstract class SigningKeyRotationTest extends SignedJournal {
    @Autowired private StatementKeys statementKeys;

    @TempDir private Path outside;

    @OnH2
    static class OnH2Test extends SigningKeyRotationTest {}

    @OnPostgres
    static class OnPostgresTest extends SigningKeyRotationTest {}

    @BeforeEach
    void oneKeyHasSigned() {
        write(260);
        signAll();
        assertThat(keysAt("/journal/key")).hasSize(1);
    }

    private List<String> keysAt(String address) {
        return Http.nobody(port).get(address).text().lines().toList();
    }

    /** The files of a name, by number. */
    private List<Path> files(String name) {
        var files = new ArrayList<Path>();
        for (int number = 1; number < 100; number++) {
            var file = keys.file(number == 1 ? name + ".key" : name + "." + number + ".key");
            if (Files.exists(file)) {
                files.add(file);
            }
        }
        return files;
    }

    /** What an operator does: the next number, whole or not at all. */
    private Path putNewKey(String name) throws IOException {
        var newest = files(name).getLast().getFileName().toString().replaceAll("\\D", "");
        var number = newest.isEmpty() ? 2 : Integer.parseInt(newest) + 1;
        var seed = new byte[SecretKey.LENGTH];
        Arrays.fill(seed, (byte) (number + 40));
        var draft = keys.file("new");
        Files.writeString(draft, Base64.getEncoder().encodeToString(seed) + "\n");
        return Files.move(draft, keys.file(name + "." + number + ".key"));
    }

    private int verify(Path state, String... vkeys) {
        var args = new ArrayList<>(List.of("http://localhost:" + port + "/journal", "--quiet"));
        args.addAll(List.of("--state", state.toString()));
        for (var vkey : vkeys) {
            args.addAll(List.of("--key", vkey));
        }
        return VerifyJournal.run(args.toArray(String[]::new));
    }

    private Path saved(String name, String address) throws IOException {
        var answer = Http.nobody(port).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return Files.writeString(outside.resolve(name), answer.text());
    }

    private static int holds(Path receipt, String key) {
        return VerifyReceipt.run(receipt.toString(), "--key", key);
    }

    private Path copied(Path state, String name) throws IOException {
        return Files.copy(state, outside.resolve(name));
    }

    @Test
    void a_new_key_signs_beside_the_old_one_then_alone_and_what_was_signed_before_holds()
            throws IOException {
        var old = keysAt("/journal/key").getFirst();
        var oldFile = files("journal").getFirst();
        var leaf = "/api/v1/journal/leaves/" + (journalSize() - 1);
        var underOld = outside.resolve("state");
        var receipt = saved("receipt", leaf);
        assertThat(verify(underOld, old)).isZero();

        putNewKey("journal");
        var size = signedSize();
        signAll();

        assertThat(signedSize()).as("nothing was written, and it is signed again").isEqualTo(size);
        var both = keysAt("/journal/key");
        var next = both.getFirst();
        assertThat(both).as("the newest first").containsExactly(next, old);
        assertThat(outsider().note().lines().filter(line -> line.startsWith("— "))).hasSize(2);
        var underBoth = copied(underOld, "both");
        assertThat(verify(underBoth, old)).as("who knows the old key").isZero();
        assertThat(verify(outside.resolve("fresh"), next)).as("who knows the new one").isZero();
        assertThat(verify(copied(underOld, "unread"), next))
                .as("what only the old key signed cannot be read with the new one")
                .isEqualTo(2);
        assertThat(holds(saved("between", leaf), old)).isZero();
        assertThat(holds(saved("too", leaf), next)).isZero();

        Files.delete(oldFile);
        write(1);
        signAll();

        assertThat(keysAt("/journal/key")).containsExactly(next);
        assertThat(keysAt("/journal/keys")).contains(next, old);
        assertThat(verify(copied(underOld, "left"), old)).as("the old key is gone").isEqualTo(1);
        assertThat(verify(underBoth, next)).as("grown out of what both signed").isZero();
        assertThat(verify(underOld, next, old)).as("grown out of what the old signed").isZero();
        assertThat(verify(underOld, next)).as("the state is under the new key now").isZero();
        assertThat(holds(receipt, old)).as("for ever").isZero();
        assertThat(holds(receipt, next)).isEqualTo(1);
        assertThat(holds(receipt, saved("keys", "/journal/keys").toString())).isZero();
        assertThat(holds(saved("later", leaf), next)).isZero();
        assertThat(outsider().verified().size()).isEqualTo(journalSize());
    }

    @Test
    void a_checkpoint_is_nothing_to_who_knows_neither_key() throws IOException {
        var stranger = SigningKey.of(origin(), new byte[SecretKey.LENGTH]).verifier().vkey();
        assertThat(verify(outside.resolve("state"), stranger)).isEqualTo(1);
        assertThat(outside.resolve("state")).doesNotExist();
        assertThat(holds(saved("leaf", "/api/v1/journal/leaves/0"), stranger)).isEqualTo(1);
    }

    private String origin() {
        return outsider().checkpoint().origin();
    }

    @Test
    void a_key_in_the_place_of_another_without_having_signed_beside_it_is_refused()
            throws IOException {
        var old = files("journal").getFirst();
        var before = outsider().note();
        var next = putNewKey("journal");
        var away = Files.move(old, outside.resolve("away"));
        write(1);

        var signer = signer();
        signer.sign();

        assertThat(signer.stopped().orElseThrow()).contains("not in the key folder");
        assertThat(outsider().note()).isEqualTo(before);
        Files.move(away, old);
        signAll();
        assertThat(keysAt("/journal/key")).hasSize(2);
        Files.delete(next);
        write(1);
        signAll();
    }

    @Test
    void a_new_key_that_only_file_or_only_database_knows_signs_again() throws IOException {
        var file = keys.file("journal.checkpoint");
        var old = files("journal").getFirst();
        var underOld = outsider().note();
        putNewKey("journal");
        signAll();
        var underBoth = outsider().note();

        setNote(underOld);
        signAll();
        assertThat(outsider().note()).isEqualTo(underBoth);
        Files.writeString(file, underOld);
        signAll();
        assertThat(file).hasContent(underBoth);

        Files.delete(old);
        signAll();
        assertThat(keysAt("/journal/key"))
                .as("until something is written both stand under it")
                .hasSize(2);
        write(1);
        signAll();
        assertThat(keysAt("/journal/key")).hasSize(1);
    }

    private void setNote(String note) {
        jdbc.sql("update journal_checkpoint set note = ? where size = ?")
                .params(note, signedSize())
                .update();
    }

    @Test
    void a_key_that_is_half_written_stops_the_signer_and_is_never_used() throws IOException {
        var before = keysAt("/journal/keys");
        var broken = Files.writeString(keys.file("journal.99.key"), "AAAA\n");
        var signer = signer();
        signer.sign();
        assertThat(signer.stopped().orElseThrow()).contains("is not a key of 32 bytes");
        Files.delete(broken);
        signAll();
        assertThat(keysAt("/journal/keys")).isEqualTo(before);
    }

    /** docs/operations.md: who got it could sign receipts with it. */
    @Test
    void a_key_that_leaked_is_struck_off_and_stays_off() throws IOException {
        var leaked = keysAt("/journal/key").getFirst();
        var file = files("journal").getFirst();
        putNewKey("journal");
        signAll();
        Files.delete(file);
        jdbc.sql("delete from journal_signing_key where vkey = ?").param(leaked).update();
        assertThat(keysAt("/journal/key")).hasSize(1).doesNotContain(leaked);
        write(1);
        signAll();
        assertThat(keysAt("/journal/keys")).isNotEmpty().doesNotContain(leaked);
    }

    @Test
    void statements_are_signed_with_the_newest_key_that_lies_beside_the_last() throws IOException {
        var address = "/journal/statement-key";
        var old = keysAt(address);
        var oldFile = files("statement").getFirst();
        var seed = Files.readString(oldFile);

        putNewKey("statement");
        var next = keysAt(address);
        assertThat(next).hasSize(1).isNotEqualTo(old);
        assertThat(keysAt("/journal/keys")).containsAll(old).containsAll(next);
        Files.delete(oldFile);
        assertThat(keysAt(address)).isEqualTo(next);

        var away = Files.move(files("statement").getFirst(), outside.resolve("away"));
        Files.writeString(oldFile, seed);
        assertThatThrownBy(statementKeys::current)
                .as("a node with an old folder")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not in the key folder");
        Files.delete(oldFile);
        Files.move(away, keys.file("statement.7.key"));
        assertThat(keysAt(address)).isEqualTo(next);
    }
}
