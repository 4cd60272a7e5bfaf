package org.defaulterregistry.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/**
 * That an entry should never have been.
 *
 * @param foundOn the day the court found it: from here its three working days run
 */
public record WithdrawalRequest(
        @NotNull(message = "Write one of: wrong-person, minor, excluded-by-law, no-ground, other.")
                WithdrawalReason reason,
        @NotNull(message = "Write the day on which the court found it.") LocalDate foundOn,
        @Visible(message = "Say what shows it.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence) {}
