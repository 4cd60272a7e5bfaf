package org.defaulterregistry.access.web;

import java.time.Duration;
import org.defaulterregistry.access.Client;
import org.defaulterregistry.access.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Shows the registry's clients to the token endpoint. Client credentials only; a token lives five
 * minutes.
 */
@Component
class TokenClients implements RegisteredClientRepository {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    private final Clients clients;

    TokenClients(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are entered through access.Admissions");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.find(clientId)
                .filter(Client::enabled)
                .map(TokenClients::registered)
                .orElse(null);
    }

    private static RegisteredClient registered(Client client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(client.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
                .build();
    }
}
