package org.defaulterregistry.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.defaulterregistry.tlog.Hash;
import org.junit.jupiter.api.Test;

/** The first of two leaves with one commitment is found, however many lie between. */
class CommitmentsTest {
    private static final int MANY = 10_000;

    private final Commitments commitments = new Commitments();

    @Test
    void the_leaf_that_had_a_commitment_first_is_found_among_many() {
        for (int i = 0; i < MANY; i++) {
            assertThat(commitments.add(3 * i, MadeJournal.commitment("act " + i))).isEmpty();
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(commitments.add(3 * MANY + i, MadeJournal.commitment("act " + i)))
                    .hasValue(3 * i);
        }
    }

    @Test
    void commitments_that_begin_alike_are_two() {
        for (int i = 0; i < 5000; i++) {
            assertThat(commitments.add(i, alike(i))).isEmpty();
        }
        assertThat(commitments.add(5000, alike(4999))).hasValue(4999);
    }

    private static Hash alike(int i) {
        var bytes = new byte[Hash.LENGTH];
        Arrays.fill(bytes, 0, 30, (byte) 7);
        bytes[30] = (byte) (i >> 8);
        bytes[31] = (byte) i;
        return Hash.of(bytes);
    }

    @Test
    void a_leaf_without_one_has_none() {
        commitments.add(4, MadeJournal.commitment("act"));
        assertThat(commitments.has(4)).isTrue();
        for (var leaf : new long[] {0, 3, 5, 4 + (1L << 32)}) {
            assertThat(commitments.has(leaf)).isFalse();
        }
    }
}
