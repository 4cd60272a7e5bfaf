package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds under a document.
 *
 * @param nameMatches whether the name asked with is the name that stands on the document
 * @param state what binds the party itself
 * @param units what binds each unit in which the party has an office, as of the same version
 */
public record Held(
        UUID party,
        UUID document,
        boolean nameMatches,
        Document.State documentState,
        @Nullable LocalDate disputedUntil,
        RestraintState state,
        Map<UUID, RestraintState> units) {}
