package org.defaulterregistry.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.enforcement.PerformanceState;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.listing.CorrectionRequest.CorrectedField;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.measures.OrderEndings;
import org.defaulterregistry.measures.OrderEndings.Withdrawn;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.removal.DeletionReason;
import org.defaulterregistry.rulebook.removal.DeletionRules;
import org.defaulterregistry.rulebook.removal.DeletionRules.Deletion;
import org.defaulterregistry.rulebook.removal.DeletionRules.DeletionFacts;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an entry right, as part of an act that is under way: withdrawn, corrected or deleted. The
 * caller holds the case, and has asked the law first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Remedies {
    private final Listings listings;
    private final EntryRemoval removal;
    private final Corrections corrections;
    private final OwedDeletions owed;
    private final EnforcementCases cases;
    private final OrderEndings orders;
    private final ExitBans exitBans;
    private final Readings readings;
    private final Clock clock;

    Remedies(
            Listings listings,
            EntryRemoval removal,
            Corrections corrections,
            OwedDeletions owed,
            EnforcementCases cases,
            OrderEndings orders,
            ExitBans exitBans,
            Readings readings,
            Clock clock) {
        this.listings = listings;
        this.removal = removal;
        this.corrections = corrections;
        this.owed = owed;
        this.cases = cases;
        this.orders = orders;
        this.exitBans = exitBans;
        this.readings = readings;
        this.clock = clock;
    }

    /** An entry of any court, for a room that came by its id lawfully. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Listing> find(UUID id) {
        return listings.findById(id);
    }

    /** What the law says to a withdrawal: nothing stands against one. */
    public List<FindingView> withdrawal(Listing listing, WithdrawalReason reason) {
        return FindingView.all(withdrawalLaw(listing, reason).findings());
    }

    private Removal withdrawalLaw(Listing listing, WithdrawalReason reason) {
        return RemovalRules.decide(
                RecordedEvent.of(reason.event(), listing.isFixedTerm(), readings));
    }

    /** Whom an act holds that withdraws it: with it, others may go free in the case. */
    public List<UUID> heldToWithdraw(Listing listing) {
        return Stream.concat(
                        Stream.of(listing.getPartyId()),
                        exitBans.targetsOf(listing.getCaseId()).stream())
                .toList();
    }

    /**
     * It should never have been: withdrawn, and with it the order that rests on it alone. The act
     * holds {@link #heldToWithdraw}.
     *
     * @return how many orders were lifted with it
     */
    public int withdraw(
            Enactment act,
            Listing listing,
            WithdrawalReason reason,
            String evidence,
            Happening found) {
        var law = withdrawalLaw(listing, reason);
        var findings = FindingView.all(law.findings());
        var rule = law.rule().ruleId();
        removal.end(
                act,
                listing,
                new Ending(
                        Listing.End.WITHDRAWN,
                        LeafKind.WITHDRAW,
                        rule,
                        findings,
                        DutyKind.WITHDRAW_ENTRY,
                        Map.of("reason", reason, "evidence", evidence)),
                found);
        return orders.liftOnWithdrawal(
                act,
                new Withdrawn(
                        listing.getId(),
                        listing.getCaseId(),
                        listing.getPartyId(),
                        reason == WithdrawalReason.WRONG_PERSON,
                        rule,
                        findings),
                found);
    }

    /**
     * Somebody is not the debtor of the case: nothing of it may bind him, whatever it was that
     * showed it. The act holds {@link #heldToWithdraw}.
     */
    public void freeWrongPerson(
            Enactment act, UUID caseId, UUID party, String evidence, Happening found) {
        listings.liveOf(caseId).stream()
                .filter(listing -> listing.getPartyId().equals(party))
                .forEach(listing ->
                        withdraw(act, listing, WithdrawalReason.WRONG_PERSON, evidence, found));
        orders.liftOnWithdrawal(act, Withdrawn.wrongPerson(caseId, party), found);
    }

    /** May a court delete this entry of its own motion? */
    public Deletion deletion(Listing listing, DeletionReason reason) {
        return DeletionRules.decide(
                new DeletionFacts(
                        reason,
                        listing.isFixedTerm(),
                        listing.isTermOver(today()),
                        performanceRecorded(listing),
                        readings));
    }

    /** Does what happened end this entry (decision table B)? */
    public Removal removal(Listing listing, RemovalEvent event) {
        return RemovalRules.decide(RecordedEvent.of(event, listing.isFixedTerm(), readings));
    }

    /** What is on record that demands its deletion and was left to the court (R-DUE-1, D3). */
    public Optional<List<FindingView>> owedDeletion(Listing listing) {
        return owed.of(listing).map(OwedDeletions.Owed::findings);
    }

    /** Carries out what is owed. */
    public void deleteOwed(Enactment act, Listing listing, String evidence, Happening now) {
        var demanded = owed.of(listing).orElseThrow();
        removal.end(
                act,
                listing,
                demanded.ending(Map.of("evidence", evidence)),
                demanded.happening(now.today(), now.by()));
    }

    /** In the court's discretion, or because the term is over. */
    public void delete(
            Enactment act,
            Listing listing,
            Deletion law,
            String because,
            String evidence,
            Happening deleted) {
        delete(
                act,
                listing,
                law.rule().ruleId(),
                FindingView.all(law.findings()),
                null,
                Map.of("because", because, "evidence", evidence),
                deleted);
    }

    /** Something happened that ends it. */
    public void delete(
            Enactment act,
            Listing listing,
            Removal.MustDelete law,
            RemovalEvent event,
            String evidence,
            Happening happened) {
        delete(
                act,
                listing,
                law.rule().ruleId(),
                FindingView.all(law.findings()),
                DutyKind.DELETE_ENTRY,
                Map.of("because", event.key(), "evidence", evidence),
                happened);
    }

    private void delete(
            Enactment act,
            Listing listing,
            String rule,
            List<FindingView> findings,
            @Nullable DutyKind duty,
            Map<String, ?> more,
            Happening deleted) {
        var as = listing.isPublished(today()) ? Listing.End.DELETED : Listing.End.CLOSED;
        removal.end(
                act, listing, new Ending(as, LeafKind.DELETE, rule, findings, duty, more), deleted);
    }

    /** Changes what it says; the entry stays. */
    public void correct(
            Enactment act,
            Listing listing,
            List<CorrectedField> changes,
            String evidence,
            Happening found) {
        corrections.make(act, listing, changes, evidence, found);
    }

    /** It says something wrong, and what is right is not known yet: due in three working days. */
    public void oweCorrection(Listing listing, LocalDate foundOn) {
        corrections.owe(listing, foundOn);
    }

    private boolean performanceRecorded(Listing listing) {
        return cases.byId(listing.getCaseId()).getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(listing.getPartyId()))
                .map(CaseDebtor::performance)
                .anyMatch(now -> now.state() != PerformanceState.WHOLLY_UNPERFORMED);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
