package org.defaulterregistry.journal;

import java.util.List;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.NotVerified.Fault;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.SigningKey;
import org.defaulterregistry.tlog.VerifierKey;

/**
 * All keys of one name that lie in the key folder. Each of them signs what the journal publishes,
 * so that while one takes the place of another a reader may know either (docs/operations.md).
 *
 * @param keys the newest first; one at least
 */
record Signatories(List<SigningKey> keys) {

    static Signatories of(String name, List<SecretKey> seeds) {
        return new Signatories(
                seeds.stream().map(seed -> SigningKey.of(name, seed.bytes())).toList());
    }

    SigningKey newest() {
        return keys.getFirst();
    }

    /** The newest first. */
    List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }

    /** Signed by all, the newest first. */
    SignedNote sign(String text) {
        var note = newest().sign(text);
        for (var older : keys.subList(1, keys.size())) {
            note = older.addTo(note);
        }
        return note;
    }

    boolean haveAllSigned(SignedNote note) {
        return verifiers().stream().allMatch(note::names);
    }

    /**
     * A new key proves by nothing that it is the registry's: it counts beside one that has signed.
     *
     * @throws Refusal if none of them has signed this
     */
    Checkpoint open(SignedNote note) {
        try {
            return Checkpoint.open(note, verifiers());
        } catch (NotVerified e) {
            if (e.fault() != Fault.NOT_SIGNED) {
                throw e;
            }
            throw new Refusal(
                    "what was signed last was signed under another name, or with a key that is not in the key folder"
                            + " (registry.journal.origin, journal.key)");
        }
    }
}
