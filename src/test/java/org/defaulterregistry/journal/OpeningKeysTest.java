package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The key-encryption key is replaced while the registry runs. */
@TestPropertySource(properties = "registry.world=of another opening key")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
abstract class OpeningKeysTest extends RegistryTest {
    private static final int MORE_THAN_A_BATCH = 600;

    @Autowired private Journal journal;
    @Autowired private KeyFolder keys;
    @Autowired private OpeningKeys openings;
    @Autowired private PlatformTransactionManager transactions;

    @TempDir private Path elsewhere;

    @OnH2
    static class OnH2Test extends OpeningKeysTest {}

    @OnPostgres
    static class OnPostgresTest extends OpeningKeysTest {}

    @Test
    void every_opening_is_readable_before_and_after_and_the_old_key_may_go() throws IOException {
        var position = append();
        var folder = (Path) ReflectionTestUtils.getField(keys, "folder");
        var anotherNode = new OpeningVault(new KeyFolder(folder, jdbc));
        var old = ids().getFirst();

        write(folder.resolve("opening.2.key"), (byte) 7);
        var rewrapped = openings.rotate();

        assertThat(rewrapped).isEqualTo(count("journal_opening")).isGreaterThan(MORE_THAN_A_BATCH);
        assertThat(ids()).hasSize(1).doesNotContain(old);
        assertThat(payload(position)).contains("what was written before");
        assertThat(anotherNode.open(position, sealed(position)).payload())
                .as("a node that had not read the new key reads it now")
                .isEqualTo(journal.openingOf(position).payload());
        assertThat(openings.rotate()).as("once is enough").isZero();

        Files.delete(folder.resolve("opening.key"));
        var started = new KeyFolder(folder, jdbc);
        assertThat(new OpeningVault(started).open(position, sealed(position)).payload())
                .isEqualTo(journal.openingOf(position).payload());
        assertThat(payload(append())).contains("what was written before");
        assertThat(ids()).hasSize(1);

        write(elsewhere.resolve("opening.3.key"), (byte) 9);
        assertThatThrownBy(() ->
                        new KeyIds(jdbc, "journal_key")
                                .mustBeOn(
                                        new KeyFolder(elsewhere, jdbc).ring("opening"), "opening"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not in the key folder");
    }

    @Test
    void a_key_file_that_is_half_written_is_not_used() throws IOException {
        Files.writeString(elsewhere.resolve("opening.key"), base64((byte) 1));
        var ring = new KeyFolder(elsewhere, jdbc).ring("opening");
        var first = ring.newest().id();
        Files.writeString(elsewhere.resolve("opening.2.key"), "AAAA");

        assertThatThrownBy(ring::readAgain).isInstanceOf(IllegalStateException.class);
        assertThat(ring.newest().id()).isEqualTo(first);

        Files.writeString(elsewhere.resolve("opening.2.key"), base64((byte) 2));
        Files.writeString(elsewhere.resolve("opening.10.key"), base64((byte) 3));
        Files.writeString(elsewhere.resolve("opening.key.bak"), "not a key");
        ring.readAgain();

        assertThat(ring.newestNumber()).as("ten is more than two").isEqualTo(10);
        assertThat(ring.find(first)).isPresent();
    }

    private long append() {
        var entry =
                new Entry(LeafKind.RECORD, "CN-110108", Map.of("what", "what was written before"));
        var receipts =
                new TransactionTemplate(transactions)
                        .execute(
                                _ -> journal.append(Collections.nCopies(MORE_THAN_A_BATCH, entry)));
        return receipts.getFirst().position();
    }

    private String payload(long position) {
        return new String(journal.openingOf(position).payload(), StandardCharsets.UTF_8);
    }

    private SealedOpening sealed(long position) {
        return jdbc.sql(
                        """
                        select o.nonce, o.ciphertext, k.key_id, k.wrapped_key
                        from journal_opening o join journal_key k on k.position = o.position where o.position = ?\
                        """)
                .param(position)
                .query((row, _) ->
                        new SealedOpening(
                                row.getBytes(1),
                                row.getBytes(2),
                                row.getString(3),
                                row.getBytes(4)))
                .single();
    }

    private List<String> ids() {
        return jdbc.sql("select distinct key_id from journal_key").query(String.class).list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void write(Path file, byte fill) throws IOException {
        Files.writeString(file, base64(fill));
    }

    private static String base64(byte fill) {
        var key = new byte[SecretKey.LENGTH];
        Arrays.fill(key, fill);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }
}
