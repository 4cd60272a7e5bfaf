package org.defaulterregistry.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Office;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose notices somebody reads: his own, and, while he holds an office in a unit, those of the unit
 * from the first day of the office on.
 */
@Component
class Reach {
    private final PartyRegister parties;
    private final Restraints restraints;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reach(PartyRegister parties, Restraints restraints, JdbcClient jdbc, Clock clock) {
        this.parties = parties;
        this.restraints = restraints;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param since notices of before are not shown
     * @param as as what of a unit; null: one's own
     */
    record Box(UUID party, Instant since, @Nullable String as) {}

    /**
     * @param boxes the reader's own first
     */
    record Reader(UUID party, List<Box> boxes) {}

    /** Null for somebody the registry does not know: nobody gets a record by signing in. */
    @Nullable Reader of(Citizen citizen) {
        var paper =
                new Paper(
                        citizen.documentType(), citizen.issuingCountry(), citizen.documentNumber());
        return parties.linked(paper)
                .map(document -> new Reader(document.partyId(), boxes(document.partyId())))
                .orElse(null);
    }

    /** Everybody who reads the notices of the party now. */
    List<UUID> readersOf(UUID party) {
        var held =
                jdbc.sql("select distinct party_id from restraint_office where unit_id = ?")
                        .param(party)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        return Stream.concat(
                        Stream.of(party),
                        held.stream()
                                .filter(holder ->
                                        offices(holder)
                                                .anyMatch(office -> office.unit().equals(party))))
                .toList();
    }

    private List<Box> boxes(UUID party) {
        var boxes = new ArrayList<Box>();
        boxes.add(new Box(party, Instant.EPOCH, null));
        offices(party)
                .forEach(office ->
                        boxes.add(
                                new Box(
                                        office.unit(),
                                        CourtTime.startOf(office.days().from()),
                                        office.group().key())));
        return boxes;
    }

    private Stream<Office> offices(UUID party) {
        LocalDate today = CourtTime.dayOf(clock.instant());
        return restraints.of(party).stream()
                .flatMap(state -> state.offices().stream())
                .filter(office -> office.isHeld(today));
    }
}
