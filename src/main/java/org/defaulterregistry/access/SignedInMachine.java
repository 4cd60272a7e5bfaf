package org.defaulterregistry.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A provider's client whose name and secret somebody typed into the sign-in page: on pages it may
 * ask and report, and nothing else that its tokens allow.
 */
public record SignedInMachine(String id, String secretHash, boolean enabled, Set<String> scopes)
        implements UserDetails {
    private static final List<String> ON_PAGES = List.of("check", "report");

    public static SignedInMachine of(Client client) {
        return new SignedInMachine(
                client.id(),
                client.secretHash(),
                client.enabled() && client.scopes().contains("check"),
                client.scopes());
    }

    public Machine machine() {
        return new Machine(id);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return ON_PAGES.stream()
                .filter(scopes::contains)
                .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getPassword() {
        return secretHash;
    }

    @Override
    public String getUsername() {
        return id;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return "SignedInMachine " + id;
    }
}
