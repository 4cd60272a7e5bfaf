package org.defaulterregistry.tlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A hash of the tree: 32 bytes of SHA-256, as RFC 6962 section 2.1 takes it of leaves and nodes.
 */
public final class Hash {
    public static final int LENGTH = 32;

    /** The root of a tree without leaves: SHA-256 of nothing. */
    public static final Hash OF_NOTHING = new Hash(sha256());

    /** As many digits as the shortest of the numbers that people have. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{12}");

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final byte[] COMMITMENT = "jdr-commit/v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws NotVerified if there are not 32 bytes
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw NotVerified.malformed("a hash has 32 bytes");
        }
        return new Hash(bytes.clone());
    }

    /** The n-th of hashes that follow one another without anything between them. */
    public static Hash at(byte[] hashes, int n) {
        return new Hash(Arrays.copyOfRange(hashes, n * LENGTH, (n + 1) * LENGTH));
    }

    /**
     * @throws NotVerified if it is not the base64 of 32 bytes
     */
    public static Hash parse(String base64) {
        return of(Strict.base64(base64));
    }

    /** SHA-256(0x00 ‖ leaf). */
    public static Hash ofLeaf(byte[] leaf) {
        return new Hash(sha256(LEAF, leaf));
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    public static Hash ofNode(Hash left, Hash right) {
        return new Hash(sha256(NODE, left.bytes, right.bytes));
    }

    /**
     * SHA-256("jdr-commit/v1\n" ‖ salt ‖ payload): what stands in a leaf for what is private.
     *
     * @throws NotVerified if the salt has not 32 bytes: another length would move its end
     */
    public static Hash ofOpening(byte[] salt, byte[] payload) {
        if (salt.length != SALT_LENGTH) {
            throw NotVerified.malformed("a salt has 32 bytes");
        }
        return new Hash(sha256(COMMITMENT, salt, payload));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether its base64 holds, by chance, a run of digits that might be taken for a person's. */
    public boolean readsLikeANumber() {
        return LONG_NUMBER.matcher(base64()).find();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
