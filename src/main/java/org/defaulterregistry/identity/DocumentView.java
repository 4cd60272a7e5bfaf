package org.defaulterregistry.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document of a party as a court sees it whom the party concerns.
 *
 * @param validTo the last day of validity; a document that has run out still identifies
 * @param disputedUntil the last day of a dispute (R-DISPUTE-1)
 * @param replaces the same paper under its former name
 * @param nameSince the first day of the new name
 * @param endingDraftedBy your court is about to end it; another officer signs
 * @param draftedBy null if the document came with a case
 */
public record DocumentView(
        UUID id,
        UUID partyId,
        String documentType,
        String issuingCountry,
        String documentNumber,
        String name,
        Document.State state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate disputedUntil,
        @Nullable UUID replaces,
        @Nullable LocalDate nameSince,
        @Nullable String evidence,
        @Nullable String draftedBy,
        @Nullable Instant draftedAt,
        @Nullable String signedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable String endingDraftedBy,
        int version) {}
