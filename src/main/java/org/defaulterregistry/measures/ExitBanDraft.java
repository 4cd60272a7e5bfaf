package org.defaulterregistry.measures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An exit ban as a judge drafts it.
 *
 * @param target whom it is to hit: the debtor, or one who answers for the debtor
 * @param officeId the office in the debtor unit by which somebody is such a target
 * @param guardian who acts for a debtor without capacity
 * @param until the last day; left out: until it is lifted
 */
public record ExitBanDraft(
        @NotNull(message = "Write the id of the debtor in the case.") UUID debtorId,
        @Visible(message = "Say whom it is to hit, such as debtor.")
                @Size(max = 48, message = "Write at most 48 characters.")
                String target,
        @Nullable UUID officeId,
        @Valid @Nullable Guardian guardian,
        @Nullable LocalDate until,
        @Visible(message = "State the reasons.")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons) {

    /**
     * @param debtorWithoutCapacity the court found that the debtor has no, or no full, capacity
     * @param birthDate needed if the document does not tell it
     * @param distinctFrom parties alike, shown before, that are somebody else
     */
    public record Guardian(
            @NotNull(message = "Write true if the court found so.") Boolean debtorWithoutCapacity,
            @NotNull(message = "Say who the guardian is.") Identity identity,
            @Nullable LocalDate birthDate,
            @Size(max = 50, message = "Name at most 50 parties.")
                    @Nullable List<@NotNull(message = "Write a party's id.") UUID> distinctFrom) {}
}
