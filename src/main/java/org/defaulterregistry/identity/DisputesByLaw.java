package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the registry itself does about an identity in dispute (R-DISPUTE-1): it sets one for an
 * objection, and ends it when that was decided.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DisputesByLaw {
    private static final String RULE = "R-DISPUTE-1";

    private final DisputeBook book;
    private final Papers papers;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;

    DisputesByLaw(
            DisputeBook book,
            Papers papers,
            Acts acts,
            Enactments enactments,
            EntityManager entities) {
        this.book = book;
        this.papers = papers;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
    }

    /**
     * For an objection that says "it is not me".
     *
     * @param atMost the last day, if the objection must be decided sooner than a dispute may last
     * @return false if it cannot be set: it was before, about this entry, or the document leads to
     *     no restriction any more
     */
    public boolean set(String court, UUID id, UUID caseId, String reason, LocalDate atMost) {
        var document = papers.find(id).orElseThrow();
        var actId = acts.open(court, Approval.byLaw(RULE));
        var act = enactments.begin(actId, court, List.of(document.partyId()));
        entities.refresh(document);
        var set = mayBeSet(document, caseId, atMost);
        if (set) {
            var lastDay = book.lastDay();
            var until = atMost.isBefore(lastDay) ? atMost : lastDay;
            book.set(document, caseId, reason, Approval.BY_LAW, until);
        }
        act.journal(
                set ? LeafKind.IDENTITY : LeafKind.REFUSE,
                id,
                Map.of("what", "identity in dispute", "rule", RULE, "case", caseId));
        enactments.seal(act);
        return set;
    }

    /** Whether {@link #set} would, as it stands now. */
    public boolean canBeSet(UUID id, UUID caseId, LocalDate atMost) {
        return mayBeSet(papers.find(id).orElseThrow(), caseId, atMost);
    }

    private boolean mayBeSet(Document document, UUID caseId, LocalDate atMost) {
        return document.state() == Document.State.LINKED
                && !book.today().isAfter(atMost)
                && book.law(document, caseId, false).stream().allMatch(Finding::permits);
    }

    /**
     * What the identity was doubted for in this case has been decided: the doubt is over at once.
     * The act holds the document's party.
     */
    public void decided(Enactment act, UUID id, UUID caseId) {
        if (book.end(id, caseId)) {
            act.journal(
                    LeafKind.IDENTITY,
                    id,
                    Map.of("what", "identity cleared", "rule", RULE, "case", caseId));
        }
    }

    /**
     * An entry against this party has ended: another entry of the case may be doubted again
     * (R-DISPUTE-1). What else of the case binds may not.
     */
    public void entryEnded(UUID caseId, UUID party) {
        book.entryEnded(caseId, party);
    }
}
