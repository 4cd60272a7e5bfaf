package org.defaulterregistry.identity;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.DebtorMoves;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One party is two people. The documents of the second go to a new party, and with them every case
 * and office in which the court knew the person by one of them.
 */
@Component
class SplitDesk {
    private final PartyChangeDesk changes;
    private final PartyRegister parties;
    private final DebtorMoves debtors;
    private final Moving moving;
    private final Concern concern;
    private final SplitLaw law;
    private final EntityManager entities;
    private final Clock clock;

    SplitDesk(
            PartyChangeDesk changes,
            PartyRegister parties,
            DebtorMoves debtors,
            Moving moving,
            Concern concern,
            SplitLaw law,
            EntityManager entities,
            Clock clock) {
        this.changes = changes;
        this.parties = parties;
        this.debtors = debtors;
        this.moving = moving;
        this.concern = concern;
        this.law = law;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    Done<PartyChangeView> draft(Officer officer, PartyChangeRequest.Split request) {
        if (!concern.of(request.partyId(), officer.court())) {
            throw Problem.notFound();
        }
        var documents = documents(request.partyId(), Set.copyOf(request.documentIds()));
        mustName(officer, request, documents);
        mustFit(request, documents);
        law.bothMustBeFound(request.partyId(), documents, casesOf(identifiedBy(documents)));
        return changes.drafted(
                PartyChange.split(
                        request,
                        documents.stream().map(Document::id).collect(toSet()),
                        changes.open(officer),
                        officer.court(),
                        officer.name(),
                        clock.instant()));
    }

    @Transactional
    Done<PartyChangeView> sign(Officer officer, UUID id, @Nullable String ifMatch) {
        var split = changes.find(officer, PartyChange.Kind.SPLIT, id);
        return changes.sign(officer, split, ifMatch, List.of(split.getPartyId()), this::carryOut);
    }

    private Map<String, Object> carryOut(Enactment act, PartyChange split) {
        var from = parties.party(split.getPartyId());
        var documents = documents(from.id(), split.getDocumentIds());
        law.bothMustBeFound(from.id(), documents, casesOf(identifiedBy(documents)));
        var birthDate = split.getBirthDate() == null ? from.birthDate() : split.getBirthDate();
        var made = parties.enter(from.kind(), birthDate);
        entities.flush();
        act.alsoOn(made.id(), made.kind());
        var cases = moving.move(act, from.id(), made.id(), documents, identifiedBy(documents));
        split.madeParty(made.id());
        return Map.of(
                "what", "party split",
                "from", from.id(),
                "to", made.id(),
                "documents", documents.stream().map(Document::id).toList(),
                "cases", cases);
    }

    /**
     * All links of the papers that are named, former names included; something must stay behind.
     */
    private List<Document> documents(UUID party, Set<UUID> named) {
        var all = parties.documentsOf(party);
        var known = all.stream().map(Document::id).collect(toSet());
        if (!known.containsAll(named)) {
            throw Problem.invalid(
                    "/documentIds",
                    "A document stands here that is not this party's",
                    "Read the party again, and name documents of its.");
        }
        var papers =
                all.stream()
                        .filter(document -> named.contains(document.id()))
                        .map(document -> document.paper().identifier())
                        .collect(toSet());
        var moved =
                all.stream()
                        .filter(document -> papers.contains(document.paper().identifier()))
                        .toList();
        if (moved.size() == all.size()) {
            throw Problem.invalid(
                    "/documentIds",
                    "No document would stay with the party",
                    "Name those of the other person only.");
        }
        return moved;
    }

    private List<CaseDebtor> identifiedBy(List<Document> documents) {
        var ids = documents.stream().map(Document::id).collect(toSet());
        return debtors.of(documents.getFirst().partyId()).stream()
                .filter(debtor -> ids.contains(debtor.getDocumentId()))
                .toList();
    }

    private static Set<UUID> casesOf(List<CaseDebtor> debtors) {
        return debtors.stream().map(debtor -> debtor.enforcementCase().getId()).collect(toSet());
    }

    /**
     * A debtor follows the document by which the court knew him: so the drafter has to see whom.
     */
    private void mustName(
            Officer officer, PartyChangeRequest.Split request, List<Document> documents) {
        var own =
                identifiedBy(documents).stream()
                        .filter(debtor ->
                                debtor.enforcementCase().getCourtId().equals(officer.court()))
                        .map(CaseDebtor::getId)
                        .collect(toSet());
        if (!own.equals(new HashSet<>(request.debtorIds()))) {
            throw Problem.invalid(
                    "/debtorIds",
                    "These are not the debtors of your cases that were identified by those documents",
                    "A debtor goes with the document he was identified by: name exactly those of your court's cases.");
        }
    }

    private void mustFit(PartyChangeRequest.Split request, List<Document> documents) {
        var party = parties.party(request.partyId());
        var given = request.birthDate();
        if (given != null && party.kind() == PartyKind.UNIT) {
            throw Problem.invalid("/birthDate", "A unit has no day of birth", "Leave it out.");
        }
        var birthDate = given == null ? party.birthDate() : given;
        if (documents.stream()
                .map(SplitDesk::birthDateOf)
                .anyMatch(told -> told != null && !told.equals(birthDate))) {
            throw Problem.invalid(
                    "/birthDate",
                    "The number of a document tells another day of birth",
                    "Read both again.");
        }
    }

    private static @Nullable LocalDate birthDateOf(Document document) {
        var paper = document.paper();
        var type = DocumentType.ofKey(paper.type()).orElseThrow();
        return DocumentNumber.parse(type, paper.number(), paper.issuingCountry())
                        instanceof DocumentNumber.Valid valid
                ? valid.birthDate()
                : null;
    }
}
