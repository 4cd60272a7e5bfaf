package org.defaulterregistry.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.listing.Listing;
import org.defaulterregistry.listing.Remedies;
import org.defaulterregistry.measures.ConsumptionOrder;
import org.defaulterregistry.measures.ExitBan;
import org.defaulterregistry.measures.MeasureRemedies;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** Finds what an objection is about, in whatever room it lies. */
@Component
class Contests {
    private final Remedies entries;
    private final MeasureRemedies measures;
    private final Offices offices;
    private final DecisionBook decisions;
    private final EnforcementCases cases;
    private final EntityManager entities;
    private final Clock clock;

    Contests(
            Remedies entries,
            MeasureRemedies measures,
            Offices offices,
            DecisionBook decisions,
            EnforcementCases cases,
            EntityManager entities,
            Clock clock) {
        this.entries = entries;
        this.measures = measures;
        this.offices = offices;
        this.decisions = decisions;
        this.cases = cases;
        this.entities = entities;
        this.clock = clock;
    }

    /** An entry, an order, a ban, or an office that was ever signed. */
    Optional<Contested> find(UUID id) {
        return entries.find(id)
                .map(this::entry)
                .or(() -> measures.order(id).map(this::order))
                .or(() -> measures.ban(id).map(this::ban))
                .or(() -> offices.byId(id).flatMap(this::office));
    }

    /** As it stands now that its case is held. */
    Contested hold(Contested found) {
        cases.holdOfAnyCourt(found.caseId());
        entities.clear(); // what was read before the case was held may have changed
        return find(found.id()).orElseThrow();
    }

    private Contested entry(Listing listing) {
        return new Contested(
                About.LISTING,
                listing.getId(),
                listing.getCaseId(),
                listing.getPartyId(),
                listing.getCourtId(),
                decidedOn(listing.getDecisionId()),
                listing.getEndedOn() == null);
    }

    private Contested order(ConsumptionOrder order) {
        return new Contested(
                About.CONSUMPTION_ORDER,
                order.getId(),
                order.getCaseId(),
                order.getPartyId(),
                order.getCourtId(),
                order.getMadeOn(),
                measures.stands(order, today()));
    }

    private Contested ban(ExitBan ban) {
        return new Contested(
                About.EXIT_BAN,
                ban.getId(),
                ban.getCaseId(),
                ban.getPartyId(),
                ban.getCourtId(),
                decidedOn(ban.getId()),
                measures.stands(ban, today()));
    }

    private Optional<Contested> office(UnitOffice office) {
        var signedOn = office.getBoundFrom();
        return signedOn == null
                ? Optional.empty()
                : Optional.of(
                        new Contested(
                                About.OFFICE,
                                office.getId(),
                                office.getCaseId(),
                                office.getPartyId(),
                                cases.byId(office.getCaseId()).getCourtId(),
                                signedOn,
                                office.isLive()));
    }

    private LocalDate decidedOn(UUID decision) {
        return Objects.requireNonNull(decisions.byId(decision).getDecidedOn());
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
