package org.defaulterregistry.check;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the record of each answer before the answer is given (D8, P14). Many answers share one
 * commit: the next commit starts as soon as the last one ends and takes what waits. No record, no
 * answer.
 */
@Component
class LookupLedger {
    private static final Logger log = LoggerFactory.getLogger(LookupLedger.class);
    private static final int LARGEST_COMMIT = 1_000;

    /** What the slowest database we mean to run on keeps up with. */
    private static final int RECORDS_A_SECOND = 1_000;

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final LookupStore store;
    private final Duration patience;
    private final Thread writer;

    /**
     * @param patience how long the record of one answer may take
     */
    LookupLedger(
            LookupStore store, @Value("${registry.look-ups.recorded-within}") Duration patience) {
        this.store = store;
        this.patience = patience;
        this.writer = Thread.ofPlatform().name("lookup-ledger").daemon().start(this::run);
    }

    private record Waiting(List<LookupRecord> records, CompletableFuture<Boolean> durable) {}

    /**
     * All of one answer's records in one commit.
     *
     * @throws Problem 503 if they could not be made durable in time: the answer must then not be
     *     given
     */
    void record(List<LookupRecord> records) {
        var waiting = new Waiting(records, new CompletableFuture<>());
        queue.add(waiting);
        try {
            waiting.durable().get(patience(records).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unrecorded();
        } catch (ExecutionException | TimeoutException e) {
            throw unrecorded();
        }
    }

    private Duration patience(List<LookupRecord> records) {
        return patience.plusSeconds(records.size() / RECORDS_A_SECOND);
    }

    @PreDestroy
    void stop() {
        writer.interrupt();
    }

    private void run() {
        var batch = new ArrayList<Waiting>();
        try {
            while (true) {
                batch.add(queue.take());
                takeMore(batch);
                commit(batch);
                batch.clear();
            }
        } catch (InterruptedException stopped) {
            log.info("the look-up ledger stops");
        }
    }

    private void takeMore(List<Waiting> batch) {
        var records = batch.getFirst().records().size();
        while (records < LARGEST_COMMIT) {
            var next = queue.poll();
            if (next == null) {
                return;
            }
            batch.add(next);
            records += next.records().size();
        }
    }

    private void commit(List<Waiting> batch) {
        try {
            store.keep(batch.stream().flatMap(waiting -> waiting.records().stream()).toList());
            batch.forEach(waiting -> waiting.durable().complete(true));
        } catch (RuntimeException failure) {
            log.error(
                    "look-ups could not be recorded, so their answers are not given: {}",
                    SafeTrace.of(failure));
            batch.forEach(waiting -> waiting.durable().completeExceptionally(failure));
        }
    }

    private static Problem unrecorded() {
        return Problem.of(
                ProblemType.UNAVAILABLE,
                "The look-up could not be recorded, so it is not answered.",
                "Ask again in a few seconds. No answer is neither CLEAR nor RESTRICTED.");
    }
}
