package org.defaulterregistry.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.enforcement.BasisKind;
import org.defaulterregistry.enforcement.PerformanceState;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of an entry (R-DATA-6).
 *
 * @param sex null for a unit, or if the document does not tell
 * @param age on the day of publication; null for a unit
 * @param maskedNumber without month and day of birth (R-DATA-MASK)
 * @param legalRepresentative of a unit, if known; a field of the entry and nobody's entry
 *     (R-DATA-NAME)
 * @param paid null unless it is about money
 * @param outstanding null unless it is about money
 * @param partPerformed what was done of an obligation to act or to refrain
 */
public record PublishedData(
        String name,
        @Nullable String sex,
        @Nullable Integer age,
        String documentType,
        String maskedNumber,
        @Nullable String legalRepresentative,
        String obligation,
        PerformanceState performance,
        @Nullable BigDecimal paid,
        @Nullable BigDecimal outstanding,
        @Nullable String currency,
        @Nullable String partPerformed,
        List<Conduct> conduct,
        BasisKind basisKind,
        String basisBody,
        String basisNumber,
        String caseNumber,
        LocalDate filedOn,
        @Nullable String otherMatters) {

    /** Never the name. */
    @Override
    public String toString() {
        return "PublishedData";
    }
}
