package org.defaulterregistry.identity;

import java.util.List;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.springframework.stereotype.Component;

/**
 * What must be so before a document ends. A check finds a party by its documents alone: with them,
 * whatever binds the party comes to nothing.
 */
@Component
class PaperEndingRules {
    private static final Finding THE_LAST_ONE =
            new Finding(
                    new Citation("D12", "Checks find a restricted party by a linked document"),
                    "Is another document linked to the restricted party? If not, link the one that"
                            + " takes its place first, or end the restriction",
                    Answer.NO);

    private final PartyRegister parties;
    private final DocumentLinks links;
    private final BindingCases binding;
    private final Concern concern;

    PaperEndingRules(
            PartyRegister parties, DocumentLinks links, BindingCases binding, Concern concern) {
        this.parties = parties;
        this.links = links;
        this.binding = binding;
        this.concern = concern;
    }

    /**
     * @throws Problem 404 if it is another court's draft; 403 if nothing but other courts'
     *     restrictions rest on it
     */
    void mayBeEnded(Document document, Officer officer) {
        if (document.state() == Document.State.DRAFT) {
            mustHaveDrafted(document, officer);
            return;
        }
        var courts = binding.courtsOn(document.partyId());
        if (!courts.isEmpty() && !courts.contains(officer.court())) {
            throw Problem.under(
                    "D13",
                    ProblemType.NOT_ALLOWED,
                    "What rests on this document are restrictions of another court, and none of yours.",
                    "Tell that court what is wrong with the document; it ends it.");
        }
    }

    /** Empty, or why the law refuses: the last paper that leads to somebody who is restricted. */
    List<Finding> law(Document document) {
        var leads =
                document.state() == Document.State.LINKED
                        && !binding.on(document.partyId()).isEmpty();
        return leads && !isAnotherLinked(document) ? List.of(THE_LAST_ONE) : List.of();
    }

    boolean needsTwo(Document document, Officer officer) {
        return document.state() == Document.State.LINKED
                && !binding.ofOtherCourts(document.partyId(), officer).isEmpty();
    }

    /** A draft of a court that has nothing to do with the party any more is anybody's to end. */
    private void mustHaveDrafted(Document document, Officer officer) {
        links.findById(document.id())
                .map(DocumentLink::courtId)
                .filter(court -> !court.equals(officer.court()))
                .filter(court -> concern.of(document.partyId(), court))
                .ifPresent(_ -> {
                    throw Problem.notFound();
                });
    }

    private boolean isAnotherLinked(Document document) {
        return parties.documentsOf(document.partyId()).stream()
                .anyMatch(other ->
                        other.state() == Document.State.LINKED
                                && !other.id().equals(document.id()));
    }
}
