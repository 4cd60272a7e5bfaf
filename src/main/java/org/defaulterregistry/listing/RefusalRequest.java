package org.defaulterregistry.listing;

import jakarta.validation.constraints.Size;
import org.defaulterregistry.access.Visible;

/** Why a judge does not take an application up. */
public record RefusalRequest(
        @Visible(message = "State the reasons.")
                @Size(max = 4000, message = "Write at most 4000 characters.")
                String reasons) {}
