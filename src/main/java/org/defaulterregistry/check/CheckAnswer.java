package org.defaulterregistry.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All a provider learns: the decision for one measure on one day, and how long it holds. No ground,
 * no case, no court.
 *
 * @param measure null: the ticket is for a seat that no measure closes
 * @param denialReference to be handed to a person who is refused; null unless RESTRICTED
 * @param registerVersion the journal's size at which this was true
 * @param validUntil an answer is good for 60 seconds; a refusal on an older one is void
 */
public record CheckAnswer(
        UUID checkId,
        @Nullable String measure,
        LocalDate on,
        Decision decision,
        @Nullable Reason reason,
        @Nullable String denialReference,
        long registerVersion,
        Instant asOf,
        Instant validUntil) {}
