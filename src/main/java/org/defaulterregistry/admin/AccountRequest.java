package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A new account, without a role until a second person consents.
 *
 * @param court of a court admin whom an operator enters; everyone else's follows from who asks
 * @param client of a provider's person: under whose grants he asks
 * @param password good for choosing another and for nothing else
 */
record AccountRequest(
        @NotNull(message = "Write a user name.")
                @Size(min = 3, max = 64, message = "Write 3 to 64 characters.")
                @Pattern(
                        regexp = AccountRequest.NAME,
                        message =
                                "Write small letters, dots, hyphens and at most six digits, a letter first: never a person's number.")
                @Schema(example = "clerk.new")
                String username,
        @Visible(message = "Write the person's name.")
                @Size(max = 200, message = "Write 200 characters at most.")
                String displayName,
        @NotNull(message = "Write a first password; its holder must change it.")
                @Size(max = 200, message = "Write 72 bytes at most.")
                @Schema(example = "seven geese over the canal")
                String password,
        @Nullable @Size(max = 32, message = "Write the id of a court, such as CN-110108.")
                String court,
        @Nullable @Size(max = 64, message = "Write the id of a provider's client.") String client,
        @NotNull(message = "Write at least one role.")
                @Size(min = 1, max = 3, message = "Write at least one role.")
                Set<@NotNull(message = "Write a role.") Role> roles) {

    static final String NAME = "(?!([^0-9]*[0-9]){7})[a-z][a-z0-9]*([.-][a-z0-9]+)*";

    /** Never the password. */
    @Override
    public String toString() {
        return "AccountRequest " + username;
    }
}
