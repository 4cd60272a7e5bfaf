package org.defaulterregistry.measures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/** That a permit is taken back, and on what the court's finding rests. */
public record RevocationRequest(
        @NotNull(message = "Write false-evidence or undertaking-broken.") RevokedBecause because,
        @NotNull(message = "Write the day on which the court found it.") LocalDate foundOn,
        @Visible(message = "Say what shows it.")
                @Size(max = 1000, message = "Write at most 1000 characters.")
                String evidence) {}
