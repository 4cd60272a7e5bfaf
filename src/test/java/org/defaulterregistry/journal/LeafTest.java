package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.junit.jupiter.api.Test;

/** The bytes of a leaf, against the known answer that two other tools gave. */
class LeafTest {
    private static final byte[] SALT =
            HexFormat.of()
                    .parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final String PAYLOAD =
            """
            jdr-payload/v1
            entry 00000000-0000-4000-8000-000000000001
            action list
            name 张三
            id CN-RIC 11010519491231002X
            """;

    private static byte[] leaf() {
        var opening = new Opening(SALT, PAYLOAD.getBytes(StandardCharsets.UTF_8));
        return new PublicLeaf.Act(
                        LeafKind.LIST.word(),
                        "CN-110108",
                        Instant.parse("2026-11-21T23:37:59.999Z"),
                        Hash.of(opening.commitment()))
                .bytes();
    }

    @Test
    void the_known_leaf_has_the_known_bytes() {
        assertThat(new String(leaf(), StandardCharsets.US_ASCII))
                .isEqualTo(
                        """
                        jdr-leaf/v1
                        kind list
                        court CN-110108
                        at 2026-11-21T23:37Z
                        commit wyGWhELNaZsB5/Vq4JJ20kNVDQ4o1qazSQ1oyYEqiaE=
                        """);
        assertThat(leaf()).hasSize(111);
    }

    @Test
    void the_known_leaf_has_the_known_hash() {
        assertThat(Hash.ofLeaf(leaf()).hex())
                .isEqualTo("59bf8e1bd8fd401accbcad1e89a8967bc3c818220bda48ab504309a4af41e021");
    }

    @Test
    void every_kind_of_act_has_its_word_in_the_grammar() {
        assertThat(LeafKind.values())
                .extracting(LeafKind::word)
                .containsExactlyInAnyOrderElementsOf(PublicLeaf.ACTS);
    }

    /** Found by trying: the base64 of its commitment holds twelve digits in a row. */
    @Test
    void a_commitment_that_reads_like_a_number_is_made_again_with_another_salt() {
        var payload = "{}".getBytes(StandardCharsets.US_ASCII);
        var unlucky = new byte[Opening.SALT_LENGTH];
        System.arraycopy(HexFormat.of().parseHex("da6663"), 0, unlucky, 29, 3);
        assertThat(Hash.of(new Opening(unlucky, payload).commitment()).base64())
                .containsPattern("[0-9]{12}");

        var salts = List.of(unlucky, SALT).iterator();

        assertThat(Opening.drawn(payload, salts::next).salt()).isEqualTo(SALT);
        assertThat(salts.hasNext()).isFalse();
    }
}
