package org.defaulterregistry.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a request, as read from the account at this request. */
public record SignedIn(
        String username,
        String passwordHash,
        boolean enabled,
        Set<Role> roles,
        @Nullable Officer officer,
        @Nullable Citizen citizen)
        implements UserDetails {

    static SignedIn as(Account account) {
        return new SignedIn(
                account.username(),
                account.passwordHash(),
                account.enabled(),
                account.roles(),
                account.officer(),
                account.citizen());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Never the hash, never the document. */
    @Override
    public String toString() {
        return "SignedIn " + username;
    }
}
