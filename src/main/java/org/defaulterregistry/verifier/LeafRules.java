package org.defaulterregistry.verifier;

import java.time.Instant;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.PublicLeaf;

/** What a leaf may be behind the leaves before it; take them in their order. */
final class LeafRules {
    private static final String LOOK_UPS = "/look-ups";

    /** As in an identity number. A commitment, which is a hash, may have such a run by chance. */
    private static final Pattern RUN_OF_DIGITS = Pattern.compile("[0-9]{12}");

    private final String lookUps;
    private final Commitments commitments = new Commitments();
    private final BitSet erased = new BitSet();
    private Instant latest = Instant.MIN;

    /**
     * @param origin of the journal
     */
    LeafRules(String origin) {
        this.lookUps = origin + LOOK_UPS;
    }

    /**
     * @throws Failed if it may not be there
     */
    PublicLeaf next(long index, byte[] bytes) {
        var leaf = parse(index, bytes);
        if (leaf.at().isBefore(latest)) {
            throw Failed.leaf(index, "its minute is earlier than that of the leaf before");
        }
        latest = leaf.at();
        switch (leaf) {
            case PublicLeaf.Act act -> act(index, act);
            case PublicLeaf.Erase erase -> erase(index, erase);
            case PublicLeaf.Audit audit -> audit(index, audit);
        }
        return leaf;
    }

    private static PublicLeaf parse(long index, byte[] bytes) {
        try {
            return PublicLeaf.parse(bytes);
        } catch (NotVerified e) {
            throw Failed.leaf(index, "is none of jdr-leaf/v1: " + e.getMessage());
        }
    }

    private void act(long index, PublicLeaf.Act act) {
        noNumberIn(index, act.court());
        var earlier = commitments.add(Math.toIntExact(index), act.commitment());
        if (earlier.isPresent()) {
            throw Failed.leaf(index, "has the commitment of leaf " + earlier.getAsInt());
        }
    }

    private void erase(long index, PublicLeaf.Erase erase) {
        if (erase.target() >= index) {
            throw Failed.leaf(index, "erases a leaf that does not stand before it");
        }
        if (!commitments.has(erase.target())) {
            throw Failed.leaf(index, "erases a leaf that has no commitment");
        }
        var target = Math.toIntExact(erase.target());
        if (erased.get(target)) {
            throw Failed.leaf(index, "erases leaf " + target + ", which was erased before");
        }
        erased.set(target);
    }

    private void audit(long index, PublicLeaf.Audit audit) {
        noNumberIn(index, audit.origin());
        if (!audit.origin().equals(lookUps)) {
            throw Failed.leaf(index, "seals another log than " + lookUps);
        }
        if (audit.size() == 0) {
            throw Failed.leaf(index, "seals no look-up");
        }
    }

    private static void noNumberIn(long index, String text) {
        if (RUN_OF_DIGITS.matcher(text).find()) {
            throw Failed.leaf(index, "holds a number as long as one of a person's");
        }
    }
}
