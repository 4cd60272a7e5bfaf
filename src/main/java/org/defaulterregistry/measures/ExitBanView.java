package org.defaulterregistry.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.restraint.Window;
import org.jspecify.annotations.Nullable;

/**
 * An exit ban that was made, for the rooms that tell a person of it.
 *
 * @param target as what the person is hit, such as {@code debtor}
 */
public record ExitBanView(
        UUID id,
        UUID caseId,
        String court,
        String target,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedUnder) {

    public Standing standing(LocalDate day) {
        return Standing.of(new Window(inForceFrom, inForceUntil), liftedOn, day);
    }
}
