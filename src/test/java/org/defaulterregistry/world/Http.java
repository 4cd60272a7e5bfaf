package org.defaulterregistry.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One caller of the registry, over real HTTP. */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final String authorization;

    private Http(int port, String authorization) {
        this.port = port;
        this.authorization = authorization;
    }

    /** An answer, read as JSON. */
    public record Answer(int status, JsonNode json, String text, HttpResponse<byte[]> raw) {
        public String etag() {
            return raw.headers().firstValue("ETag").orElseThrow();
        }

        /** The id that the registry gave what was created. */
        public String id() {
            return json.get("id").asString();
        }

        public String problem() {
            return json.get("type").asString().replace("urn:defaulter-registry:problem:", "");
        }
    }

    public static Http nobody(int port) {
        return new Http(port, "");
    }

    public static Http person(int port, String name) {
        return person(port, name, "demo");
    }

    public static Http person(int port, String name, String password) {
        return new Http(port, basic(name, password));
    }

    public static Http machine(int port, String client, String scope) {
        return machine(port, client, "demo", scope);
    }

    public static Http machine(int port, String client, String secret, String scope) {
        var answer = token(port, client, secret, scope);
        return new Http(port, "Bearer " + answer.json().get("access_token").asString());
    }

    /** What the token endpoint answers, be it a token or not. */
    public static Answer token(int port, String client, String secret, String scope) {
        return new Http(port, basic(client, secret))
                .send(
                        "POST",
                        "/oauth2/token",
                        ("grant_type=client_credentials&scope=" + scope)
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    public Answer get(String address) {
        return send("GET", address, new byte[0], Map.of());
    }

    /** A write with a fresh Idempotency-Key. */
    public Answer post(String address, String body) {
        return post(address, body, Map.of());
    }

    public Answer post(String address, String body, String ifMatch) {
        return post(address, body, Map.of("If-Match", ifMatch));
    }

    public Answer post(String address, String body, Map<String, String> headers) {
        var all =
                new LinkedHashMap<>(
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        all.putAll(headers);
        return send("POST", address, body.getBytes(StandardCharsets.UTF_8), all);
    }

    public Answer send(String method, String address, byte[] body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return read(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer read(HttpResponse<byte[]> response) {
        var text = new String(response.body(), StandardCharsets.UTF_8);
        var isJson =
                response.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.contains("json"))
                        .isPresent();
        return new Answer(
                response.statusCode(),
                isJson ? JSON.readTree(text) : JSON.createObjectNode(),
                text,
                response);
    }

    private static String basic(String name, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
