package org.defaulterregistry.brake;

import jakarta.validation.constraints.Size;
import org.defaulterregistry.access.Visible;

/** That a second officer has looked. */
public record ReleaseRequest(
        @Visible(message = "Say what you looked at, and why more may pass.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String reason) {}
