package org.defaulterregistry.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.Quick.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a stranger hands to a verifier is not verified or is written again as it was read. */
class TlogFuzzTest {
    private static final VerifierKey KEY = SigningKey.of("log.example", new byte[32]).verifier();

    @FuzzTest(maxDuration = "2m")
    void every_note_is_read_or_refused(byte[] sent) throws Exception {
        var note = readOrRefused(() -> SignedNote.parse(sent));
        if (note != null) {
            assertThat(note.note()).isEqualTo(new String(sent, StandardCharsets.UTF_8));
            readOrRefused(() -> Checkpoint.open(note, KEY));
            readOrRefused(() -> Checkpoint.parse(note.text()));
        }
    }

    @FuzzTest(maxDuration = "2m")
    void every_receipt_is_read_or_refused(byte[] sent) throws Exception {
        var proof = readOrRefused(() -> TlogProof.parse(sent));
        if (proof != null) {
            assertThat(proof.proof()).isEqualTo(new String(sent, StandardCharsets.UTF_8));
            readOrRefused(() -> proof.verify(sent, KEY));
        }
    }

    @FuzzTest(maxDuration = "2m")
    void every_key_path_bundle_and_leaf_is_read_or_refused(byte[] sent) throws Exception {
        var text = new String(sent, StandardCharsets.UTF_8);
        var key = readOrRefused(() -> VerifierKey.parse(text));
        assertThat(key == null || key.vkey().equals(text)).isTrue();
        var tile = readOrRefused(() -> Tile.parse(text));
        assertThat(tile == null || tile.path().equals(text)).isTrue();
        var leaves = readOrRefused(() -> EntryBundle.parse(sent, 1));
        assertThat(leaves == null || leaves.size() == 1).isTrue();
        var leaf = readOrRefused(() -> PublicLeaf.parse(sent));
        assertThat(leaf == null || text.equals(new String(leaf.bytes(), StandardCharsets.US_ASCII)))
                .isTrue();
    }

    private static <T> @Nullable T readOrRefused(Callable<T> parser) throws Exception {
        try {
            return quickly(parser);
        } catch (NotVerified refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
            return null;
        }
    }
}
