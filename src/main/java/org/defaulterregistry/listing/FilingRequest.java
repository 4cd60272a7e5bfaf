package org.defaulterregistry.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/**
 * That the listing of a local government was filed with the Supreme People's Court (R-DECIDE-GOV).
 *
 * @param reference under which it was filed
 */
public record FilingRequest(
        @NotNull(message = "Write the day of the filing.") LocalDate filedOn,
        @Visible(message = "Write the reference of the filing.")
                @Size(max = 200, message = "Write at most 200 characters.")
                String reference) {}
