package org.defaulterregistry.check;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What became of a check.
 *
 * @param note the provider's own words; the person concerned reads them
 */
public record OutcomeRequest(
        @NotNull(message = "Write refused, served, permit-shown or person-disputes.")
                ReportedOutcome outcome,
        @Nullable String note) {}
