package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;

/**
 * Lets nobody guess the secret of a client for long, as {@link PasswordGate} does with passwords.
 * What is wrong is said as RFC 6749, section 5.2, has it.
 */
final class SecretGate implements AuthenticationProvider {
    private final AuthenticationProvider secrets;
    private final SignInLimit limit;

    private SecretGate(AuthenticationProvider secrets, SignInLimit limit) {
        this.secrets = secrets;
        this.limit = limit;
    }

    /** Before whatever holds a secret against a client. */
    static void before(List<AuthenticationProvider> providers) {
        var limit = SignInLimit.ofMachines();
        providers.replaceAll(provider ->
                provider instanceof ClientSecretAuthenticationProvider
                        ? new SecretGate(provider, limit)
                        : provider);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication sent) {
        var client = new AtomicReference<@Nullable Authentication>();
        try {
            limit.tried(
                    sent.getName(),
                    PasswordGate.addressOf(sent),
                    () -> client.set(secrets.authenticate(sent)));
        } catch (TooManyTries tooMany) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT), tooMany);
        }
        return client.get();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return secrets.supports(kind);
    }

    static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause.getCause() instanceof TooManyTries tooMany) {
            tooMany.say(response);
            write(
                    response,
                    429,
                    """
                    {"error":"invalid_client","error_description":"too many wrong secrets: wait for Retry-After seconds"}\
                    """);
            return;
        }
        if (cause instanceof OAuth2AuthenticationException wrong
                && !wrong.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT)) {
            write(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "{\"error\":\"%s\"}".formatted(wrong.getError().getErrorCode()));
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"registry\"");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, "{\"error\":\"invalid_client\"}");
    }

    private static void write(HttpServletResponse response, int status, String body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
    }
}
