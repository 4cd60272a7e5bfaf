package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
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
        return Leaf.of(
                LeafKind.LIST,
                "CN-110108",
                Instant.parse("2026-11-21T23:37:59.999Z"),
                opening.commitment());
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
        assertThat(HexFormat.of().formatHex(Leaf.hash(leaf())))
                .isEqualTo("59bf8e1bd8fd401accbcad1e89a8967bc3c818220bda48ab504309a4af41e021");
    }

    @Test
    void a_court_is_a_public_body_with_an_id_of_the_journals_form() {
        for (var wrong :
                new String[] {
                    "C", "cn-110108", "-CN", "CN 110108", "CN-110108\nat", "C".repeat(33)
                }) {
            assertThatThrownBy(() -> Leaf.of(LeafKind.LIST, wrong, Instant.EPOCH, SALT))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
