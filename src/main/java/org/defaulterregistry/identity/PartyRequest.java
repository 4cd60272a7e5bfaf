package org.defaulterregistry.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Candidate;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/** Questions and facts about a party. */
public final class PartyRequest {
    private PartyRequest() {}

    /**
     * Either a document, or a name with a day of birth.
     *
     * @param birthDate needed with a name; with a document that does not tell it, for hints
     */
    public record Search(
            @Nullable @Valid Identity identity,
            @Size(max = 200, message = "Write at most 200 characters.") @Nullable String name,
            @Nullable LocalDate birthDate) {}

    /**
     * @param found the party that the document leads to
     * @param alike who may be meant, for a human to look at: never a match
     */
    public record SearchResult(@Nullable Candidate found, List<Candidate> alike) {}

    public record Death(
            @NotNull(message = "Write the day of death.") LocalDate diedOn,
            @Visible(message = "Say what shows it.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}

    /** What is known of somebody is wrong. */
    public record Correction(
            @Visible(message = "Say what was wrong.")
                    @Size(max = 200, message = "Write at most 200 characters.")
                    String reason,
            @Visible(message = "Say what shows it.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}

    /**
     * @param caseId the case whose entry and order the court has looked at
     * @param conclusion what becomes of them, and why
     */
    public record Review(
            @NotNull(message = "Write the id of the case.") UUID caseId,
            @Visible(message = "Say what becomes of what stands in this case, and why.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String conclusion) {}
}
