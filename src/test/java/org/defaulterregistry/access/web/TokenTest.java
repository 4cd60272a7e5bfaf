package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Ten wrong secrets an hour for a client from one network, and no other network is held up. */
@OnH2
@TestPropertySource(properties = "registry.world=tokens")
class TokenTest extends RegistryTest {
    private static final String HERE = "127.0.0.1";
    private static final String THERE = "127.0.0.2";
    private static final String ELSEWHERE = "127.0.0.3";
    private static final String CLIENT = "demo-air";
    private static final int TRIES = 10;

    @Test
    void the_eleventh_secret_is_not_looked_at_where_ten_were_wrong_and_elsewhere_it_is() {
        assertThat(token(HERE, "demo").statusCode()).isEqualTo(200);
        for (int i = 0; i < TRIES; i++) {
            var wrong = token(THERE, "wrong");
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.body()).isEqualTo("{\"error\":\"invalid_client\"}");
            assertThat(wrong.headers().firstValue("WWW-Authenticate")).isPresent();
        }

        for (var secret : new String[] {"wrong", "demo"}) {
            var late = token(THERE, secret);
            assertThat(late.statusCode()).as(secret).isEqualTo(429);
            assertThat(late.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
            assertThat(late.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(late.body()).startsWith("{\"error\":\"invalid_client\"");
        }
        assertThat(token(HERE, "demo").statusCode()).as("where it always is").isEqualTo(200);
        assertThat(token(ELSEWHERE, "demo").statusCode()).as("where it never was").isEqualTo(200);
    }

    @Test
    void a_request_that_is_wrong_otherwise_is_answered_as_ever() {
        var none = ask(ELSEWHERE, "", "grant_type=client_credentials");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.body()).isEqualTo("{\"error\":\"invalid_client\"}");
        var twice = ask(ELSEWHERE, "", "client_id=a&client_id=b&client_secret=c");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).isEqualTo("{\"error\":\"invalid_request\"}");
    }

    private HttpResponse<String> token(String from, String secret) {
        var basic = CLIENT + ":" + secret;
        return ask(
                from,
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(basic.getBytes(StandardCharsets.US_ASCII)),
                "grant_type=client_credentials&scope=check");
    }

    /** Each of these addresses of one's own machine is a network to the registry. */
    private HttpResponse<String> ask(String from, String authorization, String form) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try (var client =
                HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(from)).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
