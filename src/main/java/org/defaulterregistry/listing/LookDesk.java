package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.rulebook.waysoff.EntryWays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A court looks whether an entry can stand, and finds that it can. It does so after a ruling that
 * stops enforcement, where the letter leaves an entry with a term (R-REMOVE-10-FIXED), where
 * another court has undone the batch in which the entry came (R-SELF-CHECK), and where the debtor
 * had performed before the decision (R-LIST-0). What it finds wrong it withdraws or deletes
 * instead, and then owes no look any more.
 *
 * <p>Nothing new restricts anybody, so one officer is enough; as with an objection (D13) nobody
 * looks at what he took part in.
 */
@Component
public class LookDesk {
    static final String LOOK =
            "By the letter an entry with a term stays (R-REMOVE-10-FIXED); the court should look whether it"
                    + " can stand.";

    static final String WITHDRAW = "R-CORRECT-9(1)";
    static final String PERFORMED_BEFORE =
            "It was performed before the listing decision (R-LIST-0): within three working days the court"
                    + " withdraws the entry, or says why it can stand.";

    private static final String RULE = "R-SELF-CHECK";
    private static final List<DutyKind> LOOKS =
            List.of(DutyKind.LOOK_AT_ENTRY, DutyKind.WITHDRAW_ENTRY);
    private static final Finding NOT_ONES_OWN =
            new Finding(
                    new Citation("D13", "Nobody looks at his own decision; List Prov. Art. 12"),
                    "Does somebody look who took no part in the listing?",
                    Answer.NO);

    private final HeldEntries held;
    private final Listings listings;
    private final DecisionBook decisions;
    private final Acts acts;
    private final Duties duties;
    private final Deadlines deadlines;

    LookDesk(
            HeldEntries held,
            Listings listings,
            DecisionBook decisions,
            Acts acts,
            Duties duties,
            Deadlines deadlines) {
        this.held = held;
        this.listings = listings;
        this.decisions = decisions;
        this.acts = acts;
        this.duties = duties;
        this.deadlines = deadlines;
    }

    /** Enforcement stops, and by the letter the entry stays: its court looks (table B). */
    void owed(Listing listing, String rule, Happening when) {
        if (!duties.isOpen(DutyKind.LOOK_AT_ENTRY, listing.getId())) {
            duties.open(
                    DutyKind.LOOK_AT_ENTRY,
                    rule,
                    listing.getCourtId(),
                    listing.getId(),
                    deadlines.days(when.knownOn(), EntryWays.DAYS_TO_CONSIDER));
        }
    }

    /**
     * It should perhaps never have been: its court withdraws it, or says why it can stand.
     *
     * @param found the day on which the court came to know
     */
    void owedWithdrawal(Listing listing, LocalDate found) {
        if (!duties.isOpen(DutyKind.WITHDRAW_ENTRY, listing.getId())) {
            duties.open(
                    DutyKind.WITHDRAW_ENTRY,
                    WITHDRAW,
                    listing.getCourtId(),
                    listing.getId(),
                    Removal.dueDay(found, deadlines));
        }
    }

    /**
     * It was not performed before the decision; a batch that was undone is looked at all the same.
     */
    void performanceUndone(Listing listing, String by) {
        if (!listings.cameWithUndoneBatch(listing.getId())) {
            duties.done(DutyKind.WITHDRAW_ENTRY, listing.getId(), by);
        }
    }

    /** What was stopped goes on. */
    void enforcementResumed(Listing listing, String by) {
        duties.done(DutyKind.LOOK_AT_ENTRY, listing.getId(), by);
    }

    /** The court has looked: the entry can stand. */
    @Transactional
    public EntryAnswer stands(
            Officer judge, UUID id, @Nullable String ifMatch, RejectionRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        mustBeOwed(listing);
        if (acts.tookPart(decisions.byId(listing.getDecisionId()).actId(), judge.name())) {
            return held.refuse(
                    judge, listing, "look at one's own", FindingView.all(List.of(NOT_ONES_OWN)));
        }
        var act = held.begin(judge, listing);
        LOOKS.forEach(kind -> duties.done(kind, id, judge.name()));
        listing.canStand(held.today(), request.reasons());
        act.journal(
                LeafKind.RECORD,
                id,
                Map.of("what", "entry can stand", "rule", RULE, "reasons", request.reasons()));
        return held.seal(act, listing, List.of(), 0);
    }

    private void mustBeOwed(Listing listing) {
        if (LOOKS.stream().noneMatch(kind -> duties.isOpen(kind, listing.getId()))) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "Nobody waits for a look at this entry.",
                    "Read your duties: only what stands there is closed so. What is wrong is withdrawn or"
                            + " corrected at any time.");
        }
    }
}
