package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.identity.OfficeState;
import org.defaulterregistry.identity.UnitOffice;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.order.Days;
import org.defaulterregistry.rulebook.order.Necessity;
import org.defaulterregistry.rulebook.order.NecessityFacts;
import org.defaulterregistry.rulebook.order.NecessityRules;
import org.defaulterregistry.rulebook.order.Person;
import org.defaulterregistry.rulebook.order.PrivateConsumptionFacts;
import org.defaulterregistry.rulebook.order.PrivateConsumptionRules;
import org.defaulterregistry.rulebook.order.TemporaryLiftRules;
import org.defaulterregistry.rulebook.order.TravelReason;
import org.springframework.stereotype.Component;

/** Puts a request for an exception before the rulebook. */
@Component
class PermitLaw {
    private final Permits permits;
    private final Restraints restraints;

    PermitLaw(Permits permits, Restraints restraints) {
        this.permits = permits;
        this.restraints = restraints;
    }

    List<Finding> ask(PermitCase asked, LocalDate today) {
        return switch (asked.request().kind()) {
            case TEMPORARY_LIFT -> temporaryLift(asked, today);
            case NECESSARY_CONSUMPTION -> necessity(asked, today);
            case PRIVATE_CONSUMPTION -> ownMoney(asked, today);
        };
    }

    private List<Finding> temporaryLift(PermitCase asked, LocalDate today) {
        var request = asked.request();
        var run =
                TemporaryLiftRules.unbroken(
                        new Days(request.from(), request.to()), grantedFor(asked));
        return TemporaryLiftRules.decide(
                        new TemporaryLiftRules.Request(
                                restricted(asked, today),
                                request.measure(),
                                TravelReason.ofKey(request.reason()),
                                run.from(),
                                Optional.of(run.to()),
                                request.hasEvidence(),
                                request.hasUndertaking(),
                                brokenBefore(asked)))
                .findings();
    }

    private List<Finding> necessity(PermitCase asked, LocalDate today) {
        var request = asked.request();
        return NecessityRules.findings(
                new NecessityFacts.Request(
                        restricted(asked, today),
                        brokenBefore(asked),
                        Necessity.ofKey(request.reason()),
                        request.hasEvidence(),
                        request.from(),
                        today));
    }

    /** What the court found to be true must be allowed, whatever was before (R-CONS-3-PRIVATE). */
    private List<Finding> ownMoney(PermitCase asked, LocalDate today) {
        var office = asked.office();
        return PrivateConsumptionRules.findings(
                new PrivateConsumptionFacts.Recorded(
                        office == null ? Person.RESTRICTED_INDIVIDUAL : office.getGroup().person(),
                        restricted(asked, today),
                        Boolean.TRUE.equals(asked.request().ownFunds()),
                        Boolean.TRUE.equals(asked.request().verified())));
    }

    /** The same lift, granted before and not taken back; a further one may prolong it. */
    private List<Days> grantedFor(PermitCase asked) {
        return permits.findByPartyIdOrderByValidFrom(asked.party()).stream()
                .filter(permit -> permit.getRevokedOn() == null && permit.isFor(asked))
                .map(permit -> new Days(permit.getValidFrom(), permit.getValidTo()))
                .toList();
    }

    private boolean brokenBefore(PermitCase asked) {
        return permits.findByPartyIdOrderByValidFrom(asked.party()).stream()
                .anyMatch(permit -> permit.getRevokedOn() != null);
    }

    /** On the first day asked for, if that has not passed; by an order, or by an entry alone. */
    private boolean restricted(PermitCase asked, LocalDate today) {
        var from = asked.request().from();
        var day = from.isBefore(today) ? today : from;
        return restraints.of(asked.debtor()).stream()
                        .flatMap(state -> state.bindings().stream())
                        .filter(binding -> binding.caseId().equals(asked.caseId()))
                        .anyMatch(binding -> binding.entryInForce(day) || binding.orderInForce(day))
                && (asked.office() == null || binds(asked.office(), day));
    }

    private static boolean binds(UnitOffice office, LocalDate day) {
        return office.getState() == OfficeState.HELD
                && office.getBoundFrom() != null
                && !day.isBefore(office.getBoundFrom());
    }
}
