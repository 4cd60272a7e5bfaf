package org.defaulterregistry.editions;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read from the newest edition of a list; read again as soon as there is a newer one. */
public final class Current<T> {
    private final Supplier<Edition> newest;
    private final Function<Edition, T> reader;
    private volatile @Nullable Read<T> last;

    Current(Supplier<Edition> newest, Function<Edition, T> reader) {
        this.newest = newest;
        this.reader = reader;
    }

    public T get() {
        var edition = newest.get();
        var read = last;
        if (read == null || read.from() != edition) {
            read = new Read<>(edition, reader.apply(edition));
            last = read;
        }
        return read.value();
    }

    private record Read<T>(Edition from, T value) {}
}
