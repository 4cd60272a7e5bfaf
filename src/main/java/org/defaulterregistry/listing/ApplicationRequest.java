package org.defaulterregistry.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Visible;

/**
 * An application for a listing, as it reached the court.
 *
 * @param receivedOn the day from which the court has fifteen days (R-APPLY-5)
 */
public record ApplicationRequest(
        @NotNull(message = "Write the id of the debtor in the case.") UUID debtorId,
        @NotNull(message = "Write the day on which the court received it.") LocalDate receivedOn,
        @NotNull(message = "Write creditor; a court that acts ex officio needs no application.")
                ListingApplication.Applicant by,
        @NotNull(message = "Write true if it is in writing.") Boolean inWriting,
        @Visible(message = "Say what the creditor put forward.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence) {}
