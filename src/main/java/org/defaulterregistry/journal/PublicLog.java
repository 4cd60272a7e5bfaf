package org.defaulterregistry.journal;

import java.util.List;
import java.util.Optional;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.Tile;
import org.defaulterregistry.tlog.VerifierKey;
import org.springframework.stereotype.Component;

/**
 * The journal as outsiders see it: the checkpoint that was signed last, and the tiles of its tree.
 * What is not under a signed checkpoint does not exist here.
 */
@Component
public class PublicLog {
    private final Checkpoints checkpoints;
    private final StoredTiles tiles;
    private final PublishedKeys keys;
    private final PublishedSize published;

    PublicLog(
            Checkpoints checkpoints,
            StoredTiles tiles,
            PublishedKeys keys,
            PublishedSize published) {
        this.checkpoints = checkpoints;
        this.tiles = tiles;
        this.keys = keys;
        this.published = published;
    }

    /**
     * The newest checkpoint; empty before the first.
     *
     * @throws PutBack instead of an older one than was published: whoever kept that would have to
     *     call this a rollback
     */
    public Optional<SignedNote> checkpoint() {
        var signed = published.leaves();
        Journal.mustReach(signed, tiles.leaves());
        return checkpoints.last();
    }

    /** The journal under the newest checkpoint, for receipts; empty before the first. */
    public Optional<SignedLog> signed() {
        return checkpoint().map(note -> new SignedLog(note, tiles));
    }

    /** The keys under the newest checkpoint, the newest first; none before the first checkpoint. */
    public List<VerifierKey> keys() {
        var note = checkpoint();
        return keys.all().stream()
                .filter(key -> note.filter(one -> one.names(key)).isPresent())
                .toList();
    }

    /** Every key that ever signed checkpoints or statements, the newest first. */
    public List<VerifierKey> everyKey() {
        return keys.all();
    }

    /** The bytes of a tile; empty if the newest checkpoint does not reach so far. */
    public Optional<byte[]> tile(Tile tile) {
        var size = checkpoint().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
        return tile.isWithin(size) ? Optional.of(tiles.bytes(tile)) : Optional.empty();
    }
}
