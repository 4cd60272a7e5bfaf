package org.defaulterregistry.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.EntryBundle;
import org.defaulterregistry.tlog.Frontier;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.tlog.SigningKey;
import org.defaulterregistry.tlog.Tile;
import org.defaulterregistry.tlog.TileHashes;

/** All files of a journal, as its log would publish them; a test may spoil one afterwards. */
final class MadeJournal {
    static final String ORIGIN = "log.example/journal";
    static final SigningKey KEY = key(ORIGIN, 7);
    static final String COURT = "CN-110108";

    private static final Instant START = Instant.parse("2026-11-21T23:37:00Z");
    private static final int HEIGHT = 8;

    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    private MadeJournal() {}

    static SigningKey key(String name, int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return SigningKey.of(name, bytes);
    }

    static MadeJournal ofSize(int size) {
        return of(leaves(size));
    }

    static MadeJournal of(List<byte[]> leaves) {
        var journal = new MadeJournal();
        journal.publish(leaves);
        journal.sign(KEY, new Checkpoint(ORIGIN, leaves.size(), root(leaves)));
        return journal;
    }

    /** A new list at each call: some acts of two courts a minute, now and then another kind. */
    static List<byte[]> leaves(int size) {
        var leaves = new ArrayList<byte[]>(size);
        for (int i = 0; i < size; i++) {
            leaves.add(leaf(i).bytes());
        }
        return leaves;
    }

    private static PublicLeaf leaf(int i) {
        return switch (i % 50) {
            case 17 -> new PublicLeaf.Erase(at(i), i - 10);
            case 34 -> new PublicLeaf.Audit(at(i), ORIGIN + "/look-ups", i, Hash.OF_NOTHING);
            default -> act(i, i % 3 == 0 ? "delete" : "list", "act " + i);
        };
    }

    static PublicLeaf act(int minute, String kind, String committed) {
        var court = minute % 2 == 0 ? COURT : "CN-31";
        return new PublicLeaf.Act(kind, court, at(minute), commitment(committed));
    }

    static Hash commitment(String committed) {
        return Hash.ofLeaf(committed.getBytes(StandardCharsets.UTF_8));
    }

    static Instant at(int i) {
        return START.plus(Duration.ofMinutes(i / 4));
    }

    static Hash root(List<byte[]> leaves) {
        var tree = new Frontier();
        leaves.forEach(leaf -> tree.add(Hash.ofLeaf(leaf)));
        return tree.root();
    }

    private void publish(List<byte[]> leaves) {
        for (int from = 0; from < leaves.size(); from += Tile.WIDTH) {
            var bundle = Tile.in(leaves.size(), Tile.ENTRIES, from / Tile.WIDTH);
            files.put(
                    "tile/" + bundle.path(),
                    EntryBundle.of(leaves.subList(from, from + bundle.width())));
        }
        var hashes = leaves.stream().map(Hash::ofLeaf).toList();
        for (int level = 0; !hashes.isEmpty(); level++) {
            hashes = publish(leaves.size(), level, hashes);
        }
    }

    /** The hashes of the level above. */
    private List<Hash> publish(long size, int level, List<Hash> hashes) {
        var above = new ArrayList<Hash>();
        for (int from = 0; from < hashes.size(); from += Tile.WIDTH) {
            var tile = Tile.in(size, level, from / Tile.WIDTH);
            var bytes = joined(hashes.subList(from, from + tile.width()));
            files.put("tile/" + tile.path(), bytes);
            if (tile.isFull()) {
                above.add(TileHashes.subtree(bytes, HEIGHT, 0));
            }
        }
        return above;
    }

    private static byte[] joined(List<Hash> hashes) {
        var bytes = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return bytes;
    }

    MadeJournal sign(SigningKey key, Checkpoint checkpoint) {
        return put("checkpoint", key.sign(checkpoint.text()).note());
    }

    MadeJournal put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Takes over the files of another one that begin so. */
    MadeJournal take(MadeJournal other, String prefix) {
        other.files.forEach((path, bytes) -> {
            if (path.startsWith(prefix)) {
                files.put(path, bytes);
            }
        });
        return this;
    }

    MadeJournal spoil(String path, UnaryOperator<byte[]> how) {
        files.compute(path, (_, bytes) -> how.apply(bytes.clone()));
        return this;
    }

    MadeJournal flip(String path, int at) {
        return spoil(
                path,
                bytes -> {
                    bytes[at] ^= 1;
                    return bytes;
                });
    }

    MadeJournal remove(String path) {
        files.remove(path);
        return this;
    }

    Map<String, byte[]> files() {
        return files;
    }

    String note() {
        return new String(files.get("checkpoint"), StandardCharsets.UTF_8);
    }

    /** What a copy of it on a disk looks like. */
    Path writeTo(Path folder) {
        new TreeMap<>(files).forEach((path, bytes) -> write(folder.resolve(path), bytes));
        return folder;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
