package org.defaulterregistry.verifier;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Over HTTP. Does not follow redirects: whoever was asked must answer. */
final class WebFiles implements LogFiles {
    private static final int PATIENCE_SECONDS = 30;

    /** A long journal is thousands of files, and a connection is dropped now and then. */
    private static final int TRIES = 3;

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
                    .build();

    private final String prefix;

    WebFiles(String address) {
        this.prefix = address.endsWith("/") ? address : address + "/";
    }

    @Override
    public Optional<byte[]> read(String path) {
        var answer = get(prefix + path);
        return switch (answer.statusCode()) {
            case OK -> Optional.of(answer.body());
            case NOT_FOUND, GONE -> Optional.empty();
            default -> throw new Unreadable(prefix + path + " answers " + answer.statusCode());
        };
    }

    private HttpResponse<byte[]> get(String address) {
        for (int i = 1; i < TRIES; i++) {
            try {
                return ask(address);
            } catch (Dropped again) {
                // the next try says what is wrong, if it is no accident
            }
        }
        return ask(address);
    }

    /** The whole answer must have come in time, not only its beginning. */
    private HttpResponse<byte[]> ask(String address) {
        var limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES);
        var answer = client.sendAsync(request(address), limited);
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Unreadable(address + " does not answer within 30 seconds");
        } catch (ExecutionException e) {
            throw new Dropped(address + " cannot be read: " + reason(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreadable(address + " was not waited for");
        }
    }

    /**
     * No cache on the way may answer with a checkpoint from before: it would look like a rollback.
     */
    private static HttpRequest request(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address));
            return address.endsWith("/checkpoint")
                    ? request.header("Cache-Control", "no-cache").build()
                    : request.build();
        } catch (IllegalArgumentException e) {
            throw new Unreadable(address + " is not an address");
        }
    }

    /** The connection was lost, or could not be made. */
    private static final class Dropped extends Unreadable {
        private static final long serialVersionUID = 1;

        Dropped(String message) {
            super(message);
        }
    }

    private static String reason(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "no connection" : cause.getMessage();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
