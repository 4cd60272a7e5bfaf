package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.Identification;
import org.defaulterregistry.identity.IdentityDraft.Kind;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends documents, and takes drafts of links back. What frees needs one officer; where restrictions
 * of other courts rest on the document too, two of a court whose own case binds its holder (D13).
 */
@Component
public class PaperEndingDesk {
    private final Papers papers;
    private final PartyRegister parties;
    private final DocumentLinks links;
    private final PaperEndingRules rules;
    private final SecondOfficer second;
    private final Concern concern;
    private final IdentityViews views;
    private final Refusals refusals;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;

    PaperEndingDesk(
            Papers papers,
            PartyRegister parties,
            DocumentLinks links,
            PaperEndingRules rules,
            SecondOfficer second,
            Concern concern,
            IdentityViews views,
            Refusals refusals,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock) {
        this.papers = papers;
        this.parties = parties;
        this.links = links;
        this.rules = rules;
        this.second = second;
        this.concern = concern;
        this.views = views;
        this.refusals = refusals;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
    }

    /** At once, or drafted for a second officer where other courts' restrictions rest on it. */
    @Transactional
    public Done<DocumentView> end(
            Officer officer, UUID id, @Nullable String ifMatch, DocumentRequest.Ending request) {
        var document = hold(officer, id, ifMatch);
        rules.mayBeEnded(document, officer);
        var law = rules.law(document, officer);
        if (!law.isEmpty()) {
            return refusals.refuse(officer, id, "end of a document", law);
        }
        if (rules.needsTwo(document, officer)) {
            second.drafted(Kind.DOCUMENT_ENDING, id, officer, request.reason(), request.evidence());
            return Done.done(id, view(document, officer), document.version(), List.of());
        }
        var actId =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE));
        var act = enactments.begin(actId, officer.court(), List.of(document.partyId()));
        return ended(act, document, officer, request, Map.of());
    }

    /** Signed by a judge or president who did not draft it. */
    @Transactional
    public Done<DocumentView> sign(Officer officer, UUID id, @Nullable String ifMatch) {
        var document = hold(officer, id, ifMatch);
        var draft = second.waiting(Kind.DOCUMENT_ENDING, id, officer);
        rules.mayBeEnded(document, officer);
        if (second.tookPart(draft, officer)) {
            return refusals.onePerson(officer, id, "the end of a document");
        }
        var law = rules.law(document, officer);
        if (!law.isEmpty()) {
            return refusals.refuse(officer, id, "end of a document", law);
        }
        second.signed(Kind.DOCUMENT_ENDING, id, draft, officer);
        var act = enactments.begin(draft.actId(), officer.court(), List.of(document.partyId()));
        return ended(
                act,
                document,
                officer,
                new DocumentRequest.Ending(draft.reason(), draft.evidence()),
                Map.of("draftedBy", draft.draftedBy(), "signedBy", officer.name()));
    }

    /**
     * Whether the officer's court is one that ends the document, or takes its draft back.
     *
     * @throws Problem 404 unless a case of that court concerns the party
     */
    @Transactional(readOnly = true)
    public boolean canEnd(Officer officer, UUID id) {
        return rules.canBeEnded(find(officer, id), officer);
    }

    private Document find(Officer officer, UUID id) {
        return papers.find(id)
                .filter(found -> concern.of(found.partyId(), officer.court()))
                .orElseThrow(Problem::notFound);
    }

    private Document hold(Officer officer, UUID id, @Nullable String ifMatch) {
        var document = find(officer, id);
        parties.lock(document.partyId());
        entities.refresh(document);
        Version.mustMatch(ifMatch, document.version());
        if (document.state() == Document.State.ENDED) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This document has ended already.",
                    "Read it; what was recorded is not overwritten (R-LOG-1).");
        }
        return document;
    }

    private Done<DocumentView> ended(
            Enactment act,
            Document document,
            Officer officer,
            DocumentRequest.Ending request,
            Map<String, ?> more) {
        papers.end(document, today(), request.reason());
        var payload = new LinkedHashMap<String, Object>(Identification.of(document));
        payload.put("what", "document ended");
        payload.put("reason", request.reason());
        payload.put("evidence", request.evidence());
        payload.putAll(more);
        act.journal(LeafKind.IDENTITY, document.id(), payload);
        var receipts = enactments.seal(act);
        return Done.done(document.id(), view(document, officer), document.version(), receipts);
    }

    private DocumentView view(Document document, Officer officer) {
        return views.from(
                document,
                links.findById(document.id()).orElse(null),
                second.find(Kind.DOCUMENT_ENDING, document.id(), officer).orElse(null));
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
