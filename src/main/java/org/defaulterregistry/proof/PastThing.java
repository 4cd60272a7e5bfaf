package org.defaulterregistry.proof;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.restraint.Window;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is or was bound by, or let off by.
 *
 * @param measure of a permit; null: it is none
 * @param days on which it was to bind, or to let pass, as they were known then
 * @param today how it stands now
 * @param permits of the same person, which may have let it rest
 */
record PastThing(
        String about,
        UUID id,
        String court,
        UUID caseId,
        @Nullable String measure,
        Window days,
        String today,
        List<PastPermit> permits) {}
