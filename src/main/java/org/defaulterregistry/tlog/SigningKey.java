package org.defaulterregistry.tlog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.List;
import java.util.stream.Stream;

/** A private Ed25519 key under its name. The same text always gets the same signature. */
public final class SigningKey {
    private static final int LENGTH = 32;

    private final PrivateKey secret;
    private final VerifierKey verifier;

    private SigningKey(PrivateKey secret, VerifierKey verifier) {
        this.secret = secret;
        this.verifier = verifier;
    }

    /**
     * @param name no space, no plus
     * @param seed the 32 bytes of RFC 8032 section 5.1.5
     */
    public static SigningKey of(String name, byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
            var pair = generator.generateKeyPair();
            var point = ((EdECPublicKey) pair.getPublic()).getPoint();
            var key = littleEndian(point.getY().toByteArray());
            if (point.isXOdd()) {
                key[LENGTH - 1] |= (byte) 0x80;
            }
            return new SigningKey(pair.getPrivate(), VerifierKey.of(name, key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** The text, signed by this key alone. */
    public SignedNote sign(String text) {
        return new SignedNote(text, List.of(line(text)));
    }

    /** The note with a signature of this key below those that it has. */
    public SignedNote addTo(SignedNote note) {
        var all = Stream.concat(note.signatures().stream(), Stream.of(line(note.text())));
        return new SignedNote(note.text(), all.toList());
    }

    private NoteSignature line(String text) {
        return new NoteSignature(verifier.name(), verifier.id(), signature(text));
    }

    public VerifierKey verifier() {
        return verifier;
    }

    private byte[] signature(String text) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(secret);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
    }

    private static byte[] littleEndian(byte[] bigEndian) {
        var bytes = new byte[LENGTH];
        for (int i = 0; i < Math.min(LENGTH, bigEndian.length); i++) {
            bytes[i] = bigEndian[bigEndian.length - 1 - i];
        }
        return bytes;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SigningKey " + verifier.name();
    }

    /**
     * The JDK makes the public key of a seed only while it draws the seed: this is what it draws.
     */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("the JDK draws another number of bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
