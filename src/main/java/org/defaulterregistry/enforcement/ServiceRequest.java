package org.defaulterregistry.enforcement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That a paper was served, when, and how. */
public record ServiceRequest(
        @NotNull(message = "Write the day of service.") LocalDate servedOn,
        @NotNull(
                        message =
                                "Write one of: in-person, left-at-home, electronic, by-another-court, post, public-notice.")
                ServiceManner manner) {}
