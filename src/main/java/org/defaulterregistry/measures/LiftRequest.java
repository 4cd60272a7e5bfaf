package org.defaulterregistry.measures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/**
 * That an order or a ban is to end, and on what the court's finding rests.
 *
 * @param on the day of the performance, the security, the consent, or the court's finding
 */
public record LiftRequest(
        @NotNull(
                        message =
                                "Write one of: performed, valid-security, creditor-consents,"
                                        + " should-not-have-been, not-of-the-group.")
                LiftBecause because,
        @Visible(message = "Say what shows it.")
                @Size(max = 1000, message = "Write at most 1000 characters.")
                String evidence,
        @NotNull(message = "Write the day on which it happened.") LocalDate on) {

    boolean saysPerformed() {
        return because == LiftBecause.PERFORMED;
    }
}
