package org.defaulterregistry.faults;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A client that takes one case after the other onto the register, and most of them off again. */
final class Writer implements Runnable {
    private static final int UNPAID = 3;

    private final Courier courier;
    private final Ledger ledger;
    private final Uptime uptime;
    private final AtomicInteger caseNumbers;
    private final BooleanSupplier goesOn;
    private int restartsSeen;
    private Ledger.@Nullable Acknowledged last;

    Writer(
            Courier courier,
            Ledger ledger,
            Uptime uptime,
            AtomicInteger caseNumbers,
            BooleanSupplier goesOn) {
        this.courier = courier;
        this.ledger = ledger;
        this.uptime = uptime;
        this.caseNumbers = caseNumbers;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        try {
            while (goesOn.getAsBoolean()) {
                try {
                    walk(caseNumbers.getAndIncrement());
                } catch (Stuck known) {
                    last = null; // the ledger has it; the next case is another one
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void walk(int n) throws InterruptedException, Stuck {
        var court = CourtCase.nth(n);
        var recorded = take(court.record());
        var served = take(court.service(take(court.notice(recorded))));
        take(court.sign(take(court.draft(served))));
        if (n % UNPAID != 0) {
            take(court.payInFull());
        }
    }

    private Reply take(Letter letter) throws InterruptedException, Stuck {
        askAgainAfterRestart();
        var reply = delivered(letter);
        if (!reply.isAcknowledged()) {
            ledger.unresolved(letter, reply);
            throw new Stuck();
        }
        ledger.acknowledged(letter, reply);
        last = new Ledger.Acknowledged(letter, reply);
        return reply;
    }

    private void askAgainAfterRestart() throws InterruptedException, Stuck {
        var restarts = uptime.restarts();
        if (restarts != restartsSeen && last != null) {
            ledger.repeated(last.reply(), delivered(last.letter()));
        }
        restartsSeen = restarts;
    }

    private Reply delivered(Letter letter) throws InterruptedException, Stuck {
        try {
            return courier.deliver(letter);
        } catch (TimeoutException never) {
            ledger.unresolved(letter, new Reply(0, "{}", null, null, null));
            throw new Stuck();
        }
    }

    private static final class Stuck extends Exception {
        private static final long serialVersionUID = 1;
    }
}
