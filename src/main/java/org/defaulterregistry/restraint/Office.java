package org.defaulterregistry.restraint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.order.Group;

/**
 * An office in a unit. What binds the unit reaches whoever holds it, on the days it is held; the
 * holder is never listed for it (R-EXCL-16(3)). The unit's own state is looked up when a check is
 * answered and not copied here, so that the unit's removal frees its people at the same instant.
 *
 * @param permits private consumption, case by case of the unit (R-CONS-3-PRIVATE)
 */
public record Office(UUID id, UUID unit, Group group, Window days, List<CasePermit> permits) {

    /** A permit that lets pass for this person what one case of the unit forbids. */
    public record CasePermit(UUID caseId, PermitWindow window) {}

    public Office {
        permits = List.copyOf(permits);
    }

    public boolean isHeld(LocalDate day) {
        return days.covers(day);
    }

    public boolean permits(UUID caseId, String measure, LocalDate day) {
        return permits.stream()
                .anyMatch(permit ->
                        permit.caseId().equals(caseId) && permit.window().lets(measure, day));
    }

    Office with(CasePermit permit) {
        return new Office(
                id, unit, group, days, Stream.concat(permits.stream(), Stream.of(permit)).toList());
    }

    Office inUnit(UUID another) {
        return new Office(id, another, group, days, permits);
    }

    Office heldUntil(LocalDate lastDay) {
        return new Office(id, unit, group, new Window(days.from(), lastDay), permits);
    }

    Office withoutPermitsIn(UUID caseId) {
        return new Office(
                id,
                unit,
                group,
                days,
                permits.stream().filter(permit -> !permit.caseId().equals(caseId)).toList());
    }

    Office without(CasePermit permit) {
        return new Office(id, unit, group, days, Lists.withoutOne(permits, permit));
    }
}
