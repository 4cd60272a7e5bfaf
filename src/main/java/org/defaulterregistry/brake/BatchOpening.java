package org.defaulterregistry.brake;

import jakarta.validation.constraints.Size;
import org.defaulterregistry.access.Visible;

/**
 * That things are going to come in together.
 *
 * @param reference the court's own word for it, once per court
 */
public record BatchOpening(
        @Visible(message = "Give the batch a reference of your own, such as the name of the file.")
                @Size(max = 100, message = "Write at most 100 characters.")
                String reference,
        @Visible(message = "Say what is brought in, and from where.")
                @Size(max = 400, message = "Write at most 400 characters.")
                String purpose) {}
