package org.defaulterregistry.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the clients know: the writes they hold an answer to, and what else happened on the way. */
final class Ledger {
    record Acknowledged(Letter letter, Reply reply) {}

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> otherAnswers = new ConcurrentSkipListMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger unresolved = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();
    private final AtomicInteger changedAnswers = new AtomicInteger();

    void acknowledged(Letter letter, Reply reply) {
        acknowledged.add(new Acknowledged(letter, reply));
        count.incrementAndGet();
        synchronized (this) {
            notifyAll();
        }
    }

    /** No whole answer came; the same letter is sent again. */
    void unanswered() {
        unanswered.incrementAndGet();
    }

    /** An answer that asks for the same again. */
    void putOff(Reply reply) {
        otherAnswers.merge(reply.kind(), 1, Integer::sum);
    }

    /** An answer that is neither an acknowledgement nor asks for a repeat: the path ends here. */
    void unresolved(Letter letter, Reply reply) {
        otherAnswers.merge(reply.kind() + " to " + letter.act(), 1, Integer::sum);
        unresolved.incrementAndGet();
    }

    void repeated(Reply first, Reply second) {
        repeats.incrementAndGet();
        if (!first.equals(second)) {
            changedAnswers.incrementAndGet();
        }
    }

    /** Until that many writes are acknowledged in all, or the patience ends. */
    synchronized void await(int wanted, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (count.get() < wanted && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    int count() {
        return count.get();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    Map<String, Integer> otherAnswers() {
        return otherAnswers;
    }

    int unansweredCount() {
        return unanswered.get();
    }

    int unresolvedCount() {
        return unresolved.get();
    }

    int repeatCount() {
        return repeats.get();
    }

    int changedAnswerCount() {
        return changedAnswers.get();
    }
}
