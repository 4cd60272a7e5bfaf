package org.defaulterregistry.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Carries a letter until it is answered, under the same key, through every outage. */
final class Courier {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long BETWEEN_TRIES_MILLIS = 100;

    private final Supplier<Door> doors;
    private final Uptime uptime;
    private final Ledger ledger;

    /**
     * @param doors which node to try next
     */
    Courier(Supplier<Door> doors, Uptime uptime, Ledger ledger) {
        this.doors = doors;
        this.uptime = uptime;
        this.ledger = ledger;
    }

    /**
     * @throws TimeoutException if no answer came in all that time
     */
    Reply deliver(Letter letter) throws InterruptedException, TimeoutException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                var reply = doors.get().send(letter);
                if (!reply.asksForRepeat()) {
                    return reply;
                }
                ledger.putOff(reply);
            } catch (IOException unanswered) {
                ledger.unanswered();
            }
            uptime.await(PATIENCE);
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
        }
        throw new TimeoutException("a letter was not answered in " + PATIENCE);
    }
}
