package org.defaulterregistry.listing;

import jakarta.validation.constraints.Size;
import org.defaulterregistry.access.Visible;

/** Why the court does not delete early, or lets an entry stand that it has looked at. */
public record RejectionRequest(
        @Visible(message = "Write the reasons; the person reads them.")
                @Size(max = 2000, message = "Write at most 2000 characters.")
                String reasons) {}
