package org.defaulterregistry.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.waysoff.EntryWays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts early deletion before the court once somebody has done what he owes and has an entry with a
 * term (R-TERM-2(3)). The law leaves it to the court; that it says yes or no, and why, it does not
 * leave to chance.
 */
@Component
public class EarlyDeletionDesk {
    static final String MAY_DELETE =
            "Early deletion is possible, at the court's discretion (R-TERM-2(3)).";

    static final String RULE = "R-TERM-2(3)";

    private final HeldEntries held;
    private final Duties duties;
    private final Deadlines deadlines;

    EarlyDeletionDesk(HeldEntries held, Duties duties, Deadlines deadlines) {
        this.held = held;
        this.duties = duties;
        this.deadlines = deadlines;
    }

    /** The leaf is what the person is told of: that the entry stays, and the court considers. */
    @Transactional(propagation = Propagation.MANDATORY)
    void offered(Enactment act, Listing listing, Happening when) {
        if (duties.isOpen(DutyKind.CONSIDER_EARLY_DELETION, listing.getId())) {
            return;
        }
        duties.open(
                DutyKind.CONSIDER_EARLY_DELETION,
                RULE,
                listing.getCourtId(),
                listing.getId(),
                deadlines.days(when.knownOn(), EntryWays.DAYS_TO_CONSIDER));
        act.journal(
                LeafKind.RECORD,
                listing.getId(),
                Map.of("what", "early deletion considered", "rule", RULE));
    }

    /** What was performed was not: there is nothing left to consider. */
    @Transactional(propagation = Propagation.MANDATORY)
    void undone(Listing listing, String by) {
        duties.done(DutyKind.CONSIDER_EARLY_DELETION, listing.getId(), by);
    }

    /** The court has considered it, and the entry stays until its term is over. */
    @Transactional
    public EntryAnswer reject(
            Officer judge, UUID id, @Nullable String ifMatch, RejectionRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        mustBeBeforeTheCourt(listing);
        var act = held.begin(judge, listing);
        duties.done(DutyKind.CONSIDER_EARLY_DELETION, id, judge.name());
        listing.earlyDeletionRejected(held.today(), request.reasons());
        act.journal(
                LeafKind.RECORD,
                id,
                Map.of(
                        "what",
                        "early deletion rejected",
                        "rule",
                        RULE,
                        "reasons",
                        request.reasons()));
        return held.seal(act, listing, List.of(), 0);
    }

    private void mustBeBeforeTheCourt(Listing listing) {
        if (duties.isOpen(DutyKind.CONSIDER_EARLY_DELETION, listing.getId())) {
            return;
        }
        throw listing.getEarlyDeletionRejectedOn() == null
                ? conflict(
                        "Early deletion of this entry is not before the court.",
                        "Record first what was performed, or what the creditor has consented to.")
                : conflict(
                        "Early deletion of this entry has been rejected already.",
                        "Read the entry: it says when and why. Early deletion comes before the court"
                                + " again when more is performed or the creditor consents; a judge may"
                                + " delete it early at any time (POST /api/v1/listings/{id}/deletion).");
    }

    private static Problem conflict(String what, String next) {
        return Problem.under(RULE, ProblemType.CONFLICT, what, next);
    }
}
