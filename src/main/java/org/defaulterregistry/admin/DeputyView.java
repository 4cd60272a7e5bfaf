package org.defaulterregistry.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A president's deputy.
 *
 * @param until the last day, inclusive
 * @param endedAt from this moment it counts for nothing; null while nobody has ended it
 */
public record DeputyView(
        UUID id,
        String deputy,
        String namedBy,
        LocalDate from,
        LocalDate until,
        String reason,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        int version) {}
