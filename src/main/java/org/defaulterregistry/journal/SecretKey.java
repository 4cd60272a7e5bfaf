package org.defaulterregistry.journal;

import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of 32 bytes kept outside the database.
 *
 * @param id the first eight bytes of SHA-256 over the secret, in hex: stored beside what the secret
 *     protects, so that a rotation knows what is still under the old one
 */
public record SecretKey(String id, byte[] bytes) {
    static final int LENGTH = 32;

    static SecretKey of(byte[] bytes) {
        return new SecretKey(HexFormat.of().formatHex(Sha256.of(bytes), 0, 8), bytes);
    }

    SecretKeySpec aes() {
        return new SecretKeySpec(bytes, "AES");
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SecretKey " + id;
    }
}
