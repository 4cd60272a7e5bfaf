package org.defaulterregistry.journal;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * All secrets of one name: {@code name.key} is number 1, {@code name.2.key} number 2, and so on.
 * The highest number protects what is new; the others open what is old, as long as their files lie
 * there (docs/operations.md).
 */
public final class KeyRing {
    private final Supplier<NavigableMap<Integer, SecretKey>> folder;
    private volatile NavigableMap<Integer, SecretKey> keys;

    KeyRing(Supplier<NavigableMap<Integer, SecretKey>> folder) {
        this.folder = folder;
        this.keys = folder.get();
    }

    public SecretKey newest() {
        return keys.lastEntry().getValue();
    }

    public int newestNumber() {
        return keys.lastKey();
    }

    /** All keys by number, the newest first. */
    public NavigableMap<Integer, SecretKey> all() {
        return keys.descendingMap();
    }

    /** The key of this id; another node may have begun to use one that this node has not read. */
    public Optional<SecretKey> find(String id) {
        return known(id)
                .or(() -> {
                    readAgain();
                    return known(id);
                });
    }

    /** A key that was read once stays known until the node stops. */
    public void readAgain() {
        var more = new TreeMap<>(folder.get());
        keys.forEach(more::putIfAbsent);
        keys = more;
    }

    private Optional<SecretKey> known(String id) {
        return keys.values().stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
