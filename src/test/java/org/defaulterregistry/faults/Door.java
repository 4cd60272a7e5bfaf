package org.defaulterregistry.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One node's address, as its clients reach it. */
final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> SCOPES =
            Map.of(CourtCase.CASHIER, "cashier", CourtCase.AIRLINE, "check");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final String address;
    private final Map<String, MachineToken> tokens = new ConcurrentHashMap<>();

    Door(int port) {
        this.address = "http://localhost:" + port;
    }

    /**
     * @throws IOException if no whole answer came: it may or may not have been carried out
     */
    Reply send(Letter letter) throws IOException, InterruptedException {
        var request =
                post(letter.address(), authorization(letter.caller()))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", letter.key());
        if (letter.version() != null) {
            request.header("If-Match", letter.version());
        }
        return exchange(request.POST(BodyPublishers.ofString(letter.body())).build());
    }

    /** A file of the journal, as anybody gets it. */
    Reply file(String name) throws IOException, InterruptedException {
        return get(journal() + "/" + name);
    }

    /** How many leaves the checkpoint covers that is served now. */
    long signedSize() throws IOException, InterruptedException {
        var checkpoint = file("checkpoint");
        return checkpoint.isAcknowledged() ? size(checkpoint.body()) : 0;
    }

    static long size(String checkpoint) {
        return Long.parseLong(checkpoint.split("\n", 3)[1]);
    }

    String journal() {
        return address + "/journal";
    }

    /** All of it, with what the signer says. */
    Reply health() throws IOException, InterruptedException {
        return get(address + "/actuator/health");
    }

    private Reply get(String whole) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(URI.create(whole)).timeout(PATIENCE).build());
    }

    boolean isHealthy() throws InterruptedException {
        try {
            return get(address + "/actuator/health/readiness").isAcknowledged();
        } catch (IOException notYet) {
            return false;
        }
    }

    private String authorization(String caller) throws IOException, InterruptedException {
        return SCOPES.containsKey(caller)
                ? "Bearer " + tokenOf(caller).current(() -> askForToken(caller))
                : basic(caller);
    }

    private MachineToken tokenOf(String machine) {
        return tokens.computeIfAbsent(machine, _ -> new MachineToken());
    }

    private Reply askForToken(String machine) throws IOException, InterruptedException {
        return exchange(
                post("/oauth2/token", basic(machine))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope="
                                                + SCOPES.get(machine)))
                        .build());
    }

    private HttpRequest.Builder post(String path, String authorization) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization);
    }

    private Reply exchange(HttpRequest request) throws IOException, InterruptedException {
        return Reply.of(http.send(request, BodyHandlers.ofByteArray()));
    }

    private static String basic(String caller) {
        var pair = (caller + ":demo").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
