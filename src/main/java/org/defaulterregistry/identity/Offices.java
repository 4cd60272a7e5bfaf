package org.defaulterregistry.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for which unit, for rooms that bind or free such people. */
@Component
@Transactional(readOnly = true)
public class Offices {
    private final UnitOffices offices;

    Offices(UnitOffices offices) {
        this.offices = offices;
    }

    /** Whatever its state; empty if it is another court's. */
    public Optional<UnitOffice> find(UUID id, String court) {
        return offices.find(id, court);
    }

    /** The offices of a unit that bind their holders today. */
    public List<UnitOffice> ofUnit(UUID unit) {
        return held(offices.findByUnitIdOrderByDraftedAt(unit));
    }

    /** The offices that bind this party today, in whatever unit. */
    public List<UnitOffice> of(UUID party) {
        return held(offices.findByPartyIdOrderByDraftedAt(party));
    }

    private static List<UnitOffice> held(List<UnitOffice> all) {
        return all.stream().filter(office -> office.getState() == OfficeState.HELD).toList();
    }
}
