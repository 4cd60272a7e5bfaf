package org.defaulterregistry.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/**
 * A case handed over to another court.
 *
 * @param toCourt the id in the court register, such as CN-110105
 * @param ruling the number of the ruling that transfers it
 */
public record TransferRequest(
        @Visible(message = "Write the id of the court that takes the case over.")
                @Size(max = 32, message = "Write at most 32 characters.")
                String toCourt,
        @Visible(message = "Write the number of the ruling.")
                @Size(max = 100, message = "Write at most 100 characters.")
                String ruling,
        @NotNull(message = "Write the day of the ruling.") LocalDate on) {}
