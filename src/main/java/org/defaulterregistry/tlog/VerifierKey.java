package org.defaulterregistry.tlog;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A public Ed25519 key under its name.
 *
 * @param id the first four bytes of SHA-256(name ‖ newline ‖ 1 ‖ key), in hex
 * @param key the 32 bytes of RFC 8032
 */
public record VerifierKey(String name, String id, byte[] key) {
    static final byte ED25519 = 1;
    private static final int LENGTH = 32;
    private static final Pattern VKEY = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(\\S+)");

    static VerifierKey of(String name, byte[] key) {
        KeyName.checked(name);
        return new VerifierKey(name, idOf(name, key), key.clone());
    }

    /**
     * @param vkey {@code name+id+key}, as {@code /journal/key} gives it
     * @throws NotVerified if it is not of that form, of another kind of key, or the id does not fit
     */
    public static VerifierKey parse(String vkey) {
        var parts = VKEY.matcher(vkey);
        if (!parts.matches()) {
            throw NotVerified.malformed("not a verifier key");
        }
        var typed = Strict.base64(parts.group(3));
        if (typed.length != 1 + LENGTH || typed[0] != ED25519) {
            throw NotVerified.malformed("not an Ed25519 key");
        }
        var key = of(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.id.equals(parts.group(2))) {
            throw NotVerified.malformed("the key has another id");
        }
        key.asPublicKey();
        return key;
    }

    /** {@code name+id+key}. */
    public String vkey() {
        return nameAndId() + "+" + Base64.getEncoder().encodeToString(typed(key));
    }

    /** {@code name+id}: enough to tell a registry's keys apart, and too little to trust. */
    public String nameAndId() {
        return name + "+" + id;
    }

    boolean hasSigned(byte[] message, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(asPublicKey());
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException malformedSignature) {
            return false;
        }
    }

    /** Little-endian y, with the lowest bit of x in the highest bit. */
    private PublicKey asPublicKey() {
        var y = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            y[i] = key[LENGTH - 1 - i];
        }
        var xIsOdd = y[0] < 0;
        y[0] &= 0x7f;
        try {
            var point = new EdECPoint(xIsOdd, new BigInteger(1, y));
            var factory = KeyFactory.getInstance("Ed25519");
            return factory.generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        } catch (GeneralSecurityException e) {
            throw NotVerified.malformed("not a point of the curve");
        }
    }

    private static String idOf(String name, byte[] key) {
        var named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hash.sha256(named, typed(key)), 0, NoteSignature.ID_LENGTH);
    }

    private static byte[] typed(byte[] key) {
        return Strict.concat(new byte[] {ED25519}, key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey same && vkey().equals(same.vkey());
    }

    @Override
    public int hashCode() {
        return vkey().hashCode();
    }

    @Override
    public String toString() {
        return vkey();
    }
}
