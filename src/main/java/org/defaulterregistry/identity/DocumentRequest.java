package org.defaulterregistry.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A document to be linked to a party that is known.
 *
 * @param partyId the party, or else
 * @param debtorId the party as debtor of a case
 */
public record DocumentRequest(
        @Nullable UUID partyId,
        @Nullable UUID debtorId,
        @NotNull(message = "Write the document, with the name as it stands on it.") @Valid
                Identity identity,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Visible(message = "Say what shows that it is this party's document.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence) {

    /**
     * The name on a document has changed.
     *
     * @param since the first day of the new name
     */
    public record NewName(
            @Visible(message = "Write the name as it stands on the document now.")
                    @Size(max = 200, message = "Write at most 200 characters.")
                    String name,
            @NotNull(message = "Write the first day of the new name.") LocalDate since,
            @Visible(message = "Say what shows that the name has changed.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}

    /** A document is not the party's any more, or never was. */
    public record Ending(
            @Visible(message = "Say why the document no longer stands for this party.")
                    @Size(max = 200, message = "Write at most 200 characters.")
                    String reason,
            @Visible(message = "Say what shows it.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}

    /** Somebody says that he is not the one (R-DISPUTE-1). */
    public record Dispute(
            @NotNull(message = "Write the id of the case that it is about.") UUID caseId,
            @Visible(message = "Say what makes the identity doubtful.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String reason) {}

    /** The identity is certain again. */
    public record Clearance(
            @Visible(message = "Say what makes the identity certain.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String reason) {}
}
