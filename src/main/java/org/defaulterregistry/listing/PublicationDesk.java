package org.defaulterregistry.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.GraceRules;
import org.defaulterregistry.rulebook.listing.GraceRules.GraceFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that an entry is public whose grace ran out. It binds from its date whether or not
 * anybody records it (D3).
 */
@Component
public class PublicationDesk {
    private final HeldEntries held;
    private final Duties duties;
    private final EnforcementCases cases;
    private final ConsumptionOrders orders;

    PublicationDesk(
            HeldEntries held, Duties duties, EnforcementCases cases, ConsumptionOrders orders) {
        this.held = held;
        this.duties = duties;
        this.cases = cases;
        this.orders = orders;
    }

    @Transactional
    public EntryAnswer publish(Officer officer, UUID id, @Nullable String ifMatch) {
        var listing = held.hold(officer, id, ifMatch);
        if (listing.getPublicationRecordedOn() != null) {
            throw Problem.under(
                    "R-LOG-1",
                    ProblemType.CONFLICT,
                    "The publication of this entry is recorded already.",
                    "Read the entry; what was recorded is not overwritten.");
        }
        var law = GraceRules.findings(new GraceFacts(listing.getPublishedOn(), held.today()));
        var findings = FindingView.all(law);
        if (!law.stream().allMatch(Finding::permits)) {
            return held.refuse(officer, listing, "publication", findings);
        }
        var act = held.begin(officer, listing);
        published(act, listing, findings, officer.name());
        return held.seal(act, listing, findings, 0);
    }

    void published(Enactment act, Listing listing, List<FindingView> findings, String by) {
        listing.publicationRecorded(held.today());
        duties.done(DutyKind.PUBLISH_ENTRY, listing.getId(), by);
        act.journal(
                LeafKind.PUBLISH,
                listing.getId(),
                Map.of(
                        "decision",
                        listing.getDecisionId(),
                        "rule",
                        "R-PUBLISH-7",
                        "publishedOn",
                        listing.getPublishedOn(),
                        "findings",
                        findings));
        restrict(act, listing);
    }

    /**
     * In the place of an order that states a period, or whose period ran out in grace. The entry
     * binds before its publication is recorded: whoever performed in those days has had the order
     * lifted, and no other takes its place (R-CONS-9(2)).
     */
    private void restrict(Enactment act, Listing listing) {
        cases.byId(listing.getCaseId()).getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(listing.getPartyId()))
                .filter(debtor -> !debtor.isPerformed())
                .forEach(debtor ->
                        orders.withListing(
                                act, debtor, listing.getId(), held.today(), held.today()));
    }
}
