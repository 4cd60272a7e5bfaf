package org.defaulterregistry.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a request, as read from the account at this request. */
public record SignedIn(
        String username,
        String passwordHash,
        boolean enabled,
        boolean ownPassword,
        Set<Role> roles,
        @Nullable Officer officer,
        @Nullable Citizen citizen)
        implements UserDetails {
    /** What everyone has who signs in with a name and password. */
    public static final String PERSON = "PERSON";

    /**
     * @param deputy whether the person is the deputy of the court's president today
     */
    static SignedIn as(Account account, boolean deputy) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.getRoles());
        if (deputy) {
            roles.add(Role.DEPUTY_PRESIDENT);
        }
        var court = account.getCourtId();
        return new SignedIn(
                account.getUsername(),
                account.passwordHash(),
                account.isEnabled(),
                account.isOwnPassword(),
                Set.copyOf(roles),
                court == null ? null : new Officer(account.getUsername(), court, Set.copyOf(roles)),
                account.citizen());
    }

    /**
     * Who has a password that somebody else set is a person and nothing more until he has chosen
     * another: an act must be his own.
     */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var held = ownPassword ? roles.stream() : Stream.<Role>empty();
        return Stream.concat(Stream.of(PERSON), held.flatMap(SignedIn::authorities))
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> authorities(Role role) {
        return role == Role.DEPUTY_PRESIDENT
                ? Stream.of("ROLE_" + role, "ROLE_" + Role.PRESIDENT)
                : Stream.of("ROLE_" + role);
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
