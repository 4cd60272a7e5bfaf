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

/**
 * The person behind a request, as read from the account at this request.
 *
 * @param machine what a provider's person asks for; null for everyone else
 * @param reports whether that may report what became of its checks
 */
public record SignedIn(
        String username,
        String passwordHash,
        boolean enabled,
        boolean ownPassword,
        Set<Role> roles,
        @Nullable Officer officer,
        @Nullable Machine machine,
        boolean reports,
        @Nullable Citizen citizen)
        implements UserDetails {
    /** What everyone has who signs in with a name and password. */
    public static final String PERSON = "PERSON";

    /** What a provider's person has besides whose client may report. */
    public static final String REPORTS = "ROLE_PROVIDER_REPORTS";

    /**
     * @param deputy whether the person is the deputy of the court's president today
     * @param scopes what the client of a provider's person may be let in for now
     */
    static SignedIn as(Account account, boolean deputy, Set<String> scopes) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.getRoles());
        if (deputy) {
            roles.add(Role.DEPUTY_PRESIDENT);
        }
        if (!scopes.contains(Scope.CHECK.word())) {
            roles.remove(Role.PROVIDER);
        }
        return new SignedIn(
                account.getUsername(),
                account.passwordHash(),
                account.isEnabled(),
                account.isOwnPassword(),
                Set.copyOf(roles),
                officer(account, Set.copyOf(roles)),
                machine(account),
                scopes.contains(Scope.REPORT.word()),
                account.citizen());
    }

    private static @Nullable Officer officer(Account account, Set<Role> roles) {
        var court = account.getCourtId();
        return court == null || account.getClientId() != null
                ? null
                : new Officer(account.getUsername(), court, roles);
    }

    private static @Nullable Machine machine(Account account) {
        var client = account.getClientId();
        return client == null ? null : new Machine(client, account.getUsername());
    }

    /**
     * Who has a password that somebody else set is a person and nothing more until he has chosen
     * another: an act must be his own.
     */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var held = ownPassword ? roles.stream() : Stream.<Role>empty();
        return Stream.concat(Stream.of(PERSON), held.flatMap(this::authorities))
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> authorities(Role role) {
        return switch (role) {
            case DEPUTY_PRESIDENT -> Stream.of("ROLE_" + role, "ROLE_" + Role.PRESIDENT);
            case PROVIDER ->
                    reports ? Stream.of("ROLE_" + role, REPORTS) : Stream.of("ROLE_" + role);
            default -> Stream.of("ROLE_" + role);
        };
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
