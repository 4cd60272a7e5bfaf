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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every edition of every list, and which one is the newest.
 *
 * <p>The files of this build are the first editions; one that was loaded with consent goes before
 * them. What another node took into force is seen here within a second.
 */
@Component
public class Editions {
    /** The name of the editions that came with this build. */
    public static final String BUILT_IN = "2026-11";

    private static final Logger log = LoggerFactory.getLogger(Editions.class);
    private static final long NONE = -1;

    private final LoadedEditions loaded;
    private final Map<EditionKind, Edition> builtIn = new EnumMap<>(EditionKind.class);
    private final Map<EditionKind, Edition> newest = new ConcurrentHashMap<>();
    private long position = NONE;

    Editions(LoadedEditions loaded) {
        this.loaded = loaded;
        for (var kind : EditionKind.values()) {
            builtIn.put(kind, new Edition(kind, BUILT_IN, contentOf(kind.builtIn())));
        }
        newest.putAll(builtIn);
        lookAgain();
    }

    public Edition newest(EditionKind kind) {
        return Objects.requireNonNull(newest.get(kind), "every list has an edition");
    }

    /** An edition that is, or was, in force. */
    public Optional<Edition> find(EditionKind kind, String version) {
        return version.equals(BUILT_IN)
                ? Optional.ofNullable(builtIn.get(kind))
                : loaded.find(kind, version);
    }

    public <T> Current<T> current(EditionKind kind, Function<Edition, T> reader) {
        return new Current<>(() -> newest(kind), reader);
    }

    /** Takes an edition into force on this node, once its act is durable. */
    public synchronized void take(Edition edition, long at) {
        if (at > position) {
            newest.put(edition.kind(), edition);
            position = at;
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void follow() {
        try {
            lookAgain();
        } catch (DataAccessException databaseAway) {
            log.debug("the newest law data cannot be read", databaseAway);
        }
    }

    private synchronized void lookAgain() {
        var last = loaded.lastPosition().orElse(NONE);
        if (last > position) {
            loaded.newest().forEach(edition -> newest.put(edition.kind(), edition));
            position = last;
        }
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
