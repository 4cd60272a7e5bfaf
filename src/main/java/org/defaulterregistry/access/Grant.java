package org.defaulterregistry.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider may ask: one measure, for a closed list of purposes, within a period.
 *
 * @param purposes purposes out of {@link Purpose}
 * @param validTo the last day, inclusive; null: until it is ended
 */
public record Grant(
        String measure,
        Set<Purpose> purposes,
        int dailyQuota,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {

    boolean covers(String askedMeasure, Purpose purpose, LocalDate day) {
        return measure.equals(askedMeasure) && purposes.contains(purpose) && runsOn(day);
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
