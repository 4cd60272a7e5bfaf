package org.defaulterregistry.identity;

import java.util.List;
import java.util.UUID;
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
                    new Citation("D12", "Checks find a party by a linked document"),
                    "Is another document linked to the party, which is restricted, about to be, or"
                            + " debtor in a case of another court? If not, draft the one that takes"
                            + " its place first, and have it signed",
                    Answer.NO);

    private final PartyRegister parties;
    private final DocumentLinks links;
    private final BindingCases binding;
    private final Concern concern;
    private final List<FollowsParty> rooms;

    PaperEndingRules(
            PartyRegister parties,
            DocumentLinks links,
            BindingCases binding,
            Concern concern,
            List<FollowsParty> rooms) {
        this.parties = parties;
        this.links = links;
        this.binding = binding;
        this.concern = concern;
        this.rooms = rooms;
    }

    /**
     * @throws Problem 404 if it is another court's draft; 403 if nothing but other courts'
     *     restrictions rest on it
     */
    void mayBeEnded(Document document, Officer officer) {
        if (document.state() == Document.State.DRAFT) {
            if (isDraftOfAnother(document, officer)) {
                throw Problem.notFound();
            }
            return;
        }
        if (restsOnOthersOnly(document, officer)) {
            throw Problem.under(
                    "D13",
                    ProblemType.NOT_ALLOWED,
                    "What rests on this document are restrictions of another court, and none of yours.",
                    "Tell that court what is wrong with the document; it ends it.");
        }
    }

    /** Whether this court is one that ends it. */
    boolean canBeEnded(Document document, Officer officer) {
        return switch (document.state()) {
            case DRAFT -> !isDraftOfAnother(document, officer);
            case LINKED -> !restsOnOthersOnly(document, officer);
            case ENDED -> false;
        };
    }

    private boolean restsOnOthersOnly(Document document, Officer officer) {
        var courts = binding.courtsOn(document.partyId());
        return !courts.isEmpty() && !courts.contains(officer.court());
    }

    /**
     * Empty, or why the law refuses: the last paper that leads to somebody who is restricted or
     * about to be, or whom another court is concerned with.
     */
    List<Finding> law(Document document, Officer officer) {
        return document.isLinked()
                        && !isAnotherLinked(document)
                        && mustBeFound(document.partyId(), officer)
                ? List.of(THE_LAST_ONE)
                : List.of();
    }

    private boolean mustBeFound(UUID party, Officer officer) {
        return !binding.on(party).isEmpty()
                || concern.ofAnother(party, officer.court())
                || rooms.stream().anyMatch(room -> room.isAboutToBind(party));
    }

    boolean needsTwo(Document document, Officer officer) {
        return document.isLinked()
                && !binding.ofOtherCourts(document.partyId(), officer.court()).isEmpty();
    }

    /** A draft of a court that has nothing to do with the party any more is anybody's to end. */
    private boolean isDraftOfAnother(Document document, Officer officer) {
        return links.findById(document.id())
                .map(DocumentLink::courtId)
                .filter(court -> !court.equals(officer.court()))
                .filter(court -> concern.of(document.partyId(), court))
                .isPresent();
    }

    private boolean isAnotherLinked(Document document) {
        return parties.documentsOf(document.partyId()).stream()
                .anyMatch(other -> other.isLinked() && !other.id().equals(document.id()));
    }
}
