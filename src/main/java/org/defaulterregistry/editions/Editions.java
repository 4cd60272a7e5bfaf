package org.defaulterregistry.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Every edition of every list, and which one is the newest. */
@Component
public class Editions {
    /** The name of the editions that came with this build. */
    public static final String BUILT_IN = "2026-11";

    private final Map<EditionKind, Edition> builtIn = new EnumMap<>(EditionKind.class);
    private final Map<EditionKind, Edition> newest = new ConcurrentHashMap<>();

    Editions() {
        for (var kind : EditionKind.values()) {
            builtIn.put(kind, new Edition(kind, BUILT_IN, contentOf(kind.builtIn())));
        }
        newest.putAll(builtIn);
    }

    public Edition newest(EditionKind kind) {
        return Objects.requireNonNull(newest.get(kind), "every list has an edition");
    }

    /** An edition that is, or was, in force. */
    public Optional<Edition> find(EditionKind kind, String version) {
        return Optional.of(newest(kind)).filter(edition -> edition.version().equals(version));
    }

    public <T> Current<T> current(EditionKind kind, Function<Edition, T> reader) {
        return new Current<>(() -> newest(kind), reader);
    }

    private static String contentOf(String path) {
        try (var in = Editions.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
