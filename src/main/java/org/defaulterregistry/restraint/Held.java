package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds under a document.
 *
 * @param nameMatches whether the name asked with is the name that stands on the document
 */
public record Held(
        UUID party,
        UUID document,
        boolean nameMatches,
        Document.State documentState,
        @Nullable LocalDate disputedUntil,
        RestraintState state) {}
