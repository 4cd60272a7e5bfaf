package org.defaulterregistry.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.DecisionState;
import org.defaulterregistry.enforcement.ServiceManner;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a longer term as its court sees it.
 *
 * @param termLastDay the last day of the entry as it stands now; null: open-ended
 */
public record ExtensionView(
        UUID id,
        UUID listingId,
        UUID caseId,
        String court,
        String decisionNumber,
        DecisionState state,
        int years,
        ExtensionRequest.Why why,
        String reasons,
        String draftedBy,
        Instant draftedAt,
        @Nullable String signedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate servedOn,
        @Nullable ServiceManner servedHow,
        List<FindingView> findings,
        String rulebookVersion,
        String calendarVersion,
        @Nullable LocalDate termLastDay,
        int version) {}
