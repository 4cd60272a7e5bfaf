package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of entries for what happens in their case, as part of an act that is under way. What
 * must go goes at once: the three working days are the law's limit, not a wait (D3).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Endings {
    private static final String GRACE = Grace.CITATION.ruleId();

    /** Under these an event puts early deletion before the court. */
    private static final Set<String> MAY_DELETE = Set.of(EarlyDeletionDesk.RULE, LookDesk.WITHDRAW);

    private static final String OWED =
            "The court must delete this entry within three working days; on the last of them the registry does"
                    + " (R-DUE-1).";

    private final Listings listings;
    private final HeldDecisions held;
    private final DecisionBook decisions;
    private final EarlyDeletionDesk earlyDeletion;
    private final LookDesk looks;
    private final OwedDeletions owed;
    private final EntryRemoval removal;

    Endings(
            Listings listings,
            HeldDecisions held,
            DecisionBook decisions,
            EarlyDeletionDesk earlyDeletion,
            LookDesk looks,
            OwedDeletions owed,
            EntryRemoval removal) {
        this.listings = listings;
        this.held = held;
        this.decisions = decisions;
        this.earlyDeletion = earlyDeletion;
        this.looks = looks;
        this.owed = owed;
        this.removal = removal;
    }

    /**
     * What an event did to one entry, or to a decision that waited to make one.
     *
     * @param listing null for a decision
     * @param decision held for its filing (R-DECIDE-GOV); null for an entry
     * @param action {@code deleted}, {@code closed} before it was published, {@code withdrawn},
     *     {@code stays}, or for a decision {@code lapsed}
     * @param next what the court may look at now; null if there is nothing
     */
    public record Effect(
            @Nullable UUID listing,
            @Nullable UUID decision,
            String action,
            String rule,
            List<FindingView> findings,
            @Nullable String next) {}

    /**
     * Something happened in a case: each live entry that must go for it goes now (decision table
     * B).
     *
     * @param party only this one of several debtors is concerned; null: all are
     */
    public List<Effect> happened(
            Enactment act, UUID caseId, @Nullable UUID party, RecordedEvent event, Happening when) {
        return Stream.concat(
                        liveOf(caseId, party)
                                .map(listing ->
                                        met(
                                                act,
                                                listing,
                                                event.meeting(listing.isFixedTerm()),
                                                when.knownSince(decidedOn(listing)))),
                        held.happened(act, caseId, party, event, when).stream())
                .toList();
    }

    /** Whether an entry, or a decision held for its filing, was decided after that day. */
    public boolean isAnyDecidedAfter(UUID caseId, @Nullable UUID party, LocalDate day) {
        return held.isAnyDecidedAfter(caseId, party, day)
                || liveOf(caseId, party).anyMatch(listing -> decidedOn(listing).isAfter(day));
    }

    /**
     * What was performed in this case was not: there is nothing left to consider, and nothing was
     * performed before its decision.
     *
     * @param otherwise what events of the case did, that stand as they are
     */
    public void performanceUndone(UUID caseId, List<Effect> otherwise, String by) {
        for (var listing : listings.liveOf(caseId)) {
            var rules =
                    otherwise.stream()
                            .filter(effect -> listing.getId().equals(effect.listing()))
                            .map(Effect::rule)
                            .toList();
            if (rules.stream().noneMatch(MAY_DELETE::contains)) {
                earlyDeletion.undone(listing, by);
            }
            if (!rules.contains(LookDesk.WITHDRAW)) {
                looks.performanceUndone(listing, by);
            }
        }
    }

    /** Enforcement goes on: nothing is left to look at of its stop. */
    public void enforcementResumed(UUID caseId, @Nullable UUID party, String by) {
        liveOf(caseId, party).forEach(listing -> looks.enforcementResumed(listing, by));
    }

    /** Whether an entry of the case went early, in the court's discretion, on that day or later. */
    public boolean isAnyDeletedEarlySince(UUID caseId, LocalDate day) {
        return listings.findByCaseId(caseId).stream()
                .filter(listing -> EarlyDeletionDesk.RULE.equals(listing.getEndedUnder()))
                .map(Listing::getEndedOn)
                .anyMatch(ended -> ended != null && !ended.isBefore(day));
    }

    private Stream<Listing> liveOf(UUID caseId, @Nullable UUID party) {
        return listings.liveOf(caseId).stream()
                .filter(listing -> party == null || listing.getPartyId().equals(party));
    }

    private LocalDate decidedOn(Listing listing) {
        return Objects.requireNonNull(decisions.byId(listing.getDecisionId()).getDecidedOn());
    }

    private Effect met(Enactment act, Listing listing, RecordedEvent event, Happening when) {
        var law = RemovalRules.decide(event);
        var findings = FindingView.all(law.findings());
        if (event.isPerformance() && inGrace(listing, when)) {
            return removal.end(act, listing, Ending.closed(GRACE, findings), when);
        }
        var rule = law.rule().ruleId();
        return switch (law) {
            case Removal.MustDelete _ -> mustGo(act, listing, event, rule, findings, when);
            case Removal.MayDeleteEarly _ -> {
                earlyDeletion.offered(act, listing, when);
                yield early(listing, event, rule, findings, when);
            }
            case Removal.Stays _ -> stays(listing, event, rule, findings, when);
            case Removal.MustWithdraw _, Removal.MustCorrect _ ->
                    throw new IllegalStateException(
                            "what happens in a case neither withdraws nor corrects an entry");
        };
    }

    /** Who had performed when the court decided should not have been listed (R-LIST-0). */
    private Effect early(
            Listing listing,
            RecordedEvent event,
            String rule,
            List<FindingView> findings,
            Happening when) {
        if (event.isPerformance() && when.on().isBefore(decidedOn(listing))) {
            looks.owedWithdrawal(listing, when.knownOn());
            return new Effect(
                    listing.getId(),
                    null,
                    "stays",
                    LookDesk.WITHDRAW,
                    findings,
                    LookDesk.PERFORMED_BEFORE);
        }
        return new Effect(
                listing.getId(), null, "stays", rule, findings, EarlyDeletionDesk.MAY_DELETE);
    }

    private Effect mustGo(
            Enactment act,
            Listing listing,
            RecordedEvent event,
            String rule,
            List<FindingView> findings,
            Happening when) {
        if (owed.leavesToTheCourt(listing, event.isPerformance(), when.today())) {
            owed.leave(listing, rule, findings, when);
            return new Effect(listing.getId(), null, "stays", rule, findings, OWED);
        }
        var published = listing.isPublished(when.today());
        return removal.end(act, listing, Ending.deleted(published, rule, findings), when);
    }

    /** Where the letter of the law leaves a doubt, the court is told to look (table B). */
    private Effect stays(
            Listing listing,
            RecordedEvent event,
            String rule,
            List<FindingView> findings,
            Happening when) {
        var doubtful = event.fixedTerm() && event.stopsEnforcement();
        if (doubtful) {
            looks.owed(listing, rule, when);
        }
        return new Effect(
                listing.getId(), null, "stays", rule, findings, doubtful ? LookDesk.LOOK : null);
    }

    /**
     * Performed before it was published, whenever the court came to know (R-GRACE-15). Of a
     * decision with grace that is also who performed before it: who paid earlier is not worse off.
     */
    private boolean inGrace(Listing listing, Happening performed) {
        var waited = !listing.isPublished(decidedOn(listing));
        return !listing.isPublished(performed.today())
                || (waited && !listing.isPublished(performed.on()));
    }
}
