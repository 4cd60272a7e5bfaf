package org.defaulterregistry.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.defaulterregistry.access.Visible;

/**
 * Who signs in the president's place.
 *
 * @param deputy the user name of a judge of the same court
 * @param from the first day, today or later
 * @param until the last day, at most three months after the first
 */
public record DeputyRequest(
        @NotNull(message = "Write the user name of a judge of your court.")
                @Size(max = 64, message = "Write 64 characters at most.")
                String deputy,
        @NotNull(message = "Write the first day.") LocalDate from,
        @NotNull(message = "Write the last day.") LocalDate until,
        @Visible(message = "Say why the president is absent.")
                @Size(max = 400, message = "Write 400 characters at most.")
                String reason) {}
