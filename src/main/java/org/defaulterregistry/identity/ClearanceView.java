package org.defaulterregistry.identity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was confirmed not to be the debtor of a case.
 *
 * @param subjectId the entry, order or ban with which somebody else was met
 * @param objectionId the objection that showed it; null if the court found it by itself
 * @param setAsideOn null: it stands
 */
public record ClearanceView(
        UUID id,
        UUID caseId,
        UUID partyId,
        @Nullable UUID documentId,
        UUID subjectId,
        @Nullable UUID objectionId,
        String confirmedBy,
        LocalDate confirmedOn,
        @Nullable LocalDate setAsideOn,
        @Nullable String setAsideBy,
        @Nullable String newEvidence,
        int version) {

    /** Why a clearance no longer holds. */
    public record NewEvidence(
            @Visible(message = "Say what new evidence shows that it is the debtor after all.")
                    @Size(max = 2000, message = "Write at most 2000 characters.")
                    String newEvidence) {}
}
