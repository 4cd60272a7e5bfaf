package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Identity in dispute (R-DISPUTE-1): one officer, at once, fifteen days at most. Checks with the
 * document are in doubt meanwhile; the entry stays live.
 */
@Component
public class DisputeDesk {
    private static final String RULE = "R-DISPUTE-1";

    private final Papers papers;
    private final DocumentLinks links;
    private final Disputes disputes;
    private final Concern concern;
    private final BindingCases binding;
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
            BindingCases binding,
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
        this.binding = binding;
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
                    RULE,
                    ProblemType.CONFLICT,
                    "Only a linked document can be in dispute; this one leads to no restriction.",
                    "Read it, and act on what it says now.");
        }
        var law = law(document, request.caseId(), isInDispute(document));
        if (!law.stream().allMatch(Finding::permits)) {
            return refusals.refuse(officer, id, "identity in dispute", law);
        }
        var lastDay = DisputeRules.lastDay(today(), deadlines).date();
        set(document, request.caseId(), request.reason(), officer.name(), lastDay);
        papers.disputeUntil(document, latest(document.disputedUntil(), lastDay));
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

    @Transactional
    Done<DocumentView> clear(
            Officer officer, UUID id, @Nullable String ifMatch, DocumentRequest.Clearance request) {
        var document = find(officer, id);
        var act = begin(officer, document, ifMatch);
        if (!isInDispute(document)) {
            throw Problem.under(
                    RULE,
                    ProblemType.CONFLICT,
                    "The identity behind this document is not in dispute.",
                    "Read it; a dispute is over by itself after its last day.");
        }
        disputes.findByDocumentId(id).forEach(dispute -> dispute.end(today()));
        papers.disputeUntil(document, null);
        return journaled(
                act,
                document,
                Map.of("what", "identity cleared", "rule", RULE, "reason", request.reason()));
    }

    /**
     * The registry itself sets a dispute for an objection that says "it is not me" (R-DISPUTE-1).
     *
     * @param atMost the last day, if the objection must be decided sooner than a dispute may last
     * @return false if it cannot be set: it was before, about this entry, or the document leads to
     *     no restriction any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean disputeByLaw(
            String court, UUID id, UUID caseId, String reason, LocalDate atMost) {
        var document = papers.find(id).orElseThrow();
        var actId = acts.open(court, Approval.byLaw(RULE));
        var act = enactments.begin(actId, court, List.of(document.partyId()));
        entities.refresh(document);
        var set =
                document.state() == Document.State.LINKED
                        && !today().isAfter(atMost)
                        && law(document, caseId, false).stream().allMatch(Finding::permits);
        if (set) {
            var lastDay = DisputeRules.lastDay(today(), deadlines).date();
            var until = atMost.isBefore(lastDay) ? atMost : lastDay;
            set(document, caseId, reason, Approval.BY_LAW, until);
            papers.disputeUntil(document, latest(document.disputedUntil(), until));
        }
        act.journal(
                set ? LeafKind.IDENTITY : LeafKind.REFUSE,
                id,
                Map.of("what", "identity in dispute", "rule", RULE, "case", caseId));
        enactments.seal(act);
        return set;
    }

    /**
     * What the identity was doubted for in this case has been decided: the doubt is over at once.
     * The act holds the document's party.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(Enactment act, UUID id, UUID caseId) {
        var all = disputes.findByDocumentId(id);
        var over =
                all.stream()
                        .filter(dispute -> dispute.isAbout(caseId) && dispute.runs(today()))
                        .toList();
        if (over.isEmpty()) {
            return;
        }
        over.forEach(dispute -> dispute.end(today()));
        papers.disputeUntil(
                papers.find(id).orElseThrow(),
                all.stream()
                        .filter(dispute -> dispute.runs(today()))
                        .map(IdentityDispute::lastDay)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        act.journal(
                LeafKind.IDENTITY,
                id,
                Map.of("what", "identity cleared", "rule", RULE, "case", caseId));
    }

    /**
     * An entry against this party has ended: another entry of the case may be doubted again
     * (R-DISPUTE-1). What else of the case binds may not.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void entryEnded(UUID caseId, UUID party) {
        disputes.inCaseOf(caseId, party).forEach(dispute -> dispute.entryEnded(today()));
    }

    private void set(Document document, UUID caseId, String reason, String by, LocalDate lastDay) {
        disputes.findByDocumentId(document.id()).stream()
                .filter(dispute -> dispute.isAbout(caseId))
                .findFirst()
                .ifPresentOrElse(
                        dispute -> dispute.again(reason, by, today(), lastDay),
                        () ->
                                disputes.save(
                                        new IdentityDispute(
                                                document, caseId, reason, by, today(), lastDay)));
    }

    /** Two cases may doubt one document, each for its own time. */
    private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
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

    /**
     * The same paper under a former name is the same document.
     *
     * @param inDispute an officer waits until the dispute that runs is over; who objects has a
     *     dispute of his own, for as long as his objection may take
     */
    private List<Finding> law(Document document, UUID caseId, boolean inDispute) {
        var samePaper = papers.linksOf(document.paper()).stream().map(Document::id).toList();
        var before = disputes.findByCaseIdAndDocumentIdIn(caseId, samePaper);
        var first =
                before.stream().noneMatch(IdentityDispute::standsInTheWay)
                        && (before.isEmpty() || binding.byEntry(document.partyId(), caseId));
        var bound = binding.on(document.partyId()).contains(caseId);
        return Rule.askAll(DisputeRules.RULES, new DisputeRules.Facts(first, bound, inDispute));
    }

    private boolean isInDispute(Document document) {
        var until = document.disputedUntil();
        return until != null && !today().isAfter(until);
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

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
