package org.defaulterregistry.rulebook.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says about one measure. The catalogue is dated data, not law in code
 * (R-MEASURE-BASIS).
 *
 * @param bindsNatural a natural person is bound
 * @param bindsUnit a unit itself is bound
 * @param bindsOfficers the four groups of people of a unit are bound with it
 * @param reverseCheck a listed officer counts against the unit that asks for it
 * @param validTo the last day on which it may be applied; null if none is known
 */
public record Measure(
        String key,
        Attachment attachesTo,
        boolean bindsNatural,
        boolean bindsUnit,
        boolean bindsOfficers,
        boolean reverseCheck,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean reaches(Capacity capacity) {
        return switch (capacity) {
            case NATURAL_DEBTOR -> bindsNatural;
            case DEBTOR_UNIT -> bindsUnit;
            case OFFICER_OF_DEBTOR_UNIT -> bindsOfficers;
            case UNIT_OF_LISTED_OFFICER -> reverseCheck;
        };
    }
}
