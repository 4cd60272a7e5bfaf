package org.defaulterregistry.listing;

import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.identity.Clearances;
import org.defaulterregistry.identity.Clearances.MixUp;
import org.defaulterregistry.rulebook.removal.DeletionReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A court takes an entry back, or deletes one with a term. What frees a person needs one officer.
 */
@Component
public class EndingDesk {
    private static final String EVENT_RECORDED = "event-recorded";

    private final HeldEntries held;
    private final Remedies remedies;
    private final Clearances clearances;

    EndingDesk(HeldEntries held, Remedies remedies, Clearances clearances) {
        this.held = held;
        this.remedies = remedies;
        this.clearances = clearances;
    }

    /**
     * It should never have been: withdrawn, and with it the order that rests on it alone. Who was
     * the wrong person is cleared in that case.
     */
    @Transactional
    public EntryAnswer withdraw(
            Officer judge, UUID id, @Nullable String ifMatch, WithdrawalRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        var found = held.happening(judge, listing, "/foundOn", request.foundOn());
        var findings = remedies.withdrawal(listing, request.reason());
        var act = held.begin(judge, remedies.heldToWithdraw(listing));
        var lifted = remedies.withdraw(act, listing, request.reason(), request.evidence(), found);
        if (request.reason() == WithdrawalReason.WRONG_PERSON) {
            clearances.confirm(act, mixUp(listing), judge.name());
        }
        return held.seal(act, listing, findings, lifted);
    }

    /**
     * An entry with a term: early, in the court's discretion, or because the term is over. Any
     * entry: because what happened demands it and the court has not carried it out yet (R-DUE-1).
     */
    @Transactional
    public EntryAnswer delete(
            Officer judge, UUID id, @Nullable String ifMatch, DeletionRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        if (request.because().equals(EVENT_RECORDED)) {
            return deleteOwed(judge, listing, request);
        }
        var reason = reason(request);
        var deleted = held.happening(judge, listing, "/on", request.on());
        var law = remedies.deletion(listing, reason);
        if (!law.isLawful()) {
            return held.refuse(judge, listing, "deletion", FindingView.all(law.findings()));
        }
        var act = held.begin(judge, listing);
        remedies.delete(act, listing, law, reason.key(), request.evidence(), deleted);
        return held.seal(act, listing, FindingView.all(law.findings()), 0);
    }

    private static MixUp mixUp(Listing listing) {
        return new MixUp(listing.getCaseId(), listing.getPartyId(), null, listing.getId(), null);
    }

    private EntryAnswer deleteOwed(Officer judge, Listing listing, DeletionRequest request) {
        var findings =
                remedies.owedDeletion(listing)
                        .orElseThrow(() ->
                                Problem.under(
                                        "R-DUE-1",
                                        ProblemType.CONFLICT,
                                        "No event on record demands that this entry goes.",
                                        "Record what happened at /api/v1/performance-events."));
        var act = held.begin(judge, listing);
        var today = held.today();
        remedies.deleteOwed(
                act, listing, request.evidence(), new Happening(today, today, today, judge.name()));
        return held.seal(act, listing, findings, 0);
    }

    private static DeletionReason reason(DeletionRequest request) {
        return DeletionReason.ofKey(request.because())
                .orElseThrow(() ->
                        Problem.invalid(
                                "/because",
                                "The law knows no such reason",
                                "Write one of: performed, conduct-corrected, creditor-consents, term-expired, event-recorded."));
    }
}
