package org.defaulterregistry.measures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Visible;

/**
 * A request for an exception, with what was put before the court president.
 *
 * @param reason one of the closed list of R-CONS-17(3); any other word is refused by law
 * @param evidence what was shown; the paper stays in the court's file
 */
public record PermitRequest(
        @NotNull(message = "Write the id of the consumption order.") UUID orderId,
        @NotNull(message = "Write temporary-lift.") PermitKind kind,
        @Visible(message = "Write the key of a measure, such as air-travel.")
                @Size(max = 60, message = "Write at most 60 characters.")
                String measure,
        @NotNull(message = "Write the first day.") LocalDate from,
        @NotNull(message = "Write the last day.") LocalDate to,
        @Visible(message = "Write a reason, such as own-serious-illness.")
                @Size(max = 60, message = "Write at most 60 characters.")
                String reason,
        @NotNull(message = "Say which evidence was shown; an empty text says none.")
                @Size(max = 1000, message = "Write at most 1000 characters.")
                String evidence,
        @NotNull(message = "Write true if there is a written undertaking.")
                Boolean writtenUndertaking) {}
