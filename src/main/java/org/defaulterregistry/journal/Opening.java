package org.defaulterregistry.journal;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.defaulterregistry.tlog.Hash;

/**
 * What a leaf's commitment hides: a salt of 32 random bytes, used once, and the exact payload
 * bytes.
 *
 * <p>{@code commit = SHA-256("jdr-commit/v1\n" ‖ salt ‖ payload)}. The payload is stored as it was
 * hashed and never serialised again to check it.
 */
public record Opening(byte[] salt, byte[] payload) {
    static final int SALT_LENGTH = 32;

    /** With the first salt whose commitment does not read like anybody's number. */
    static Opening drawn(byte[] payload, Supplier<byte[]> salts) {
        return Stream.generate(() -> new Opening(salts.get(), payload))
                .filter(opening -> !Hash.of(opening.commitment()).readsLikeANumber())
                .findFirst()
                .orElseThrow();
    }

    /** The 32 bytes that stand, in base64, in the leaf. */
    public byte[] commitment() {
        return Hash.ofOpening(salt, payload).bytes();
    }
}
