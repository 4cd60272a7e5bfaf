package org.defaulterregistry.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/** That two parties are one, or one is two. */
public final class PartyChangeRequest {
    private PartyChangeRequest() {}

    /**
     * @param keep the party that goes on
     * @param absorb the party that turns out to be the same
     */
    public record Merger(
            @NotNull(message = "Write the id of the party that goes on.") UUID keep,
            @NotNull(message = "Write the id of the party that is the same.") UUID absorb,
            @Visible(message = "Say what shows that both are one.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}

    /**
     * @param documentIds what belongs to the other person
     * @param debtorIds the debtors of your court's cases that were identified by those documents:
     *     they go along
     * @param birthDate of the other person; left out: the same
     */
    public record Split(
            @NotNull(message = "Write the id of the party that is two.") UUID partyId,
            @NotNull(message = "Name the documents of the other person.")
                    @Size(min = 1, max = 50, message = "Name 1 to 50 documents.")
                    List<@NotNull(message = "Write a document's id.") UUID> documentIds,
            @NotNull(message = "Name the debtors that are the other person, or write [].")
                    @Size(max = 200, message = "Name at most 200 debtors.")
                    List<@NotNull(message = "Write a debtor's id.") UUID> debtorIds,
            @Nullable LocalDate birthDate,
            @Visible(message = "Say what shows that they are two.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String evidence) {}
}
