package org.defaulterregistry.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Who objected on paper, as the clerk reads it.
 *
 * @param person by his document; null if the paper names none
 * @param name of somebody who gives no document: a creditor, a provider
 * @param receivedOn the day the paper reached the court: from here the court's days run
 * @param postedOn the day of the postmark; it counts for being in time (R-CALC-4)
 */
public record OnPaper(
        @Nullable Identity person,
        @Nullable @Size(max = 200, message = "Write at most 200 characters.") String name,
        @NotNull(message = "Write the day on which it was received.") LocalDate receivedOn,
        @Nullable LocalDate postedOn) {

    /** Never the name. */
    @Override
    public String toString() {
        return "OnPaper";
    }
}
