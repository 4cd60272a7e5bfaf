package org.defaulterregistry.journal;

import java.util.Optional;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.Tile;
import org.springframework.stereotype.Component;

/**
 * The journal as outsiders see it: the checkpoint that was signed last, and the tiles of its tree.
 * What is not under a signed checkpoint does not exist here.
 */
@Component
public class PublicLog {
    private final Checkpoints checkpoints;
    private final StoredTiles tiles;

    PublicLog(Checkpoints checkpoints, StoredTiles tiles) {
        this.checkpoints = checkpoints;
        this.tiles = tiles;
    }

    /** The newest checkpoint; empty before the first. */
    public Optional<SignedNote> checkpoint() {
        return checkpoints.last();
    }

    /** The journal under the newest checkpoint, for receipts; empty before the first. */
    public Optional<SignedLog> signed() {
        return checkpoint().map(note -> new SignedLog(note, tiles));
    }

    /** The key that signs, as a vkey; empty before the first checkpoint. */
    public Optional<String> key() {
        return checkpoints.vkey();
    }

    /** The bytes of a tile; empty if the newest checkpoint does not reach so far. */
    public Optional<byte[]> tile(Tile tile) {
        var size = checkpoint().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
        return tile.isWithin(size) ? Optional.of(tiles.bytes(tile)) : Optional.empty();
    }
}
