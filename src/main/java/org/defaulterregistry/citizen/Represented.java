package org.defaulterregistry.citizen;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units whose legal representative or principal somebody is today. Nobody signs in as a unit:
 * he reads as himself what is held on it, for as long as a court has him in that office.
 */
@Component
public class Represented {
    private final PartyRegister parties;
    private final Restraints restraints;
    private final Clock clock;

    Represented(PartyRegister parties, Restraints restraints, Clock clock) {
        this.parties = parties;
        this.restraints = restraints;
        this.clock = clock;
    }

    /**
     * @param office by which somebody represents it
     * @param name as it stands on its document
     * @param holder of its document: what is asked for him is told about the unit
     */
    public record Unit(UUID office, String name, Citizen holder) {}

    /** Each unit once. */
    @Transactional(readOnly = true)
    public List<Unit> by(Citizen citizen) {
        var today = CourtTime.dayOf(clock.instant());
        var paper =
                new Paper(
                        citizen.documentType(), citizen.issuingCountry(), citizen.documentNumber());
        var seen = new HashSet<UUID>();
        return parties.linked(paper).flatMap(document -> restraints.of(document.partyId())).stream()
                .flatMap(state -> state.offices().stream())
                .filter(office -> office.group().represents() && office.isHeld(today))
                .filter(office -> seen.add(office.unit()))
                .flatMap(this::unit)
                .toList();
    }

    private Stream<Unit> unit(Office office) {
        return parties.documentsOf(office.unit()).stream()
                .filter(Document::isLinked)
                .limit(1)
                .map(document -> unit(office, document));
    }

    private static Unit unit(Office office, Document document) {
        var paper = document.paper();
        return new Unit(
                office.id(),
                document.name(),
                new Citizen(paper.type(), paper.issuingCountry(), paper.number()));
    }
}
