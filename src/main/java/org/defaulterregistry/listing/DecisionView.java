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
 * A listing decision as its court sees it.
 *
 * @param filedOn the filing that the listing of a local government waits for (R-DECIDE-GOV)
 * @param lapsedUnder the rule of the event that ended it while it was held; null if none did
 * @param batchId what it came in with (D14)
 * @param alarm before it is signed: the debtor's number turned up in the cases of many creditors,
 *     and this court has not looked yet or last found the wrong person (D14); stops nothing
 * @param listing the entry that it opened
 * @param consumptionOrder the order that stands beside the entry
 */
public record DecisionView(
        UUID id,
        UUID caseId,
        String court,
        String decisionNumber,
        DecisionState state,
        String reasons,
        String draftedBy,
        Instant draftedAt,
        @Nullable String signedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate filedOn,
        @Nullable String filingReference,
        @Nullable LocalDate lapsedOn,
        @Nullable String lapsedUnder,
        @Nullable LocalDate servedOn,
        @Nullable ServiceManner servedHow,
        List<FindingView> findings,
        String rulebookVersion,
        String calendarVersion,
        @Nullable UUID batchId,
        @Nullable UUID alarm,
        @Nullable ListingView listing,
        @Nullable UUID consumptionOrder,
        int version) {}
