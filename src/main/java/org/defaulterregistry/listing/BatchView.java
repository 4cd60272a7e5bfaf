package org.defaulterregistry.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.enforcement.ImportedCase;
import org.jspecify.annotations.Nullable;

/**
 * What a court brought in together, and what became of each.
 *
 * @param announced how many cases were going to come in; null: it was not told
 * @param undoneAt null: it stands
 * @param cases those of them that were recorded, in the order of the file
 */
public record BatchView(
        UUID id,
        String court,
        String reference,
        String purpose,
        String openedBy,
        Instant openedAt,
        @Nullable Integer announced,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneWhy,
        List<Item> decisions,
        List<ImportedCase> cases,
        int version) {

    /**
     * One decision of it.
     *
     * @param listing the entry that it opened
     * @param endedAs how that entry ended; null: it has not
     * @param leftTo the batch was undone, and this entry still stands: its case has gone to this
     *     court, which has it to withdraw (R-CORRECT-9(1)); null: nothing was left
     */
    public record Item(
            UUID decision,
            UUID caseId,
            DecisionState state,
            @Nullable UUID listing,
            Listing.@Nullable End endedAs,
            @Nullable LocalDate endedOn,
            @Nullable String leftTo) {}
}
