package org.defaulterregistry.performance;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/**
 * What is due, stated anew.
 *
 * @param amountDue what is due in all on that day, interest and costs included, in the currency of
 *     the case; the registry computes no interest (R-AMOUNT-1)
 * @param asOf later than the day stated so far; payments before it are contained in the amount
 */
public record ObligationRequest(
        @NotNull(message = "Write the amount.")
                @Positive(message = "Write an amount above zero.")
                @Digits(
                        integer = 16,
                        fraction = 2,
                        message = "Write at most 16 digits and 2 decimals.")
                BigDecimal amountDue,
        @NotNull(message = "Write the day as of which it is due.") LocalDate asOf,
        @Visible(message = "Say how the amount was found.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence) {}
