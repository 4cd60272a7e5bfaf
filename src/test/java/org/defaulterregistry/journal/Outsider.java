package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.EntryBundle;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.VerifierKey;
import org.defaulterregistry.world.Http;

/**
 * Somebody who has nothing but the journal's address and docs/journal.md: fetches every file and
 * hashes every leaf anew, by the definition of the tree and not by our code for it.
 */
final class Outsider {
    private final Http http;

    Outsider(int port) {
        this.http = Http.nobody(port);
    }

    /** The newest checkpoint, after all leaves and tiles under it were found to be as it says. */
    Checkpoint verified() {
        var checkpoint = checkpoint();
        var leaves = leaves(checkpoint.size());
        assertThat(Base64.getEncoder().encodeToString(root(leaves)))
                .isEqualTo(checkpoint.root().base64());
        for (int level = 0; checkpoint.size() >> 8 * level > 0; level++) {
            tiles(level, checkpoint.size() >> 8 * level, leaves);
        }
        return checkpoint;
    }

    Checkpoint checkpoint() {
        var key = VerifierKey.parse(http.get("/journal/key").text().strip());
        var note = http.get("/journal/checkpoint").raw().body();
        return Checkpoint.open(SignedNote.parse(note), key);
    }

    private List<byte[]> leaves(long size) {
        var leaves = new ArrayList<byte[]>();
        for (long index = 0; index * 256 < size; index++) {
            var width = (int) Math.min(256, size - index * 256);
            leaves.addAll(EntryBundle.parse(file("entries", index, width), width));
        }
        return leaves;
    }

    private void tiles(int level, long hashes, List<byte[]> leaves) {
        var span = 1 << 8 * level;
        for (long index = 0; index * 256 < hashes; index++) {
            var width = (int) Math.min(256, hashes - index * 256);
            var tile = file(Integer.toString(level), index, width);
            assertThat(tile).hasSize(32 * width);
            for (int i = 0; i < width; i++) {
                var first = (int) (index * 256 + i) * span;
                assertThat(Arrays.copyOfRange(tile, 32 * i, 32 * i + 32))
                        .as("hash %d of tile %d of level %d", i, index, level)
                        .isEqualTo(root(leaves.subList(first, first + span)));
            }
        }
    }

    private byte[] file(String level, long index, int width) {
        var address =
                "/journal/tile/%s/%03d%s"
                        .formatted(level, index, width < 256 ? ".p/" + width : "")
                        .toLowerCase(Locale.ROOT);
        var answer = http.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.raw().body();
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return sha256((byte) 0, leaves.getFirst(), new byte[0]);
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return sha256(
                (byte) 1,
                root(leaves.subList(0, split)),
                root(leaves.subList(split, leaves.size())));
    }

    private static byte[] sha256(byte first, byte[] left, byte[] right) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            digest.update(left);
            return digest.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the note says, byte for byte. */
    String note() {
        return new String(http.get("/journal/checkpoint").raw().body(), StandardCharsets.UTF_8);
    }
}
