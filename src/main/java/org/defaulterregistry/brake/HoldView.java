package org.defaulterregistry.brake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold as courts see it.
 *
 * @param heldOn the day on which the number was reached, at court time
 * @param passed how many had passed by then
 * @param released false: further acts of this kind are held
 */
public record HoldView(
        UUID id,
        String court,
        Bulk kind,
        LocalDate heldOn,
        int passed,
        boolean released,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String releaseReason,
        int version) {}
