package org.defaulterregistry.faults;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A token lives five minutes; a new one is asked for well before. */
final class MachineToken {
    private static final Duration KEPT = Duration.ofMinutes(3);

    private @Nullable String token;
    private long askedAt;

    interface Source {
        Reply ask() throws IOException, InterruptedException;
    }

    synchronized String current(Source source) throws IOException, InterruptedException {
        var held = token;
        if (held != null && System.nanoTime() - askedAt < KEPT.toNanos()) {
            return held;
        }
        var reply = source.ask();
        if (!reply.isAcknowledged()) {
            throw new IOException("no token: " + reply.status());
        }
        askedAt = System.nanoTime();
        var fresh = reply.at("/access_token");
        token = fresh;
        return fresh;
    }
}
