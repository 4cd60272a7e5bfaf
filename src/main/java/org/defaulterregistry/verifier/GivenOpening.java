package org.defaulterregistry.verifier;

import java.nio.charset.StandardCharsets;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf.Act;
import org.defaulterregistry.tlog.Strict;

/**
 * What is said to be behind a leaf's commitment.
 *
 * @param salt base64
 * @param payload base64
 */
record GivenOpening(String salt, String payload) {
    private static final String HEADER = "jdr-payload/v1\n";

    /**
     * What the act said: one JSON object.
     *
     * @throws Failed if this is not what was committed to
     */
    String behind(Act act) {
        var bytes = Strict.base64(payload);
        if (!Hash.ofOpening(Strict.base64(salt), bytes).equals(act.commitment())) {
            throw new Failed(
                    "the leaf is in the journal, but the opening is not what it commits to:"
                            + " salt or payload were changed, or are another leaf's");
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(HEADER) ? text.substring(HEADER.length()) : text;
    }
}
