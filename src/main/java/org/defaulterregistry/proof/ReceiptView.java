package org.defaulterregistry.proof;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A leaf for those whom it concerns.
 *
 * @param kind what was done
 * @param subject what it is about
 * @param at the minute of recording
 * @param rule under which it was done, where the record names one
 * @param leaf its bytes, in base64
 * @param receipt c2sp.org/tlog-proof; null until a checkpoint covers the leaf, some seconds at most
 * @param opening null for whom it does not concern, and once it was erased
 */
public record ReceiptView(
        long position,
        String kind,
        UUID subject,
        String court,
        Instant at,
        @Nullable String rule,
        String leaf,
        @Nullable String receipt,
        @Nullable OpeningView opening) {

    /**
     * What the leaf's commitment hides: SHA-256("jdr-commit/v1" LF ‖ salt ‖ payload). Both in
     * base64, the payload byte for byte as it was hashed.
     */
    public record OpeningView(String salt, String payload) {}

    /** Who hands it on hands on the opening: never into a log. */
    @Override
    public String toString() {
        return "ReceiptView of leaf " + position;
    }
}
