package org.defaulterregistry.admin;

import java.util.Set;
import org.defaulterregistry.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as its keepers see it.
 *
 * @param client under whose grants a provider's person asks; null: no provider's person
 * @param proposedRoles what the roles will be once somebody other than {@code proposedBy} consents;
 *     empty if nothing is proposed
 * @param ownPassword false until the person has chosen a password that nobody else knows
 */
record AccountView(
        String username,
        String displayName,
        @Nullable String court,
        @Nullable String client,
        Set<Role> roles,
        Set<Role> proposedRoles,
        @Nullable String proposedBy,
        boolean enabled,
        boolean ownPassword,
        int version) {}
