package org.defaulterregistry.verifier;

import java.util.Objects;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import org.defaulterregistry.tlog.Frontier;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.Tile;
import org.jspecify.annotations.Nullable;

/** One reading of all leaves under a head, with everything that is held against them. */
final class Verification {
    private static final int AT_ONCE = 8;

    private final LogTiles log;
    private final Head head;
    private final @Nullable Head older;
    private final Tally tally;
    private final Progress progress;

    private final LeafRules rules;
    private final Frontier tree = new Frontier();
    private final HigherTiles higher;

    /** Of the tree of the older size, once there are so many leaves. */
    private @Nullable Hash olderRoot;

    /**
     * @param older of last time; null if there was none
     */
    Verification(LogFiles files, Head head, @Nullable Head older, Tally tally, Progress progress) {
        this.log = new LogTiles(files, head.size());
        this.head = head;
        this.older = older;
        this.tally = tally;
        this.progress = progress;
        this.rules = new LeafRules(head.checkpoint().origin());
        this.higher = new HigherTiles(log);
    }

    /**
     * @throws Failed at the first thing that is not as it must be
     * @throws Unreadable if it could not be read to the end
     */
    void run() {
        if (head.size() > Commitments.MOST) {
            throw new Unreadable("this command reads " + Commitments.MOST + " leaves at most");
        }
        if (older != null) {
            head.holdAgainst(older);
        }
        rememberOlderRoot();
        LongStream.range(0, Math.ceilDiv(head.size(), Tile.WIDTH))
                .boxed()
                .gather(Gatherers.mapConcurrent(AT_ONCE, log::leaves))
                .forEachOrdered(this::read);
        higher.end();
        compareRoots();
    }

    private void read(LogTiles.Leaves part) {
        for (int i = 0; i < part.leaves().size(); i++) {
            read(part.tile(), i, part.leaves().get(i), Hash.at(part.hashes(), i));
        }
        if (part.tile().isFull()) {
            higher.add(0, part.hashes());
        }
        progress.at(tree.size());
    }

    private void read(Tile tile, int place, byte[] leaf, Hash inTile) {
        var index = tile.first() + place;
        var hash = Hash.ofLeaf(leaf);
        if (!hash.equals(inTile)) {
            throw Failed.leaf(
                    index, "its bytes have another hash than tile/" + tile.path() + " holds");
        }
        tally.count(index, rules.next(index, leaf));
        tree.add(hash);
        rememberOlderRoot();
    }

    private void rememberOlderRoot() {
        if (older != null && tree.size() == older.size()) {
            olderRoot = tree.root();
        }
    }

    /** Only a root that was signed proves that the log itself has given up what it said before. */
    private void compareRoots() {
        var asLastTime = older == null || Objects.equals(older.checkpoint().root(), olderRoot);
        if (!tree.root().equals(head.checkpoint().root())) {
            throw new Failed(
                    "checkpoint: another root was signed than that over "
                            + doubtful(asLastTime)
                            + "; the tiles follow the leaves, so that none can be singled out");
        }
        if (older != null && !asLastTime) {
            throw new Contradiction(
                    "checkpoint: REWRITTEN: what was signed does not begin with what was signed"
                            + " last time; the change is in "
                            + Failed.leaves(0, older.size()));
        }
    }

    private String doubtful(boolean asLastTime) {
        return older != null && asLastTime && older.size() < head.size()
                ? "the %d leaves; %d are as they were last time, so look from leaf %d on"
                        .formatted(head.size(), older.size(), older.size())
                : "the %d leaves".formatted(head.size());
    }
}
