package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.rulebook.time.DueDay;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What a court, and the person concerned, see of decisions and entries. */
@Mapper
interface ListingViews {
    @Mapping(target = "court", source = "listing.courtId")
    @Mapping(target = "grounds", expression = "java(listing.groundNumbers())")
    @Mapping(target = "inForce", expression = "java(listing.inForce(today))")
    ListingView from(Listing listing, LocalDate today);

    @Mapping(target = "by", source = "application.applicant")
    @Mapping(target = "dueOn", source = "due.date")
    ApplicationView from(ListingApplication application, DueDay due);

    @Mapping(target = "court", source = "decision.courtId")
    @Mapping(target = "id", source = "decision.id")
    @Mapping(target = "listingId", source = "listing.id")
    @Mapping(target = "caseId", source = "decision.caseId")
    @Mapping(target = "version", source = "decision.version")
    @Mapping(target = "findings", source = "findings")
    @Mapping(target = "termLastDay", source = "listing.termLastDay")
    @Mapping(target = "years", source = "request.years")
    @Mapping(target = "why", source = "request.why")
    @Mapping(target = "reasons", source = "decision.reasons")
    ExtensionView from(
            CourtDecision decision,
            ExtensionRequest request,
            Listing listing,
            List<FindingView> findings);

    @Mapping(target = "id", source = "decision.id")
    @Mapping(target = "caseId", source = "decision.caseId")
    @Mapping(target = "court", source = "decision.courtId")
    @Mapping(target = "version", source = "decision.version")
    @Mapping(target = "findings", source = "findings")
    @Mapping(target = "alarm", source = "alarm")
    @Mapping(target = "listing", source = "listing")
    @Mapping(target = "consumptionOrder", source = "order")
    DecisionView from(
            CourtDecision decision,
            List<FindingView> findings,
            @Nullable UUID alarm,
            @Nullable ListingView listing,
            @Nullable UUID order);
}
