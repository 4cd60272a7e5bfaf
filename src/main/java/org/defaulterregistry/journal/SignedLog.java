package org.defaulterregistry.journal;

import java.util.List;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.TileHashes;
import org.defaulterregistry.tlog.TlogProof;
import org.defaulterregistry.tlog.Tree;

/**
 * The journal as far as one checkpoint reaches. Make one for each piece of work: what it hands out
 * then stands under one and the same checkpoint, and each tile is read once.
 */
public final class SignedLog {
    private final SignedNote note;
    private final Checkpoint head;
    private final Tree tree;

    SignedLog(SignedNote note, StoredTiles tiles) {
        this.note = note;
        this.head = Checkpoint.parse(note.text());
        this.tree = new Tree(new TileHashes(head.size(), tiles::bytes));
    }

    /** The name of the log. */
    public String origin() {
        return head.origin();
    }

    /** How many leaves the checkpoint covers. */
    public long size() {
        return head.size();
    }

    public boolean covers(long position) {
        return position >= 0 && position < head.size();
    }

    /** That the leaf at a position which the checkpoint covers is in the log. */
    public TlogProof receipt(long position) {
        return new TlogProof(
                null, position, List.copyOf(tree.inclusion(position, size()).path()), note.note());
    }

    /** The root as it was at an earlier size. */
    public Hash root(long earlier) {
        return tree.root(earlier);
    }
}
