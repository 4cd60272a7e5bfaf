package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.identity.DisputesByLaw;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.measures.OrderEndings;
import org.defaulterregistry.measures.OrderEndings.Withdrawn;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.listing.Grace;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends one entry, with all that hangs on it, as part of an act that is under way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryRemoval {
    private final OrderEndings orders;
    private final DisputesByLaw disputes;
    private final Serving serving;
    private final Duties duties;
    private final Acts acts;
    private final Deadlines deadlines;

    EntryRemoval(
            OrderEndings orders,
            DisputesByLaw disputes,
            Serving serving,
            Duties duties,
            Acts acts,
            Deadlines deadlines) {
        this.orders = orders;
        this.disputes = disputes;
        this.serving = serving;
        this.duties = duties;
        this.acts = acts;
        this.deadlines = deadlines;
    }

    Endings.Effect end(Enactment act, Listing listing, Ending ending, Happening when) {
        var duty = ending.duty();
        if (duty != null && !duties.isOpen(duty, listing.getId())) {
            duties.open(
                    duty,
                    ending.rule(),
                    listing.getCourtId(),
                    listing.getId(),
                    Removal.dueDay(when.knownOn(), deadlines));
        }
        listing.end(ending.as(), ending.rule(), when.today());
        duties.allDone(listing.getId(), when.by());
        disputes.entryEnded(listing.getCaseId(), listing.getPartyId());
        serving.fallsAway(listing.getDecisionId(), listing.getId(), when.by());
        act.restrain(listing.getPartyId(), state -> state.withEntry(listing.getCaseId(), null));
        journal(act, listing, ending, when.on());
        if (ending.wasNeverPublished() && !ending.rule().equals(Grace.CITATION.ruleId())) {
            orders.liftOnWithdrawal(act, unpublished(listing, ending), when);
        }
        return new Endings.Effect(
                listing.getId(),
                null,
                ending.as().name().toLowerCase(Locale.ROOT),
                ending.rule(),
                ending.findings(),
                null);
    }

    /**
     * During grace no restriction is imposed (R-GRACE-15): with an entry that was never published,
     * the order that was made with it never begins. Who has performed is let go by R-CONS-9(2)
     * anyway.
     */
    private static Withdrawn unpublished(Listing listing, Ending ending) {
        return new Withdrawn(
                listing.getId(),
                listing.getCaseId(),
                listing.getPartyId(),
                false,
                ending.rule(),
                ending.findings());
    }

    private void journal(Enactment act, Listing listing, Ending ending, LocalDate on) {
        var payload = new LinkedHashMap<String, Object>(ending.more());
        payload.put("party", listing.getPartyId());
        payload.put("as", ending.as());
        payload.put("rule", ending.rule());
        payload.put("on", on);
        payload.put("findings", ending.findings());
        payload.put("endsLeaf", acts.positionOf(listing.getId(), LeafKind.LIST.word()));
        act.journal(ending.leaf(), listing.getId(), payload);
    }
}
