package org.defaulterregistry.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How every act on an entry begins and ends: held with its case, then sealed or refused. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldEntries {
    private final Listings listings;
    private final EnforcementCases cases;
    private final DecisionBook decisions;
    private final ListingViews views;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;

    HeldEntries(
            Listings listings,
            EnforcementCases cases,
            DecisionBook decisions,
            ListingViews views,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock) {
        this.listings = listings;
        this.cases = cases;
        this.decisions = decisions;
        this.views = views;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A live entry of this court in the version the caller knows, its case held until the
     * transaction ends.
     */
    Listing hold(Officer officer, UUID id, @Nullable String ifMatch) {
        var listing =
                listings.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound);
        cases.holdCase(officer, listing.getCaseId());
        entities.refresh(listing); // it may have ended before its case was held
        Version.mustMatch(ifMatch, listing.getVersion());
        if (listing.getEndedOn() != null) {
            throw Problem.under(
                    "R-LOG-1",
                    ProblemType.CONFLICT,
                    "This entry has ended already.",
                    "Read how it ended; what was recorded is not overwritten.");
        }
        return listing;
    }

    /**
     * @param on the day the court found it, or it was so: not before the decision, not in the
     *     future
     */
    Happening happening(Officer officer, Listing listing, String pointer, LocalDate on) {
        var decidedOn = decisions.byId(listing.getDecisionId()).getDecidedOn();
        if (on.isAfter(today()) || on.isBefore(Objects.requireNonNull(decidedOn))) {
            throw Problem.invalid(
                    pointer,
                    "This day does not lie between the decision and today",
                    "Write the day at court time (UTC+8).");
        }
        return new Happening(on, on, today(), officer.name());
    }

    Enactment begin(Officer officer, Listing listing) {
        return begin(officer, List.of(listing.getPartyId()));
    }

    Enactment begin(Officer officer, List<UUID> touched) {
        var opened =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE));
        return enactments.begin(opened, officer.court(), touched);
    }

    /**
     * A live entry of any court, held: the registry acts by law. Empty if it has ended meanwhile.
     */
    Optional<Listing> byLaw(UUID id) {
        var listing = listings.findById(id).orElseThrow();
        cases.holdByLaw(listing.getCaseId());
        entities.refresh(listing);
        return Optional.of(listing).filter(entry -> entry.getEndedOn() == null);
    }

    Enactment beginByLaw(Listing listing, String rule) {
        var court = listing.getCourtId();
        var opened = acts.open(court, Approval.byLaw(rule));
        return enactments.begin(opened, court, List.of(listing.getPartyId()));
    }

    EntryAnswer seal(Enactment act, Listing listing, List<FindingView> findings, int ordersLifted) {
        var receipts = enactments.seal(act);
        return new EntryAnswer(views.from(listing, today()), findings, ordersLifted, receipts);
    }

    /** The law says no; the entry stays as it is, and the refusal is journaled. */
    EntryAnswer refuse(Officer officer, Listing listing, String what, List<FindingView> findings) {
        var tried =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.TRIED, Role.JUDGE));
        var act = enactments.begin(tried, officer.court(), List.of());
        act.journal(LeafKind.REFUSE, listing.getId(), Map.of("what", what, "findings", findings));
        return seal(act, listing, findings, 0);
    }

    LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
