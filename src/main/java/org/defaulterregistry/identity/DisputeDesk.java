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
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.identity.DisputeRules;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Identity in dispute (R-DISPUTE-1): one officer, at once, fifteen days at most. Checks with the
 * document are in doubt meanwhile; the entry stays live.
 */
@Component
public class DisputeDesk {
    private final Papers papers;
    private final DocumentLinks links;
    private final Disputes disputes;
    private final Concern concern;
    private final IdentityViews views;
    private final Refusals refusals;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Deadlines deadlines;
    private final Clock clock;

    DisputeDesk(
            Papers papers,
            DocumentLinks links,
            Disputes disputes,
            Concern concern,
            IdentityViews views,
            Refusals refusals,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Deadlines deadlines,
            Clock clock) {
        this.papers = papers;
        this.links = links;
        this.disputes = disputes;
        this.concern = concern;
        this.views = views;
        this.refusals = refusals;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional
    public Done<DocumentView> dispute(
            Officer officer, UUID id, @Nullable String ifMatch, DocumentRequest.Dispute request) {
        var document = find(officer, id);
        mustConcern(document, request.caseId(), officer);
        var act = begin(officer, document, ifMatch);
        if (document.state() != Document.State.LINKED) {
            throw Problem.under(
                    "R-DISPUTE-1",
                    ProblemType.CONFLICT,
                    "Only a linked document can be in dispute; this one leads to no restriction.",
                    "Read it, and act on what it says now.");
        }
        var law = law(document, request.caseId());
        if (!law.stream().allMatch(Finding::permits)) {
            return refusals.refuse(officer, id, "identity in dispute", law);
        }
        var lastDay = DisputeRules.lastDay(today(), deadlines).date();
        disputes.save(new IdentityDispute(document, request, officer.name(), today(), lastDay));
        papers.disputeUntil(document, lastDay);
        return journaled(
                act,
                document,
                Map.of(
                        "what",
                        "identity in dispute",
                        "rule",
                        "R-DISPUTE-1",
                        "case",
                        request.caseId(),
                        "reason",
                        request.reason(),
                        "until",
                        lastDay));
    }

    @Transactional
    Done<DocumentView> clear(
            Officer officer, UUID id, @Nullable String ifMatch, DocumentRequest.Clearance request) {
        var document = find(officer, id);
        var act = begin(officer, document, ifMatch);
        var until = document.disputedUntil();
        if (until == null || today().isAfter(until)) {
            throw Problem.under(
                    "R-DISPUTE-1",
                    ProblemType.CONFLICT,
                    "The identity behind this document is not in dispute.",
                    "Read it; a dispute is over by itself after its last day.");
        }
        papers.disputeUntil(document, null);
        return journaled(
                act,
                document,
                Map.of(
                        "what", "identity cleared",
                        "rule", "R-DISPUTE-1",
                        "reason", request.reason()));
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

    /** The same paper under a former name is the same document. */
    private List<Finding> law(Document document, UUID caseId) {
        var samePaper = papers.linksOf(document.paper()).stream().map(Document::id).toList();
        var first = !disputes.existsByCaseIdAndDocumentIdIn(caseId, samePaper);
        return Rule.askAll(DisputeRules.RULES, new DisputeRules.Facts(first));
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
        var view = views.from(document, links.findById(document.id()).orElse(null));
        return Done.done(document.id(), view, document.version(), receipts);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
