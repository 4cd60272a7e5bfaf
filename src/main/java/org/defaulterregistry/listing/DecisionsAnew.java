package org.defaulterregistry.listing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.FollowsCase;
import org.defaulterregistry.rulebook.listing.ApplicationRules;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision of the court's own motion that is held for its filing lapses when its case goes to
 * another court (R-DECIDE-GOV). The new court decides about that debtor anew: within fifteen days,
 * as on an application, because the law is silent. It runs first, while what lapses is still held.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsAnew implements FollowsCase {
    private static final String RULE = "R-LIST-1";

    private final DecisionBook decisions;
    private final Applications applications;
    private final EnforcementCases cases;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Clock clock;

    DecisionsAnew(
            DecisionBook decisions,
            Applications applications,
            EnforcementCases cases,
            Duties duties,
            Deadlines deadlines,
            Clock clock) {
        this.decisions = decisions;
        this.applications = applications;
        this.cases = cases;
        this.duties = duties;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void moved(UUID caseId, String toCourt) {
        var held = heldExOfficio(caseId);
        for (var debtor : cases.byId(caseId).getDebtors()) {
            duties.moved(debtor.getId(), toCourt);
            if (held.stream().anyMatch(one -> one.getPartyId().equals(debtor.getPartyId()))) {
                open(debtor, toCourt);
            }
        }
    }

    /** The law said yes or no to a listing of this debtor. */
    void decided(CaseDebtor debtor, CourtDecision decision) {
        var by = Objects.requireNonNullElse(decision.getSignedBy(), decision.getDraftedBy());
        duties.done(DutyKind.DECIDE_ANEW, debtor.getId(), by);
    }

    /** Who has performed, or against whom nothing is enforced, is not listed anew. */
    void happened(UUID caseId, @Nullable UUID party, RecordedEvent event, String by) {
        if (event.isPerformance() || event.stopsEnforcement()) {
            cases.byId(caseId).getDebtors().stream()
                    .filter(debtor -> party == null || debtor.getPartyId().equals(party))
                    .forEach(debtor -> duties.done(DutyKind.DECIDE_ANEW, debtor.getId(), by));
        }
    }

    /** What answered an application is owed by the application's own day (R-APPLY-5). */
    private List<CourtDecision> heldExOfficio(UUID caseId) {
        var answers =
                applications.findByCaseId(caseId).stream()
                        .map(ListingApplication::getDecisionId)
                        .toList();
        return decisions.heldIn(caseId).stream()
                .filter(decision -> !answers.contains(decision.getId()))
                .toList();
    }

    private void open(CaseDebtor debtor, String court) {
        if (!duties.isOpen(DutyKind.DECIDE_ANEW, debtor.getId())) {
            duties.open(
                    DutyKind.DECIDE_ANEW,
                    RULE,
                    court,
                    debtor.getId(),
                    ApplicationRules.decisionDue(CourtTime.dayOf(clock.instant()), deadlines));
        }
    }
}
