package org.defaulterregistry.identity;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.order.Group;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for which unit, for rooms that bind or free such people. */
@Component
@Transactional(readOnly = true)
public class Offices {
    private final UnitOffices offices;
    private final PartyRegister parties;

    Offices(UnitOffices offices, PartyRegister parties) {
        this.offices = offices;
        this.parties = parties;
    }

    /** Whatever its state; empty if it is another court's. */
    public Optional<UnitOffice> find(UUID id, String court) {
        return offices.find(id, court);
    }

    /** Of any court, for a room that came by its id lawfully. */
    public Optional<UnitOffice> byId(UUID id) {
        return offices.findById(id);
    }

    /**
     * An objection has shown that the holder is not bound: free from today on. The caller holds the
     * case, and the act the holder.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Enactment act, UnitOffice office, String rule, LocalDate today) {
        office.released(today, rule, "objection");
        act.restrain(
                office.getPartyId(),
                state -> state.withOfficeUntil(office.getId(), today.minusDays(1)));
        act.journal(
                LeafKind.IDENTITY,
                office.getId(),
                Map.of(
                        "what",
                        "office released",
                        "party",
                        office.getPartyId(),
                        "unit",
                        office.getUnitId(),
                        "rule",
                        rule,
                        "reason",
                        "objection"));
    }

    /** The offices of a unit that bind their holders today. */
    public List<UnitOffice> ofUnit(UUID unit) {
        return held(offices.findByUnitIdOrderByDraftedAt(unit));
    }

    /** The offices that bind this party today, in whatever unit. */
    public List<UnitOffice> of(UUID party) {
        return held(offices.findByPartyIdOrderByDraftedAt(party));
    }

    /** Whether the holder still answers for the unit in that office, under whichever record. */
    public boolean isStillHeld(UUID id) {
        var known = offices.findById(id).orElseThrow();
        return ofUnit(known.getUnitId()).stream()
                .anyMatch(office ->
                        office.getPartyId().equals(known.getPartyId())
                                && office.getGroup() == known.getGroup());
    }

    /**
     * The name of a unit's legal representative today, or if no court has found one, of its
     * principal (R-DATA-6(1)). Of several the one who came last: a former one may still be bound.
     */
    public Optional<String> nameOfHead(UUID unit) {
        var all = ofUnit(unit);
        return latest(all, Group.LEGAL_REPRESENTATIVE)
                .or(() -> latest(all, Group.PRINCIPAL))
                .map(head -> parties.standing(head.documentId()).name());
    }

    private static Optional<UnitOffice> latest(List<UnitOffice> all, Group group) {
        return all.stream()
                .filter(office -> office.getGroup() == group)
                .max(comparing(UnitOffice::getSince).thenComparing(UnitOffice::getDraftedAt));
    }

    private static List<UnitOffice> held(List<UnitOffice> all) {
        return all.stream().filter(office -> office.getState() == OfficeState.HELD).toList();
    }
}
