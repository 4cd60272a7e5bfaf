package org.defaulterregistry.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.defaulterregistry.access.Visible;

/** That a court has looked at its cases under a number that raised an alarm. */
public record AlarmFindingRequest(
        @NotNull(message = "Write right-person or wrong-person.") AlarmFinding finding,
        @Visible(message = "Say what shows it.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String evidence) {}
