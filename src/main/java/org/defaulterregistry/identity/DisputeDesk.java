package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
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
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Identity in dispute (R-DISPUTE-1): one officer, at once, fifteen days at most. Checks with the
 * document are in doubt meanwhile; the entry stays live. {@link DisputesByLaw} has what the
 * registry does of itself.
 */
@Component
public class DisputeDesk {
    private static final String RULE = "R-DISPUTE-1";

    private final Papers papers;
    private final DocumentLinks links;
    private final DisputeBook book;
    private final Concern concern;
    private final IdentityViews views;
    private final Refusals refusals;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;

    DisputeDesk(
            Papers papers,
            DocumentLinks links,
            DisputeBook book,
            Concern concern,
            IdentityViews views,
            Refusals refusals,
            Acts acts,
            Enactments enactments,
            EntityManager entities) {
        this.papers = papers;
        this.links = links;
        this.book = book;
        this.concern = concern;
        this.views = views;
        this.refusals = refusals;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
    }

    @Transactional
    public Done<DocumentView> dispute(
            Officer officer, UUID id, @Nullable String ifMatch, DocumentRequest.Dispute request) {
        var document = find(officer, id);
        mustConcern(document, request.caseId(), officer);
        var act = begin(officer, document, ifMatch);
        if (document.state() != Document.State.LINKED) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "Only a linked document can be in dispute; this one leads to no restriction.",
                    "Read it, and act on what it says now.");
        }
        var law = book.law(document, request.caseId(), book.isInDispute(document));
        if (!law.stream().allMatch(Finding::permits)) {
            return refusals.refuse(officer, id, "identity in dispute", law);
        }
        var lastDay = book.lastDay();
        book.set(document, request.caseId(), request.reason(), officer.name(), lastDay);
        return journaled(
                act,
                document,
                Map.of(
                        "what",
                        "identity in dispute",
                        "rule",
                        RULE,
                        "case",
                        request.caseId(),
                        "reason",
                        request.reason(),
                        "until",
                        lastDay));
    }

    /** Before its time. */
    @Transactional
    public Done<DocumentView> clear(
            Officer officer, UUID id, @Nullable String ifMatch, DocumentRequest.Clearance request) {
        var document = find(officer, id);
        var act = begin(officer, document, ifMatch);
        if (!book.isInDispute(document)) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "The identity behind this document is not in dispute.",
                    "Read it; a dispute is over by itself after its last day.");
        }
        book.endAll(document);
        return journaled(
                act,
                document,
                Map.of("what", "identity cleared", "rule", RULE, "reason", request.reason()));
    }

    private Document find(Officer officer, UUID id) {
        return papers.find(id)
                .filter(document -> concern.of(document.partyId(), officer.court()))
                .orElseThrow(Problem::notFound);
    }

    private void mustConcern(Document document, UUID caseId, Officer officer) {
        if (!concern.ofCase(document.partyId(), caseId, officer.court())) {
            throw Problem.invalid(
                    "/caseId",
                    "The holder of this document is not concerned by such a case of your court",
                    "Write the case in which the identity is doubted.");
        }
    }

    private Enactment begin(Officer officer, Document document, @Nullable String ifMatch) {
        var actId =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE));
        var act = enactments.begin(actId, officer.court(), List.of(document.partyId()));
        entities.refresh(document);
        Version.mustMatch(ifMatch, document.version());
        return act;
    }

    private Done<DocumentView> journaled(
            Enactment act, Document document, Map<String, Object> what) {
        var payload = new LinkedHashMap<>(what);
        payload.put("party", document.partyId());
        act.journal(LeafKind.IDENTITY, document.id(), payload);
        var receipts = enactments.seal(act);
        var view = views.from(document, links.findById(document.id()).orElse(null), null);
        return Done.done(document.id(), view, document.version(), receipts);
    }
}
