package org.defaulterregistry.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.tlog.PublicLeaf.Act;
import org.defaulterregistry.tlog.Strict;
import org.defaulterregistry.tlog.TlogProof;
import org.jspecify.annotations.Nullable;

/**
 * A leaf with the receipt that it is in the journal, and perhaps with what is behind it.
 *
 * @param leaf base64
 * @param receipt c2sp.org/tlog-proof; null if it came without, because no checkpoint covered it yet
 * @param opening null if it came without
 * @param told what stood beside it in the file, and must fit: fields and their values
 */
record GivenReceipt(
        String leaf,
        @Nullable String receipt,
        @Nullable GivenOpening opening,
        Map<String, String> told)
        implements Paper {
    static final String BEGINNING = "c2sp.org/tlog-proof@";

    @Override
    public String name() {
        return told.containsKey("position") ? "leaf " + told.get("position") : "receipt";
    }

    @Override
    public String proven(GivenKeys keys) {
        if (receipt == null) {
            throw new Unreadable("no checkpoint covered it yet: ask for it again in ten seconds");
        }
        try {
            var bytes = Strict.base64(leaf);
            var proof = TlogProof.parse(receipt.getBytes(StandardCharsets.UTF_8));
            var signed = signed(proof, bytes, keys);
            holdAgainst(proof, bytes);
            return words(proof, signed, bytes, keys);
        } catch (NotVerified e) {
            throw new Failed(String.valueOf(e.getMessage()));
        }
    }

    private static Checkpoint signed(TlogProof proof, byte[] leaf, GivenKeys keys) {
        var note = proof.note();
        try {
            return proof.verify(leaf, keys.all());
        } catch (NotVerified e) {
            throw new Failed(
                    switch (e.fault()) {
                        case WRONG_ROOT, PROOF_TOO_LONG, PROOF_TOO_SHORT, WRONG_SIZE ->
                                "leaf, proof and checkpoint do not belong together: "
                                        + e.getMessage();
                        default -> keys.explain(e, note);
                    });
        }
    }

    private void holdAgainst(TlogProof proof, byte[] bytes) {
        var signed = PublicLeaf.parse(bytes);
        mustBe("position", Long.toString(proof.index()));
        mustBe("leafHash", Hash.ofLeaf(bytes).base64());
        mustBe("at", signed.at().toString());
        if (signed instanceof Act act) {
            mustBe("kind", act.kind());
            mustBe("court", act.court());
        }
    }

    private void mustBe(String field, String signed) {
        if (!told.getOrDefault(field, signed).equals(signed)) {
            throw new Failed(
                    "the file says %s %s beside it, and what was signed says %s"
                            .formatted(field, told.get(field), signed));
        }
    }

    private String words(TlogProof proof, Checkpoint signed, byte[] bytes, GivenKeys keys) {
        var act = PublicLeaf.parse(bytes);
        return """
        leaf %d of %s, which had %d leaves when it was signed with %s
        %s
        It proves that this stands there, and that nobody can take it out or change it without contradicting
        that signature. What was done later it does not know.
        %s
        """
                .formatted(
                        proof.index(),
                        signed.origin(),
                        signed.size(),
                        keys.signersOf(proof.note()),
                        act.lines().indent(2).stripTrailing(),
                        behind(act));
    }

    private String behind(PublicLeaf leaf) {
        if (opening == null) {
            return "What the act said is not in the file: that is known to who has its opening.";
        }
        if (!(leaf instanceof Act act)) {
            throw new Failed("such a leaf has no opening");
        }
        return "Its opening fits. The act said, byte for byte:\n  " + opening.behind(act);
    }
}
