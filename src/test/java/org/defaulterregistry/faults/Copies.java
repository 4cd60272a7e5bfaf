package org.defaulterregistry.faults;

import java.util.Collections;
import java.util.concurrent.ExecutionException;

/** Sends one letter several times at once, and compares what came back. */
final class Copies {
    private final Courier courier;
    private final Crowd crowd;
    private final Ledger ledger;

    Copies(Courier courier, Crowd crowd, Ledger ledger) {
        this.courier = courier;
        this.crowd = crowd;
        this.ledger = ledger;
    }

    /**
     * Which reply was the first cannot be known: all must be the same.
     *
     * @return one of the replies
     */
    Reply send(Letter letter, int copies) throws InterruptedException, ExecutionException {
        var replies = crowd.each(Collections.nCopies(copies, letter), courier::deliver);
        var first = replies.removeFirst();
        replies.forEach(reply -> ledger.repeated(first, reply));
        if (first.isAcknowledged()) {
            ledger.acknowledged(letter, first);
        } else {
            ledger.unresolved(letter, first);
        }
        return first;
    }
}
