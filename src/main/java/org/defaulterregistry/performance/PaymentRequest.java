package org.defaulterregistry.performance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A payment that reached the court.
 *
 * @param eventId the cashier's own id; the same id twice is one payment
 * @param reverses the eventId of a payment of yours that came to nothing: this event takes it back
 *     as a whole, and {@code paidOn} is the day it was taken back
 * @param settles the cashier says that this settles the debt, whatever the sums (R-AMOUNT-1)
 */
public record PaymentRequest(
        @Visible(message = "Write your own id of this payment.")
                @Pattern(
                        regexp = "[!-~]{1,100}",
                        message = "Write 1 to 100 visible ASCII characters.")
                String eventId,
        @Visible(message = "Write the case number.")
                @Size(max = 60, message = "Write at most 60 characters.")
                String caseNumber,
        @NotNull(message = "Write the amount.")
                @Positive(message = "Write an amount above zero.")
                @Digits(
                        integer = 16,
                        fraction = 2,
                        message = "Write at most 16 digits and 2 decimals.")
                BigDecimal amount,
        @NotNull(message = "Write the currency.")
                @Pattern(regexp = "[A-Z]{3}", message = "Write three capital letters, such as CNY.")
                String currency,
        @NotNull(message = "Write the day of payment.") LocalDate paidOn,
        @Nullable Boolean settles,
        @Nullable
                @Pattern(
                        regexp = "[!-~]{1,100}",
                        message = "Write the eventId of the payment that is taken back.")
                String reverses) {

    @AssertTrue(message = "What is taken back settles nothing: leave settles out.")
    boolean isEitherPaidOrReversed() {
        return reverses == null || !saysSettled();
    }

    boolean saysSettled() {
        return Boolean.TRUE.equals(settles);
    }

    /** The same payment with two decimals, however its amount was written: 1500 is 1500.00. */
    PaymentRequest inCents() {
        return new PaymentRequest(
                eventId, caseNumber, amount.setScale(2), currency, paidOn, settles, reverses);
    }
}
