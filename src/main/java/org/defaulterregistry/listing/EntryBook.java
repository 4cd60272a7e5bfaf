package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.Identification;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.ConsumptionOrders;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens entries, as part of an act that is under way. {@link Endings} ends them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryBook {
    private static final String EXPIRY = "R-REMOVE-10-EXPIRY";

    private final Listings listings;
    private final PublishedEntries published;
    private final DecisionText texts;
    private final ConsumptionOrders orders;
    private final PartyRegister parties;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Readings readings;

    EntryBook(
            Listings listings,
            PublishedEntries published,
            DecisionText texts,
            ConsumptionOrders orders,
            PartyRegister parties,
            Duties duties,
            Deadlines deadlines,
            Readings readings) {
        this.listings = listings;
        this.published = published;
        this.texts = texts;
        this.orders = orders;
        this.parties = parties;
        this.duties = duties;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    /**
     * @param bindsFrom the day of the decision, or of the record of the filing it waited for
     */
    void open(
            Enactment act,
            CourtDecision decision,
            CaseDebtor debtor,
            Listed lawful,
            LocalDate bindsFrom) {
        var listing = listings.save(Listing.open(decision, lawful, bindsFrom));
        act.restrain(
                listing.getPartyId(),
                state -> state.withEntry(listing.getCaseId(), listing.window()));
        act.journal(LeafKind.LIST, listing.getId(), payload(decision, debtor, listing, lawful));
        published.describe(listing, decision, debtor);
        if (listing.isPublished(bindsFrom)) {
            publish(act, decision, listing);
        }
        orders.withListing(act, debtor, listing.getId(), bindsFrom, listing.getPublishedOn());
        openDuties(listing, lawful, bindsFrom);
    }

    private void publish(Enactment act, CourtDecision decision, Listing listing) {
        listing.publicationRecorded(listing.getPublishedOn());
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

    /** What is to be done about it later on. */
    private void openDuties(Listing listing, Listed lawful, LocalDate today) {
        var grace = lawful.grace();
        if (grace != null && !listing.isPublished(today)) {
            duties.open(
                    DutyKind.PUBLISH_ENTRY,
                    Grace.CITATION.ruleId(),
                    listing.getCourtId(),
                    listing.getId(),
                    deadlines.workingDays(grace.lastDay().date(), 1));
        }
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

    private Map<String, Object> payload(
            CourtDecision decision, CaseDebtor debtor, Listing listing, Listed lawful) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("decision", decision.getId());
        payload.put("decisionNumber", decision.getDecisionNumber());
        payload.put("identity", Identification.of(parties.standing(debtor.getDocumentId())));
        payload.put("case", debtor.enforcementCase().getCaseNumber());
        payload.put("grounds", listing.groundNumbers());
        payload.put("findings", FindingView.all(lawful.findings()));
        payload.put("rulebookVersion", decision.getRulebookVersion());
        payload.put("calendarVersion", decision.getCalendarVersion());
        payload.put("readings", readings.asMap());
        payload.put("validFrom", listing.getPublishedOn());
        payload.put("validUntil", listing.getTermLastDay());
        payload.put("text", texts.hashes(decision.getId()));
        payload.put("draftedBy", decision.getDraftedBy());
        payload.put("signedBy", decision.getSignedBy());
        return payload;
    }
}
