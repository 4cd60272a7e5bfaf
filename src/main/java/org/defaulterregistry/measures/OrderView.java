package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.restraint.Window;
import org.jspecify.annotations.Nullable;

/**
 * A consumption order that was made, for the rooms that speak of it.
 *
 * @param basis the rule it was made by
 */
public record OrderView(
        UUID id,
        UUID caseId,
        String court,
        String basis,
        LocalDate madeOn,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedUnder,
        int version) {

    public Standing standing(LocalDate day) {
        return Standing.of(new Window(inForceFrom, inForceUntil), liftedOn, day);
    }
}
