package org.defaulterregistry.citizen;

import jakarta.validation.constraints.NotNull;
import org.defaulterregistry.access.IdentityReader.Identity;

/**
 * Why was I refused?
 *
 * @param denialReference as it was handed to the person
 * @param person the person's own document; a name is not needed and not compared
 */
public record DenialRequest(
        @NotNull(message = "Write the reference that you were handed, such as 7K4M-29QX.")
                String denialReference,
        @NotNull(message = "Write the type and the number of your own document.") Identity person) {

    /** Never the number, never the name. */
    @Override
    public String toString() {
        return "DenialRequest";
    }
}
