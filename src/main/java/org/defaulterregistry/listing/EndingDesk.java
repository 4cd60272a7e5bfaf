package org.defaulterregistry.listing;

import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.PerformanceState;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.OrderEndings;
import org.defaulterregistry.measures.OrderEndings.Withdrawn;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.removal.DeletionReason;
import org.defaulterregistry.rulebook.removal.DeletionRules;
import org.defaulterregistry.rulebook.removal.DeletionRules.Deletion;
import org.defaulterregistry.rulebook.removal.DeletionRules.DeletionFacts;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A court takes an entry back, or deletes one with a term. What frees a person needs one officer.
 */
@Component
public class EndingDesk {
    private final HeldEntries held;
    private final Endings endings;
    private final EnforcementCases cases;
    private final OrderEndings orders;
    private final Readings readings;

    EndingDesk(
            HeldEntries held,
            Endings endings,
            EnforcementCases cases,
            OrderEndings orders,
            Readings readings) {
        this.held = held;
        this.endings = endings;
        this.cases = cases;
        this.orders = orders;
        this.readings = readings;
    }

    /** It should never have been: withdrawn, and with it the order that rests on it alone. */
    @Transactional
    public EntryAnswer withdraw(
            Officer judge, UUID id, @Nullable String ifMatch, WithdrawalRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        var found = held.happening(judge, listing, "/foundOn", request.foundOn());
        var law =
                RemovalRules.decide(
                        RecordedEvent.of(
                                request.reason().event(), listing.isFixedTerm(), readings));
        var findings = FindingView.all(law.findings());
        var ending =
                new Ending(
                        Listing.End.WITHDRAWN,
                        LeafKind.WITHDRAW,
                        law.rule().ruleId(),
                        findings,
                        DutyKind.WITHDRAW_ENTRY,
                        Map.of("reason", request.reason(), "evidence", request.evidence()));
        var act = held.begin(judge, listing);
        endings.end(act, listing, ending, found);
        var lifted = orders.liftOnWithdrawal(act, withdrawn(listing, request, ending), found);
        return held.seal(act, listing, findings, lifted);
    }

    private static Withdrawn withdrawn(Listing listing, WithdrawalRequest request, Ending ending) {
        return new Withdrawn(
                listing.getId(),
                listing.getCaseId(),
                listing.getPartyId(),
                request.reason() == WithdrawalReason.WRONG_PERSON,
                ending.rule(),
                ending.findings());
    }

    /** An entry with a term: early, in the court's discretion, or because the term is over. */
    @Transactional
    public EntryAnswer delete(
            Officer judge, UUID id, @Nullable String ifMatch, DeletionRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        var reason = reason(request);
        var deleted = held.happening(judge, listing, "/on", request.on());
        var law = law(listing, reason);
        var findings = FindingView.all(law.findings());
        if (!law.isLawful()) {
            return held.refuse(judge, listing, "deletion", findings);
        }
        var ending =
                new Ending(
                        listing.isPublished(held.today())
                                ? Listing.End.DELETED
                                : Listing.End.CLOSED,
                        LeafKind.DELETE,
                        law.rule().ruleId(),
                        findings,
                        null,
                        Map.of("because", reason.key(), "evidence", request.evidence()));
        var act = held.begin(judge, listing);
        endings.end(act, listing, ending, deleted);
        return held.seal(act, listing, findings, 0);
    }

    private Deletion law(Listing listing, DeletionReason reason) {
        return DeletionRules.decide(
                new DeletionFacts(
                        reason,
                        listing.isFixedTerm(),
                        listing.isTermOver(held.today()),
                        performanceRecorded(listing),
                        readings));
    }

    private boolean performanceRecorded(Listing listing) {
        return cases.byId(listing.getCaseId()).getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(listing.getPartyId()))
                .map(CaseDebtor::performance)
                .anyMatch(now -> now.state() != PerformanceState.WHOLLY_UNPERFORMED);
    }

    private static DeletionReason reason(DeletionRequest request) {
        return DeletionReason.ofKey(request.because())
                .orElseThrow(() ->
                        Problem.invalid(
                                "/because",
                                "The law knows no such reason",
                                "Write one of: performed, conduct-corrected, creditor-consents, term-expired."));
    }
}
