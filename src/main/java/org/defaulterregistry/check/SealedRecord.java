package org.defaulterregistry.check;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.defaulterregistry.journal.Opening;
import org.defaulterregistry.tlog.Hash;

/**
 * A look-up record as it is sealed: lines of text that are made from columns that never change, and
 * never again from anything else. Nothing in it says who was asked about.
 */
record SealedRecord(UUID id, String text) {

    /** The leaf of the minute's tree is the commitment: without its salt it tells nothing. */
    Hash leafHash(byte[] salt) {
        return Hash.ofLeaf(new Opening(salt, text.getBytes(StandardCharsets.UTF_8)).commitment());
    }
}
