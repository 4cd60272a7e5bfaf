package org.defaulterregistry.check;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One question as a provider writes it; every part may be missing until it has been read.
 *
 * @param measure or else a ticket: one of the two
 * @param on the day of the service, at court time
 * @param clientReference the provider's own word for the business at hand, such as a booking; never
 *     a person's number
 * @param officers of the unit that applies, as it names them, where a measure has a reverse check
 */
public record CheckRequest(
        @Nullable String measure,
        @Nullable Ticket ticket,
        @Nullable LocalDate on,
        @Nullable String purpose,
        @Nullable String clientReference,
        @Nullable Identity person,
        @Nullable List<@Nullable Identity> officers) {}
