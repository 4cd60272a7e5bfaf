package org.defaulterregistry.journal;

import java.nio.charset.StandardCharsets;

/**
 * What a leaf's commitment hides: a salt of 32 random bytes, used once, and the exact payload
 * bytes.
 *
 * <p>{@code commit = SHA-256("jdr-commit/v1\n" ‖ salt ‖ payload)}. The payload is stored as it was
 * hashed and never serialised again to check it.
 */
public record Opening(byte[] salt, byte[] payload) {
    static final int SALT_LENGTH = 32;
    private static final byte[] COMMIT_DOMAIN =
            "jdr-commit/v1\n".getBytes(StandardCharsets.US_ASCII);

    /** The 32 bytes that stand, in base64, in the leaf. */
    public byte[] commitment() {
        return Sha256.of(COMMIT_DOMAIN, salt, payload);
    }
}
