package org.defaulterregistry.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of docs/journal.md holds, byte for byte. */
class JournalDocTest {
    private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LEAF_HASH =
            Pattern.compile("of (\\d+) bytes, with the leaf hash `(\\S+)`");

    private final String page;

    JournalDocTest() throws IOException {
        page = Files.readString(Path.of("docs/journal.md"));
    }

    private List<byte[]> blocks(String kind) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void its_leaves_have_the_lengths_and_hashes_it_says() {
        var leaves = blocks("leaf");
        var said = LEAF_HASH.matcher(page).results().toList();
        assertThat(leaves).hasSize(3).hasSameSizeAs(said);
        for (int i = 0; i < leaves.size(); i++) {
            PublicLeaf.parse(leaves.get(i));
            assertThat(said.get(i).group(1)).isEqualTo(Integer.toString(leaves.get(i).length));
            assertThat(said.get(i).group(2)).isEqualTo(Hash.ofLeaf(leaves.get(i)).base64());
        }
    }

    @Test
    void its_checkpoints_and_its_receipt_are_signed_over_its_leaves() {
        var leaves = blocks("leaf");
        var tree = Tree.of(leaves.stream().map(Hash::ofLeaf).toList());
        var vkey = new String(blocks("vkey").getFirst(), StandardCharsets.UTF_8).strip();
        var key = VerifierKey.parse(vkey);
        var notes =
                blocks("note").stream()
                        .map(note -> Checkpoint.open(SignedNote.parse(note), key))
                        .toList();

        assertThat(notes)
                .extracting(Checkpoint::size, Checkpoint::root)
                .containsExactly(tuple(2L, tree.root(2)), tuple(3L, tree.root(3)));
        assertThat(tree.consistency(2, 3).path()).containsExactly(Hash.ofLeaf(leaves.get(2)));
        var receipt = TlogProof.parse(blocks("receipt").getFirst());
        assertThat(receipt.verify(leaves.getFirst(), key)).isEqualTo(notes.getLast());
    }
}
