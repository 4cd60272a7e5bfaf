package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.defaulterregistry.access.Grant;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What a provider may ask from now on.
 *
 * @param dailyQuota questions a day at court time
 * @param validTo the last day, inclusive; left out: until it is ended
 */
record GrantRequest(
        @NotNull(message = "Write a key of the catalogue, such as air-travel.")
                @Size(max = 60, message = "Write a key of the catalogue, such as air-travel.")
                @Schema(example = "air-travel")
                String measure,
        @NotNull(message = "Write at least one purpose.")
                @Size(min = 1, message = "Write at least one purpose.")
                Set<@NotNull(message = "Write a purpose.") Purpose> purposes,
        @NotNull(message = "Write how many questions a day.")
                @Min(value = 1, message = "Write 1 or more.")
                @Max(value = 100_000_000, message = "Write 100000000 or less.")
                Integer dailyQuota,
        @NotNull(message = "Write the first day.") LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Visible(message = "Write the legal basis.")
                @Size(max = 400, message = "Write 400 characters at most.")
                String legalBasis) {

    Grant grant() {
        return new Grant(measure, purposes, dailyQuota, validFrom, validTo, legalBasis);
    }
}
