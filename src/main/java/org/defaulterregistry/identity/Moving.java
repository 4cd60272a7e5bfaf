package org.defaulterregistry.identity;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.DebtorMoves;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Papers;
import org.defaulterregistry.restraint.Binding;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Restraints;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves documents, and the cases and offices known by them, from one party to another, with all
 * that binds. The act holds both parties, and every holder of an office in a unit that moves.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moving {
    private final Papers papers;
    private final DebtorMoves debtors;
    private final UnitOffices offices;
    private final Restraints restraints;
    private final List<FollowsParty> followers;
    private final EntityManager entities;

    Moving(
            Papers papers,
            DebtorMoves debtors,
            UnitOffices offices,
            Restraints restraints,
            List<FollowsParty> followers,
            EntityManager entities) {
        this.papers = papers;
        this.debtors = debtors;
        this.offices = offices;
        this.restraints = restraints;
        this.followers = followers;
        this.entities = entities;
    }

    /** Everybody whose restraint changes when one of these parties moves, the parties included. */
    @Transactional(readOnly = true)
    Set<UUID> touchedBy(Collection<UUID> parties) {
        var holders =
                parties.stream()
                        .flatMap(party -> offices.findByUnitIdOrderByDraftedAt(party).stream())
                        .map(UnitOffice::getPartyId);
        return Stream.concat(parties.stream(), holders).collect(toSet());
    }

    /**
     * The whole party, and so every case that binds it or is about to: an exit ban may bind
     * somebody who is no debtor of its case (R-EXIT-1).
     *
     * @return the cases that moved
     */
    Set<UUID> moveAll(
            Enactment act, UUID from, UUID to, List<Document> documents, List<CaseDebtor> moved) {
        var cases = Stream.concat(casesOf(moved), binding(from)).collect(toSet());
        return move(act, from, to, documents, moved, cases);
    }

    /**
     * What is known by some of the party's documents: the cases of the debtors that are named, and
     * those whose exit ban follows an office that is held by such a document.
     *
     * @return the cases that moved
     */
    Set<UUID> move(
            Enactment act, UUID from, UUID to, List<Document> documents, List<CaseDebtor> moved) {
        var papersMoved = documents.stream().map(Document::id).collect(toSet());
        var cases = Stream.concat(casesOf(moved), ofOffices(from, papersMoved)).collect(toSet());
        return move(act, from, to, documents, moved, cases);
    }

    /** Cases that bind the party, or are about to. */
    private Stream<UUID> binding(UUID party) {
        return Stream.concat(
                restraints.of(party).stream()
                        .flatMap(state -> state.bindings().stream())
                        .map(Binding::caseId),
                followers.stream().flatMap(follower -> follower.casesAbout(party).stream()));
    }

    /** The party answers in them for a unit, and is no debtor itself (R-EXIT-1). */
    private Stream<UUID> ofOffices(UUID party, Set<UUID> papers) {
        var ofUnits =
                offices.findByPartyIdOrderByDraftedAt(party).stream()
                        .filter(office -> papers.contains(office.documentId()))
                        .flatMap(office -> casesOf(debtors.of(office.getUnitId())))
                        .collect(toSet());
        var own = casesOf(debtors.of(party)).collect(toSet());
        return binding(party).filter(ofUnits::contains).filter(caseId -> !own.contains(caseId));
    }

    private static Stream<UUID> casesOf(List<CaseDebtor> debtors) {
        return debtors.stream().map(debtor -> debtor.enforcementCase().getId());
    }

    private Set<UUID> move(
            Enactment act,
            UUID from,
            UUID to,
            List<Document> documents,
            List<CaseDebtor> moved,
            Set<UUID> cases) {
        var papersMoved = documents.stream().map(Document::id).collect(toSet());
        var held =
                offices.findByPartyIdOrderByDraftedAt(from).stream()
                        .filter(office -> papersMoved.contains(office.documentId()))
                        .toList();
        var ofUnit =
                offices.findByUnitIdOrderByDraftedAt(from).stream()
                        .filter(office -> cases.contains(office.getCaseId()))
                        .toList();
        act.move(from, to, cases, held.stream().map(UnitOffice::getId).collect(toSet()));
        papers.moveTo(to, documents);
        debtors.move(moved, to);
        held.forEach(office -> office.heldBy(to));
        ofUnit.forEach(office -> {
            office.inUnit(to);
            act.restrain(office.getPartyId(), state -> state.withOfficeInUnit(office.getId(), to));
        });
        withoutTwins(act, Stream.concat(held.stream(), ofUnit.stream()).toList());
        followers.forEach(
                follower -> follower.moved(new FollowsParty.Move(from, to, cases, papersMoved)));
        return cases;
    }

    /**
     * One person in one office of one unit, recorded twice: the record that bound first goes on.
     */
    private void withoutTwins(Enactment act, List<UnitOffice> moved) {
        moved.forEach(UnitOffice::giveUpKey);
        entities.flush();
        for (var office : moved.stream().filter(UnitOffice::isLive).toList()) {
            var twins =
                    new ArrayList<>(
                            offices.live(
                                    office.getUnitId(), office.getPartyId(), office.getGroup()));
            twins.sort(UnitOffice.BOUND_FIRST);
            var goesOn = twins.removeFirst();
            for (var twin : twins) {
                twin.isSameAsAnother();
                act.restrain(
                        goesOn.getPartyId(),
                        state -> state.withOneOffice(goesOn.getId(), twin.getId()));
            }
            entities.flush();
            goesOn.takeKey();
        }
        entities.flush();
    }
}
