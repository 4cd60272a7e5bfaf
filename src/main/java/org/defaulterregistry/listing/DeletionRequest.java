package org.defaulterregistry.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/**
 * That the court deletes an entry: one with a term early or because the term is over, any other
 * because what happened demands it.
 *
 * @param because {@code performed}, {@code conduct-corrected}, {@code creditor-consents} or {@code
 *     term-expired}, or {@code event-recorded}
 * @param on the day of the performance, the correction or the consent; the last day of the term
 */
public record DeletionRequest(
        @NotNull(
                        message =
                                "Write one of: performed, conduct-corrected, creditor-consents, term-expired, event-recorded.")
                String because,
        @NotNull(message = "Write the day on which it was so.") LocalDate on,
        @Visible(message = "Say what shows it.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence) {}
