package org.defaulterregistry.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.Frontier;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.Tile;
import org.defaulterregistry.tlog.TileHashes;
import org.defaulterregistry.tlog.Tree;
import org.defaulterregistry.tlog.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the signer does in one transaction. It signs what it has read from the tables, and only if
 * that begins with all that it ever signed, by the word of the database and by that of the file
 * outside it.
 */
@Component
class SigningRound {
    /**
     * So many leaves are signed at once; a long journal that was never signed takes several rounds.
     */
    static final long BATCH = 65_536;

    private static final Logger log = LoggerFactory.getLogger(SigningRound.class);

    private final SigningKeys keys;
    private final PublishedKeys published;
    private final Checkpoints checkpoints;
    private final StoredTiles tiles;
    private final Recheck recheck;
    private final OnDisk onDisk;
    private final StateFile file;

    SigningRound(
            SigningKeys keys,
            PublishedKeys published,
            Checkpoints checkpoints,
            StoredTiles tiles,
            Recheck recheck,
            OnDisk onDisk,
            StateFile file) {
        this.keys = keys;
        this.published = published;
        this.checkpoints = checkpoints;
        this.tiles = tiles;
        this.recheck = recheck;
        this.onDisk = onDisk;
        this.file = file;
    }

    /**
     * @return whether there is more to sign
     */
    boolean run() throws IOException {
        checkpoints.takeTurn();
        var signers = keys.current();
        var inside = checkpoints.last();
        var outside = file.read();
        var last = inside.map(signers::open);
        var held = outside.map(signers::open);
        var size = tiles.leaves();
        compare(last, held, size);
        long lastSize = last.map(Checkpoint::size).orElse(0L);
        stillWhatWasSigned(last, lastSize);
        var next = next(lastSize, held.map(Checkpoint::size).orElse(0L), size);
        var isNew = last.isEmpty() || next > lastSize;
        if (isNew || !haveAllSigned(signers, inside) || !haveAllSigned(signers, outside)) {
            sign(signers, last, held, next);
        }
        return next < size;
    }

    /** Otherwise a key that was put in place would have to wait for the next act. */
    private static boolean haveAllSigned(Signatories signers, Optional<SignedNote> note) {
        return note.filter(signers::haveAllSigned).isPresent();
    }

    /** A crash between file and database leaves the file ahead; nothing leaves it behind. */
    private void compare(Optional<Checkpoint> last, Optional<Checkpoint> held, long size) {
        long stored = last.map(Checkpoint::size).orElse(-1L);
        long outside = held.map(Checkpoint::size).orElse(-1L);
        if (outside < stored) {
            throw new Refusal(
                    "%s knows of %s, the database of a checkpoint of %d"
                            .formatted(file, outside < 0 ? "no checkpoint" : outside, stored));
        }
        if (outside == stored && !last.equals(held)) {
            throw new Refusal("two roots were signed for size " + stored);
        }
        if (size < outside) {
            throw new Refusal(
                    "the journal has %d leaves, and %d were signed".formatted(size, outside));
        }
    }

    private void stillWhatWasSigned(Optional<Checkpoint> last, long lastSize) {
        if (last.isPresent() && !tree(lastSize).root(lastSize).equals(last.get().root())) {
            throw new Refusal(
                    "the first %d leaves are not those that were signed".formatted(lastSize));
        }
        recheck.round(lastSize);
    }

    private static long next(long lastSize, long heldSize, long size) {
        return heldSize > lastSize ? heldSize : Math.min(size, lastSize + BATCH);
    }

    private void sign(
            Signatories signers, Optional<Checkpoint> last, Optional<Checkpoint> held, long size)
            throws IOException {
        var root = extend(last.map(Checkpoint::size).orElse(0L), size);
        var checkpoint = new Checkpoint(signers.newest().verifier().name(), size, root);
        judge(last, checkpoint);
        if (held.filter(one -> one.size() == size && !one.equals(checkpoint)).isPresent()) {
            throw new Refusal("another root was signed for size " + size);
        }
        var note = signers.sign(checkpoint.text());
        signers.verifiers().forEach(key -> readable(note, key, checkpoint));
        onDisk.await();
        file.write(note);
        if (last.equals(Optional.of(checkpoint))) {
            checkpoints.signAgain(size, note);
        } else {
            checkpoints.add(size, note);
        }
        signers.verifiers().reversed().forEach(key -> publish(key, size));
    }

    private void publish(VerifierKey key, long size) {
        if (published.add(key)) {
            log.info("the journal is signed with {} from its size {} on", key.nameAndId(), size);
        }
    }

    /** From the last full tile on, because only full tiles are stored. */
    private Hash extend(long lastSize, long size) {
        var full = lastSize - lastSize % Tile.WIDTH;
        var frontier = Frontier.of(new TileHashes(full, tiles::bytes), full);
        for (var from = full; from < size; from += Tile.WIDTH) {
            var leaves = tiles.leaves(from, Math.min(from + Tile.WIDTH, size));
            tiles.asWritten(from, leaves);
            keepToTheGrammar(from, leaves);
            leaves.forEach(leaf -> frontier.add(Hash.ofLeaf(leaf)));
            if (leaves.size() == Tile.WIDTH) {
                tiles.keep(0, from / Tile.WIDTH, StoredTiles.hashed(leaves));
            }
        }
        return frontier.root();
    }

    private static void keepToTheGrammar(long from, List<byte[]> leaves) {
        for (int i = 0; i < leaves.size(); i++) {
            try {
                PublicLeaf.parse(leaves.get(i));
            } catch (NotVerified e) {
                throw new Refusal("leaf %d is none: %s".formatted(from + i, e.getMessage()));
            }
        }
    }

    /**
     * By the tiles as they are stored now, and by the verifier: the builder's word is not enough.
     */
    private void judge(Optional<Checkpoint> last, Checkpoint next) {
        var stored = tree(next.size());
        if (!stored.root(next.size()).equals(next.root())) {
            throw new Refusal("the tiles as stored have another root than the leaves");
        }
        last.filter(one -> one.size() > 0)
                .ifPresent(one ->
                        stored.consistency(one.size(), next.size())
                                .verify(one.root(), next.root()));
    }

    private static void readable(SignedNote note, VerifierKey key, Checkpoint checkpoint) {
        var read = SignedNote.parse(note.note().getBytes(StandardCharsets.UTF_8));
        if (!Checkpoint.open(read, key).equals(checkpoint)) {
            throw new Refusal("the note does not say what was to be signed");
        }
    }

    private Tree tree(long size) {
        return new Tree(new TileHashes(size, tiles::bytes));
    }
}
