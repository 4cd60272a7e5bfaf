package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.defaulterregistry.access.Scope;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A provider's, cashier's or court's computer system.
 *
 * @param court whose system it is; with the scope court, and with no other
 */
record ClientRequest(
        @NotNull(message = "Write an id.")
                @Size(min = 3, max = 64, message = "Write 3 to 64 characters.")
                @Pattern(
                        regexp = "[a-z][a-z0-9]*([.-][a-z0-9]+)*",
                        message = "Write small letters, digits, dots and hyphens, a letter first.")
                @Schema(example = "example-air")
                String id,
        @Visible(message = "Write its name in English.")
                @Size(max = 200, message = "Write 200 characters at most.")
                String nameEn,
        @Visible(message = "Write its name in Chinese.")
                @Size(max = 200, message = "Write 200 characters at most.")
                String nameZh,
        @Nullable @Size(max = 32, message = "Write the id of a court, such as CN-110108.")
                String court,
        @NotNull(message = "Write at least one scope.")
                @Size(min = 1, message = "Write at least one scope.")
                Set<@NotNull(message = "Write a scope.") Scope> scopes) {}
