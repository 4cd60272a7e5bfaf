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
import org.defaulterregistry.access.IdentityReader;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.Identification;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links documents to parties and changes the name on them (D12). A link restricts, because checks
 * with the document find the party from then on, so it needs two people (D13). A draft is journaled
 * already: from then on a check with the document is not CLEAR but in doubt (D6). {@link
 * PaperEndingDesk} ends documents.
 */
@Component
public class DocumentDesk {
    private final Papers papers;
    private final DocumentLinks links;
    private final SecondOfficer second;
    private final PaperRules rules;
    private final Clearances clearances;
    private final Concern concern;
    private final IdentityReader identities;
    private final IdentityViews views;
    private final Refusals refusals;
    private final Acts acts;
    private final Enactments enactments;
    private final EntityManager entities;
    private final Clock clock;

    DocumentDesk(
            Papers papers,
            DocumentLinks links,
            SecondOfficer second,
            PaperRules rules,
            Clearances clearances,
            Concern concern,
            IdentityReader identities,
            IdentityViews views,
            Refusals refusals,
            Acts acts,
            Enactments enactments,
            EntityManager entities,
            Clock clock) {
        this.papers = papers;
        this.links = links;
        this.second = second;
        this.rules = rules;
        this.clearances = clearances;
        this.concern = concern;
        this.identities = identities;
        this.views = views;
        this.refusals = refusals;
        this.acts = acts;
        this.enactments = enactments;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public Done<DocumentView> draft(Officer officer, DocumentRequest request) {
        var party = rules.partyOf(officer, request);
        var identity = identities.read("/identity", request.identity());
        rules.mustFit(party, identity);
        PaperRules.mustBeAPeriod(request.validFrom(), request.validTo());
        var actId = open(officer, Approval.Step.DRAFTED, Role.CLERK);
        var act = enactments.begin(actId, officer.court(), List.of(party));
        rules.mustBeFree(identity.paper(), party);
        clearances.mayBeTied(identity.paper(), party);
        var draft =
                papers.draft(
                        party,
                        identity.paper(),
                        identity.name(),
                        request.validFrom(),
                        request.validTo());
        keep(draft, actId, officer, request.evidence());
        return journaled(act, draft, "document drafted", Map.of("evidence", request.evidence()));
    }

    /** The same paper under a new name. Until it is signed the old name stays in force. */
    @Transactional
    public Done<DocumentView> rename(
            Officer officer, UUID id, @Nullable String ifMatch, DocumentRequest.NewName request) {
        var old = find(officer, id);
        rules.mustNotBeAhead("/since", request.since());
        var name = newName(old, request.name());
        var actId = open(officer, Approval.Step.DRAFTED, Role.CLERK);
        var act = begin(actId, officer, old, ifMatch);
        mustBe(old, Document.State.LINKED);
        rules.mustHaveNoDraft(old.paper());
        var draft = papers.draft(old.partyId(), old.paper(), name, old.validFrom(), old.validTo());
        keep(draft, actId, officer, request.evidence()).replacing(old.id(), request.since());
        return journaled(
                act,
                draft,
                "new name drafted",
                Map.of("replaces", old.id(), "since", request.since()));
    }

    /** Signed by a judge or president who did not draft it. */
    @Transactional
    public Done<DocumentView> sign(Officer officer, UUID id, @Nullable String ifMatch) {
        var document = find(officer, id);
        var link =
                links.findById(id)
                        .filter(found -> found.courtId().equals(officer.court()))
                        .orElseThrow(Problem::notFound);
        var act = begin(link.actId(), officer, document, ifMatch);
        mustBe(document, Document.State.DRAFT);
        if (acts.tookPart(link.actId(), officer.name())) {
            return refusals.onePerson(officer, id, "a document");
        }
        clearances.mayBeTied(document.paper(), document.partyId());
        acts.approve(link.actId(), Approval.by(officer, Approval.Step.SIGNED, Role.JUDGE));
        link.signed(officer.name());
        linkOrReplace(document, link.replaces());
        return journaled(
                act,
                document,
                "document linked",
                Map.of("draftedBy", link.draftedBy(), "signedBy", officer.name()));
    }

    /** The officer's court drafted the link, and so one of its officers signs it. */
    @Transactional(readOnly = true)
    public boolean isOwn(Officer officer, UUID id) {
        return links.findById(id)
                .filter(link -> link.courtId().equals(officer.court()))
                .isPresent();
    }

    /**
     * @throws Problem 404 unless a case of the officer's court concerns the party
     */
    @Transactional(readOnly = true)
    public DocumentView show(Officer officer, UUID id) {
        return views.from(
                find(officer, id),
                links.findById(id).orElse(null),
                second.find(IdentityDraft.Kind.DOCUMENT_ENDING, id, officer).orElse(null));
    }

    private Document find(Officer officer, UUID id) {
        return papers.find(id)
                .filter(document -> concern.of(document.partyId(), officer.court()))
                .orElseThrow(Problem::notFound);
    }

    private DocumentView view(Document document) {
        return views.from(document, links.findById(document.id()).orElse(null), null);
    }

    private void linkOrReplace(Document document, @Nullable UUID replaces) {
        if (replaces == null) {
            rules.mustNotBeLinked(document.paper(), document.partyId());
            papers.link(document);
        } else {
            var old = papers.find(replaces).orElseThrow();
            mustBe(old, Document.State.LINKED);
            papers.replace(old, document, today(), "the name on it has changed");
        }
    }

    private static void mustBe(Document document, Document.State state) {
        if (document.state() != state) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The document is not " + state + " but " + document.state() + ".",
                    "Read it, and act on what it says now.");
        }
    }

    private String newName(Document old, String name) {
        var paper = old.paper();
        var type = DocumentType.ofKey(paper.type()).orElseThrow();
        var country = type.needsIssuingCountry() ? paper.issuingCountry() : null;
        var read = identities.read("", new Identity(paper.type(), country, paper.number(), name));
        if (read.name().equals(old.name())) {
            throw Problem.invalid(
                    "/name", "This is the name on the document already", "Write the new name.");
        }
        return read.name();
    }

    private DocumentLink keep(Document draft, UUID actId, Officer officer, String evidence) {
        return links.save(
                new DocumentLink(
                        draft, actId, officer.court(), evidence, officer.name(), clock.instant()));
    }

    private UUID open(Officer officer, Approval.Step step, Role capacity) {
        return acts.open(officer.court(), Approval.by(officer, step, capacity));
    }

    /** Another act may have come meanwhile: what counts is what is true once the party is held. */
    private Enactment begin(
            UUID actId, Officer officer, Document document, @Nullable String ifMatch) {
        var act = enactments.begin(actId, officer.court(), List.of(document.partyId()));
        entities.refresh(document);
        Version.mustMatch(ifMatch, document.version());
        return act;
    }

    private Done<DocumentView> journaled(
            Enactment act, Document document, String what, Map<String, ?> more) {
        var payload = new LinkedHashMap<String, Object>(Identification.of(document));
        payload.put("what", what);
        payload.putAll(more);
        act.journal(LeafKind.IDENTITY, document.id(), payload);
        var receipts = enactments.seal(act);
        return Done.done(document.id(), view(document), document.version(), receipts);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
