package org.defaulterregistry.access.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Clients;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/**
 * A token lets nobody in whose client was disabled since it was given, and for nothing that was
 * taken from it: the client is looked up at every request, as an account is.
 */
@Component
class TokenHolders implements Converter<Jwt, AbstractAuthenticationToken> {
    private static final JwtGrantedAuthoritiesConverter SAID = new JwtGrantedAuthoritiesConverter();

    private final Clients clients;

    TokenHolders(Clients clients) {
        this.clients = clients;
    }

    /** The database could not say who the token belongs to. */
    static final class NotLookedUp extends AuthenticationException {
        private static final long serialVersionUID = 1;

        NotLookedUp(DataAccessException cause) {
            super("the client could not be looked up", cause);
        }
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var inForce = inForce(String.valueOf(token.getSubject()));
        if (inForce.isEmpty()) {
            throw new InvalidBearerTokenException("the client is disabled");
        }
        return new JwtAuthenticationToken(
                token,
                SAID.convert(token).stream()
                        .filter(authority -> inForce.contains(authority.getAuthority()))
                        .toList());
    }

    private Set<String> inForce(String client) {
        try {
            return clients.scopesInForce(client).stream()
                    .map(scope -> "SCOPE_" + scope)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (DataAccessException away) {
            throw new NotLookedUp(away);
        }
    }
}
