package org.defaulterregistry.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.defaulterregistry.access.Visible;

/** Why a court that has to decide anew about a debtor does not list. */
public record NotAnewRequest(
        @NotNull(message = "Write the id of the debtor in the case.") UUID debtorId,
        @Visible(message = "State the reasons.")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons) {}
