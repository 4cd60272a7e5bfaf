package org.defaulterregistry.journal;

import org.defaulterregistry.tlog.Hash;

/**
 * That an act stands in the journal.
 *
 * @param position the index of its leaf, from 0
 * @param leafHash RFC 6962 leaf hash, in hex
 */
public record Receipt(LeafKind kind, long position, String leafHash) {
    static Receipt of(LeafKind kind, long position, byte[] leaf) {
        return new Receipt(kind, position, Hash.ofLeaf(leaf).hex());
    }
}
