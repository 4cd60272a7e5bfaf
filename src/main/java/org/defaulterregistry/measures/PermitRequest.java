package org.defaulterregistry.measures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A request for an exception, with what was put before the court.
 *
 * @param orderId the consumption order, in force or not, or else
 * @param debtorId the debtor of the case whose order or entry restricts; exactly one of the two
 * @param officeId the office in the restricted unit by which the person is bound; left out: the
 *     debtor asks
 * @param reason one of the closed list of R-CONS-17(3) for a temporary lift, {@code life} or {@code
 *     business} for necessary consumption; any other word is refused by law. The occasion, for
 *     private consumption
 * @param evidence what was shown; the paper stays in the court's file
 * @param writtenUndertaking for a temporary lift
 * @param ownFunds for private consumption: it is paid from the person's own property
 * @param verified for private consumption: the court found that to be true
 */
public record PermitRequest(
        @Nullable UUID orderId,
        @Nullable UUID debtorId,
        @Nullable UUID officeId,
        @NotNull(
                        message =
                                "Write one of: temporary-lift, necessary-consumption, private-consumption.")
                PermitKind kind,
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
        @Nullable Boolean writtenUndertaking,
        @Nullable Boolean ownFunds,
        @Nullable Boolean verified) {

    boolean hasEvidence() {
        return new Visible.Reader().isValid(evidence, null);
    }

    boolean hasUndertaking() {
        return Boolean.TRUE.equals(writtenUndertaking);
    }
}
