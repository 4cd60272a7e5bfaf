package org.defaulterregistry.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.DecisionText;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the law said to a longer term. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExtensionActs {
    private final DecisionBook book;
    private final DecisionText texts;
    private final ExtensionLaw law;
    private final Serving serving;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Acts acts;
    private final Enactments enactments;

    ExtensionActs(
            DecisionBook book,
            DecisionText texts,
            ExtensionLaw law,
            Serving serving,
            Duties duties,
            Deadlines deadlines,
            Acts acts,
            Enactments enactments) {
        this.book = book;
        this.texts = texts;
        this.law = law;
        this.serving = serving;
        this.duties = duties;
        this.deadlines = deadlines;
        this.acts = acts;
        this.enactments = enactments;
    }

    /** Longer from today, for checks as well as for the duty to delete. */
    List<Receipt> extend(CourtDecision decision, Listing listing, CaseDebtor debtor, int years) {
        var term = listing.term().orElseThrow();
        var longer = term.extendedBy(years);
        listing.extended(longer);
        duties.moved(
                DutyKind.DELETE_EXPIRED_ENTRY,
                listing.getId(),
                Removal.dueDay(longer.lastDay(), deadlines));
        var text = texts.write(decision, law.words(decision, debtor, listing, term.lastDay()));
        var act =
                enactments.begin(
                        decision.actId(), decision.getCourtId(), List.of(listing.getPartyId()));
        act.restrain(
                listing.getPartyId(),
                state -> state.withEntry(listing.getCaseId(), listing.window()));
        serving.owed(decision);
        act.journal(LeafKind.EXTEND, listing.getId(), payload(decision, listing, debtor, text));
        return enactments.seal(act);
    }

    /** The term stays; why stands in the journal. */
    List<Receipt> refuse(
            CourtDecision decision,
            Listing listing,
            CaseDebtor debtor,
            List<FindingView> findings) {
        var text =
                texts.write(
                        decision, law.words(decision, debtor, listing, listing.getTermLastDay()));
        var act =
                enactments.begin(
                        decision.actId(), decision.getCourtId(), List.of(listing.getPartyId()));
        act.journal(
                LeafKind.REFUSE,
                decision.getId(),
                Map.of(
                        "what",
                        "extension",
                        "case",
                        debtor.enforcementCase().getCaseNumber(),
                        "party",
                        listing.getPartyId(),
                        "findings",
                        findings,
                        "text",
                        text));
        return enactments.seal(act);
    }

    private Map<String, Object> payload(
            CourtDecision decision, Listing listing, CaseDebtor debtor, Map<String, String> text) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("decision", decision.getId());
        payload.put("decisionNumber", decision.getDecisionNumber());
        payload.put("party", decision.getPartyId());
        payload.put("case", debtor.enforcementCase().getCaseNumber());
        payload.put("findings", book.findingsOf(decision));
        payload.put("rulebookVersion", decision.getRulebookVersion());
        payload.put("calendarVersion", decision.getCalendarVersion());
        payload.put("validUntil", listing.getTermLastDay());
        payload.put("text", text);
        payload.put("draftedBy", decision.getDraftedBy());
        payload.put("signedBy", decision.getSignedBy());
        payload.put("extendsLeaf", acts.positionOf(listing.getId(), LeafKind.LIST.word()));
        return payload;
    }
}
