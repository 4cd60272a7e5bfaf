package org.defaulterregistry.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.defaulterregistry.journal.Entry;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.journal.Signer;
import org.defaulterregistry.proof.Offline;
import org.defaulterregistry.tlog.VerifierKey;
import org.defaulterregistry.verifier.VerifyJournal;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What somebody was given before an erasure holds after it (journal.md, section 8). */
abstract class KeptReceiptsTest extends ErasureScene {
    private static final int OTHERS = 1_000;

    @Autowired private PublicLog log;
    @Autowired private Signer signer;
    @Autowired private PlatformTransactionManager transactions;

    @TempDir private Path folder;

    @OnH2
    static class OnH2Test extends KeptReceiptsTest {
        /** On PostgreSQL a dump reads the same rows as {@link EverywhereSearch}. */
        @Override
        List<String> newBackup() {
            return jdbc.sql("script").query(String.class).list();
        }
    }

    @OnPostgres
    static class OnPostgresTest extends KeptReceiptsTest {}

    List<String> newBackup() {
        return List.of();
    }

    private record Kept(String leaf, String receipt) {}

    @Test
    void D9_one_of_a_thousand_is_erased_and_all_receipts_and_the_checkpoint_from_before_hold()
            throws NoSuchAlgorithmException {
        var entry = refusedAndPaid();
        others();
        signAll();
        var key = VerifierKey.parse(Http.nobody(port).get("/journal/key").text().strip());
        var size = journalSize();
        var all = receipts(size);
        var mine = receiptsOf(entry);
        var words = words(entry);
        var leaves = leavesOf(entry);
        assertThat(verify(key)).isZero();

        erasedInTime();
        signAll();

        assertThat(journalSize()).isGreaterThan(size);
        assertThat(openings()).doesNotContainAnyElementsOf(leaves);
        assertThat(read(entry).status()).isEqualTo(404);
        assertThat(words).allSatisfy(word -> assertThat(everywhere.find(word)).isEmpty());
        assertThat(newBackup()).noneMatch(line -> words.stream().anyMatch(line::contains));
        var offline = new Offline(key);
        all.forEach(kept -> offline.stands(kept.leaf(), kept.receipt()));
        for (var act : mine) {
            assertThat(
                            Offline.opens(
                                    offline.act(text(act, "/leaf"), text(act, "/receipt")),
                                    text(act, "/opening/salt"),
                                    text(act, "/opening/payload")))
                    .isTrue();
        }
        assertThat(verify(key)).as("it begins with all that was verified before").isZero();
        receipts(size).forEach(fresh -> offline.stands(fresh.leaf(), fresh.receipt()));
    }

    private void others() {
        var act = new Entry(LeafKind.RECORD, "CN-110108", Map.of("why", "somebody else"));
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> journal.append(Collections.nCopies(OTHERS - 1, act)));
    }

    private void signAll() {
        while (signer.sign()) {
            // batch after batch
        }
        assertThat(signer.stopped()).isEmpty();
    }

    private List<Kept> receipts(long size) {
        var signed = log.signed().orElseThrow();
        return LongStream.range(0, size)
                .mapToObj(position ->
                        new Kept(
                                Base64.getEncoder().encodeToString(journal.leaf(position)),
                                signed.receipt(position).proof()))
                .toList();
    }

    private List<JsonNode> receiptsOf(Court.Entry entry) {
        var person = entry.from().person();
        var receipts =
                account(person)
                        .get("/api/v1/me/receipts")
                        .json()
                        .get("things")
                        .valueStream()
                        .flatMap(thing -> thing.get("receipts").valueStream())
                        .toList();
        forgetAccount(person);
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(5);
        return receipts;
    }

    private static String text(JsonNode receipt, String pointer) {
        return receipt.at(pointer).asString();
    }

    private int verify(VerifierKey key) {
        return VerifyJournal.run(
                "http://localhost:" + port + "/journal",
                "--key",
                key.vkey(),
                "--state",
                folder.resolve("state").toString(),
                "--quiet");
    }
}
