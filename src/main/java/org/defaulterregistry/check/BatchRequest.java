package org.defaulterregistry.check;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One question about many people, such as a manifest; every part may be missing until it has been
 * read.
 *
 * @param measure or else a ticket: one of the two
 * @param on the day of the service, at court time
 */
public record BatchRequest(
        @Nullable String measure,
        @Nullable Ticket ticket,
        @Nullable LocalDate on,
        @Nullable String purpose,
        @Nullable List<@Nullable BatchItem> items) {

    /**
     * @param ref the provider's own word for this person in its business, unique in the batch;
     *     never a person's number
     */
    public record BatchItem(@Nullable String ref, @Nullable Identity person) {}
}
