package org.defaulterregistry.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch in the list of its court's.
 *
 * @param announced how many cases were going to come in; null: it was not told
 * @param undoneAt null: it stands
 */
public record BatchHead(
        UUID id,
        String reference,
        String purpose,
        String openedBy,
        Instant openedAt,
        @Nullable Integer announced,
        @Nullable Instant undoneAt) {}
