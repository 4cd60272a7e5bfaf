package org.defaulterregistry.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.tlog.TlogProof;
import org.defaulterregistry.tlog.VerifierKey;

/**
 * Somebody who kept what he was given, and a key: asks nobody, and needs nothing but the JDK and
 * the room {@code tlog}.
 */
public record Offline(VerifierKey key) {

    /**
     * What the log says was done.
     *
     * @throws NotVerified if the log has not signed it
     */
    public PublicLeaf.Act act(String leaf, String receipt) {
        return (PublicLeaf.Act) stands(leaf, receipt);
    }

    /**
     * The same of any leaf, be it of an act or not.
     *
     * @throws NotVerified if the log has not signed it
     */
    public PublicLeaf stands(String leaf, String receipt) {
        var bytes = Base64.getDecoder().decode(leaf);
        TlogProof.parse(receipt.getBytes(StandardCharsets.UTF_8)).verify(bytes, key);
        return PublicLeaf.parse(bytes);
    }

    /** Whether this is what stood behind the commitment of the act. */
    public static boolean opens(PublicLeaf.Act act, String salt, String payload)
            throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update("jdr-commit/v1\n".getBytes(StandardCharsets.US_ASCII));
        digest.update(Base64.getDecoder().decode(salt));
        digest.update(Base64.getDecoder().decode(payload));
        return Arrays.equals(digest.digest(), act.commitment().bytes());
    }
}
