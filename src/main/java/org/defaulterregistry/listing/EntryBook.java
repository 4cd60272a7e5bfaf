package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.Identification;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and ends entries, as part of an act that is under way. Getting off is as much its work as
 * getting on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EntryBook {
    private static final String GRACE = "R-GRACE-15";
    private static final String EXPIRY = "R-REMOVE-10-EXPIRY";

    private final Listings listings;
    private final DecisionBook decisions;
    private final ConsumptionOrders orders;
    private final PartyRegister parties;
    private final Duties duties;
    private final Acts acts;
    private final Deadlines deadlines;
    private final Readings readings;

    EntryBook(
            Listings listings,
            DecisionBook decisions,
            ConsumptionOrders orders,
            PartyRegister parties,
            Duties duties,
            Acts acts,
            Deadlines deadlines,
            Readings readings) {
        this.listings = listings;
        this.decisions = decisions;
        this.orders = orders;
        this.parties = parties;
        this.duties = duties;
        this.acts = acts;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    /**
     * What an event did to one entry.
     *
     * @param action {@code deleted}, {@code closed} before it was published, or {@code stays}
     */
    public record Effect(UUID listing, String action, String rule, List<FindingView> findings) {}

    void open(Enactment act, CourtDecision decision, CaseDebtor debtor, Listed lawful) {
        var decidedOn = Objects.requireNonNull(decision.getDecidedOn());
        var listing = listings.save(Listing.open(decision, lawful, decidedOn));
        act.restrain(
                listing.getPartyId(),
                state -> state.withEntry(listing.getCaseId(), listing.window()));
        act.journal(LeafKind.LIST, listing.getId(), payload(decision, debtor, listing, lawful));
        if (listing.isPublished(decidedOn)) {
            act.journal(
                    LeafKind.PUBLISH,
                    listing.getId(),
                    Map.of(
                            "decision",
                            decision.getId(),
                            "rule",
                            "R-PUBLISH-7",
                            "publishedOn",
                            listing.getPublishedOn()));
        }
        orders.withListing(act, debtor, decidedOn, listing.getPublishedOn());
        var lastDay = listing.getTermLastDay();
        if (lastDay != null) {
            duties.open(
                    DutyKind.DELETE_EXPIRED_ENTRY,
                    EXPIRY,
                    listing.getCourtId(),
                    listing.getId(),
                    Removal.dueDay(lastDay, deadlines));
        }
    }

    /**
     * The debtor has performed in full: an open-ended entry goes at once (R-REMOVE-10(1)), a
     * fixed-term entry stays (R-REMOVE-10-FIXED), and one still in grace is never published
     * (R-GRACE-15).
     *
     * @param performedOn the day of performance
     * @param today the day on which the court knows of it: from here its three working days would
     *     run
     */
    public List<Effect> performed(
            Enactment act, UUID caseId, LocalDate performedOn, LocalDate today, String by) {
        return listings.liveOf(caseId).stream()
                .map(listing -> performed(act, listing, performedOn, today, by))
                .toList();
    }

    private Effect performed(
            Enactment act, Listing listing, LocalDate performedOn, LocalDate today, String by) {
        if (!listing.isPublished(today) || performedInGrace(listing, performedOn)) {
            return end(act, listing, Listing.End.CLOSED, GRACE, List.of(), today, by);
        }
        var law =
                RemovalRules.decide(
                        RecordedEvent.of(
                                RemovalEvent.FULLY_PERFORMED, listing.isFixedTerm(), readings));
        var findings = FindingView.all(law.findings());
        var rule = law.rule().ruleId();
        return switch (law) {
            case Removal.MustDelete _ -> {
                duties.open(
                        DutyKind.DELETE_ENTRY,
                        rule,
                        listing.getCourtId(),
                        listing.getId(),
                        Removal.dueDay(today, deadlines));
                yield end(act, listing, Listing.End.DELETED, rule, findings, today, by);
            }
            case Removal.MayDeleteEarly _, Removal.Stays _ ->
                    new Effect(listing.getId(), "stays", rule, findings);
            case Removal.MustWithdraw _, Removal.MustCorrect _ ->
                    throw new IllegalStateException(
                            "performance neither withdraws nor corrects an entry");
        };
    }

    private boolean performedInGrace(Listing listing, LocalDate performedOn) {
        var decidedOn = decisions.byId(listing.getDecisionId()).getDecidedOn();
        return !performedOn.isBefore(Objects.requireNonNull(decidedOn))
                && !listing.isPublished(performedOn);
    }

    private Effect end(
            Enactment act,
            Listing listing,
            Listing.End as,
            String rule,
            List<FindingView> findings,
            LocalDate today,
            String by) {
        listing.end(as, rule, today);
        duties.allDone(listing.getId(), by);
        act.restrain(listing.getPartyId(), state -> state.withEntry(listing.getCaseId(), null));
        act.journal(
                LeafKind.DELETE,
                listing.getId(),
                Map.of(
                        "party", listing.getPartyId(),
                        "as", as,
                        "rule", rule,
                        "findings", findings,
                        "endsLeaf", acts.positionOf(listing.getId(), LeafKind.LIST.word())));
        return new Effect(
                listing.getId(), as == Listing.End.CLOSED ? "closed" : "deleted", rule, findings);
    }

    private Map<String, Object> payload(
            CourtDecision decision, CaseDebtor debtor, Listing listing, Listed lawful) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("decision", decision.getId());
        payload.put("decisionNumber", decision.getDecisionNumber());
        payload.put("identity", Identification.of(parties.document(debtor.getDocumentId())));
        payload.put("case", debtor.enforcementCase().getCaseNumber());
        payload.put("grounds", listing.groundNumbers());
        payload.put("findings", FindingView.all(lawful.findings()));
        payload.put("rulebookVersion", decision.getRulebookVersion());
        payload.put("calendarVersion", decision.getCalendarVersion());
        payload.put("readings", readings.asMap());
        payload.put("validFrom", listing.getPublishedOn());
        payload.put("validUntil", listing.getTermLastDay());
        payload.put("draftedBy", decision.getDraftedBy());
        payload.put("signedBy", decision.getSignedBy());
        return payload;
    }
}
