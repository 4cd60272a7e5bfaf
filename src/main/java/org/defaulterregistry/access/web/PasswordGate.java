package org.defaulterregistry.access.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Holds a name and a password against the account, on pages and on the API alike, and lets nobody
 * guess for long. What is wrong is never said: name and password are wrong together.
 */
@Component
class PasswordGate {
    private final PeopleByName people;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;

    /** A name that nobody has takes as long as any other. */
    private final String nobodysHash;

    PasswordGate(PeopleByName people, PasswordEncoder encoder, SignInLimit limit) {
        this.people = people;
        this.encoder = encoder;
        this.limit = limit;
        this.nobodysHash = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    /**
     * @param typed with where it came from
     * @throws TooManyTries after too many wrong ones
     * @throws AuthenticationException if it is wrong, or cannot be looked at
     */
    Authentication authenticate(Authentication typed) {
        var person = find(typed.getName());
        limit.tried(typed.getName(), addressOf(typed), () -> mustBeRight(person, typed));
        var known = Objects.requireNonNull(person);
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        known, null, known.getAuthorities());
        signedIn.setDetails(typed.getDetails());
        return signedIn;
    }

    private @Nullable UserDetails find(String name) {
        try {
            return people.find(name);
        } catch (UsernameNotFoundException nobody) {
            return null;
        } catch (RuntimeException away) {
            throw new InternalAuthenticationServiceException("the account was not read", away);
        }
    }

    private void mustBeRight(@Nullable UserDetails person, Authentication typed) {
        var password = Objects.requireNonNullElse(typed.getCredentials(), "").toString();
        var hash = person == null ? nobodysHash : person.getPassword();
        if (!encoder.matches(password, hash) || person == null || !person.isEnabled()) {
            throw new BadCredentialsException("wrong");
        }
    }

    static String addressOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails from
                ? from.getRemoteAddress()
                : "";
    }
}
