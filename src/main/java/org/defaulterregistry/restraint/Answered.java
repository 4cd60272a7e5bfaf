package org.defaulterregistry.restraint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is held under documents, all of it at one register version.
 *
 * @param held whom the registry knows, by how he was asked about
 * @param officers whoever holds or held an office in a unit, by unit; empty unless asked for
 */
public record Answered(
        long registerVersion, Map<Sought, Held> held, Map<UUID, List<Held>> officers) {

    /** Null: the registry does not know the document. */
    public @Nullable Held of(Sought sought) {
        return held.get(sought);
    }

    public List<Held> officersOf(UUID unit) {
        return officers.getOrDefault(unit, List.of());
    }
}
