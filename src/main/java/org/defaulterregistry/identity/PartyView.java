package org.defaulterregistry.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A party as a court sees it whom it concerns. Nothing of other courts' cases.
 *
 * @param deathCorrectionDraftedBy your court is about to correct the death; another officer signs
 * @param officesHeld by which a unit's restriction reaches this person
 * @param officers of this unit
 */
public record PartyView(
        UUID id,
        PartyKind kind,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate diedOn,
        @Nullable String deathCorrectionDraftedBy,
        List<PartyDocument> documents,
        List<OfficeView> officesHeld,
        List<OfficeView> officers,
        int version) {

    public record PartyDocument(
            UUID id,
            String documentType,
            String maskedNumber,
            String name,
            Document.State state,
            @Nullable LocalDate validTo,
            @Nullable LocalDate disputedUntil) {}
}
