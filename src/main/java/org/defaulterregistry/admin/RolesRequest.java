package org.defaulterregistry.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.defaulterregistry.access.Role;

/** All roles that the account is to have. */
record RolesRequest(
        @NotNull(message = "Write at least one role.")
                @Size(
                        min = 1,
                        max = 3,
                        message = "Write at least one role, or disable the account.")
                Set<@NotNull(message = "Write a role.") Role> roles) {}
