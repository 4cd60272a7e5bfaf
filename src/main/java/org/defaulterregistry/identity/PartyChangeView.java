package org.defaulterregistry.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merger or split as the court sees it that drafted it.
 *
 * @param partyId who is kept, or who is split
 * @param otherPartyId who is absorbed; or who came out of the split, null before it is signed
 * @param documentIds with a split: what goes to the new party, and its case debtors with it
 */
public record PartyChangeView(
        UUID id,
        PartyChange.Kind kind,
        UUID partyId,
        @Nullable UUID otherPartyId,
        @Nullable LocalDate birthDate,
        Set<UUID> documentIds,
        String evidence,
        PartyChange.State state,
        String draftedBy,
        Instant draftedAt,
        @Nullable String signedBy,
        int version) {}
