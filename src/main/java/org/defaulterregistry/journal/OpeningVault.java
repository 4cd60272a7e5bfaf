package org.defaulterregistry.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals and opens openings: AES-256-GCM under a key used once, wrapped (RFC 3394) by a key outside
 * the database, which can be replaced ({@link OpeningKeys}).
 *
 * <p>The leaf's position is authenticated with the ciphertext, so that openings cannot be exchanged
 * for one another.
 */
@Component
class OpeningVault {
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final KeyRing keys;

    OpeningVault(KeyFolder folder) {
        this.keys = folder.ring("opening");
    }

    KeyRing keys() {
        return keys;
    }

    SealedOpening seal(long position, Opening opening) {
        var dataKey = random(KEY_LENGTH);
        var nonce = random(NONCE_LENGTH);
        var plain = concat(opening.salt(), opening.payload());
        var newest = keys.newest();
        return new SealedOpening(
                nonce,
                gcm(Cipher.ENCRYPT_MODE, dataKey, nonce, position, plain),
                newest.id(),
                wrap(newest, dataKey));
    }

    /** A data key under the newest key-encryption key instead of an older one. */
    byte[] rewrap(String keyId, byte[] wrapped) {
        return wrap(keys.newest(), unwrap(keyId, wrapped));
    }

    /**
     * @throws IllegalStateException if it was sealed with another key, at another position, or was
     *     altered
     */
    Opening open(long position, SealedOpening sealed) {
        var dataKey = unwrap(sealed.keyId(), sealed.wrappedKey());
        var plain =
                gcm(Cipher.DECRYPT_MODE, dataKey, sealed.nonce(), position, sealed.ciphertext());
        return new Opening(
                Arrays.copyOf(plain, Opening.SALT_LENGTH),
                Arrays.copyOfRange(plain, Opening.SALT_LENGTH, plain.length));
    }

    byte[] freshSalt() {
        return random(Opening.SALT_LENGTH);
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] gcm(int mode, byte[] key, byte[] nonce, long position, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(0, position));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an opening could not be sealed or opened", e);
        }
    }

    private static byte[] wrap(SecretKey key, byte[] dataKey) {
        try {
            var cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, key.aes());
            return cipher.wrap(new SecretKeySpec(dataKey, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key could not be wrapped", e);
        }
    }

    private byte[] unwrap(String keyId, byte[] wrapped) {
        var key =
                keys.find(keyId)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the key folder has no opening key " + keyId));
        try {
            var cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, key.aes());
            return cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a data key could not be unwrapped: is it the right key folder?", e);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
