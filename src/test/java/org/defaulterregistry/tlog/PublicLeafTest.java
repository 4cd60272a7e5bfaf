package org.defaulterregistry.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The grammar of a leaf: three forms, one spelling each. */
class PublicLeafTest {
    private static final String ACT =
            """
            jdr-leaf/v1
            kind list
            court CN-110108
            at 2026-11-21T23:37Z
            commit wyGWhELNaZsB5/Vq4JJ20kNVDQ4o1qazSQ1oyYEqiaE=
            """;
    private static final String ERASE =
            """
            jdr-leaf/v1
            kind erase
            at 2026-11-21T23:37Z
            target 17
            """;
    private static final String AUDIT =
            """
            jdr-leaf/v1
            kind audit
            at 2026-11-21T23:37Z
            log registry.example/lookups 12 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
            """;
    private static final Instant AT = Instant.parse("2026-11-21T23:37:00Z");

    private static PublicLeaf parse(String leaf) {
        return PublicLeaf.parse(leaf.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void each_form_is_read_and_written_byte_for_byte() {
        assertThat(parse(ACT))
                .isEqualTo(
                        new PublicLeaf.Act(
                                "list",
                                "CN-110108",
                                AT.plusMillis(59_999),
                                Hash.parse("wyGWhELNaZsB5/Vq4JJ20kNVDQ4o1qazSQ1oyYEqiaE=")));
        assertThat(parse(ERASE)).isEqualTo(new PublicLeaf.Erase(AT, 17));
        assertThat(parse(AUDIT))
                .isEqualTo(
                        new PublicLeaf.Audit(AT, "registry.example/lookups", 12, Hash.OF_NOTHING));
        for (var leaf : new String[] {ACT, ERASE, AUDIT}) {
            assertThat(new String(parse(leaf).bytes(), StandardCharsets.US_ASCII)).isEqualTo(leaf);
        }
    }

    @Test
    void every_kind_of_act_is_read() {
        for (var kind : PublicLeaf.ACTS) {
            assertThat(parse(ACT.replace("kind list", "kind " + kind)))
                    .isInstanceOf(PublicLeaf.Act.class);
        }
    }

    @Test
    void nothing_else_may_stand_in_a_leaf() {
        for (var leaf :
                new String[] {
                    "",
                    "\n",
                    ACT.strip(),
                    ACT + "\n",
                    ACT + "name x\n",
                    ACT.replace("\n", "\r\n"),
                    ACT.replace("v1", "v2"),
                    ACT.replace("kind list", "kind erase"),
                    ACT.replace("kind list", "kind lists"),
                    ACT.replace("kind list", "kind LIST"),
                    ACT.replace("CN-110108", "cn-110108"),
                    ACT.replace("CN-110108", "C"),
                    ACT.replace("CN-110108", "-CN"),
                    ACT.replace("CN-110108", "C".repeat(33)),
                    ACT.replace("23:37Z", "23:37:00Z"),
                    ACT.replace("23:37Z", "24:00Z"),
                    ACT.replace("11-21", "11-31"),
                    ACT.replace("2026", "\uff12026"),
                    ACT.replace("iaE=", "iaF="),
                    ACT.replace("iaE=", "iaE"),
                    ACT.replace("wyG", ""),
                    ACT.replace("list", "list\u00e9"),
                    ERASE.replace("17", "017"),
                    ERASE.replace("17", "-1"),
                    ERASE.replace("17", ""),
                    ERASE.replace("at", "court CN-11\nat"),
                    AUDIT.replace(" 12 ", " 012 "),
                    AUDIT.replace("registry.example", "a b"),
                    AUDIT.replace("lookups", "+")
                }) {
            assertThatThrownBy(() -> parse(leaf)).as(leaf).isInstanceOf(NotVerified.class);
        }
    }
}
