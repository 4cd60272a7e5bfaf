package org.defaulterregistry.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Several clients that share out a pile of work. */
final class Crowd implements AutoCloseable {
    private final ExecutorService threads;

    Crowd(int clients) {
        this.threads = Executors.newFixedThreadPool(clients);
    }

    interface Work<T, R> {
        R on(T item) throws Exception;
    }

    /** Returns when all is done; fails with the first failure. */
    <T, R> List<R> each(List<T> items, Work<T, R> work)
            throws InterruptedException, ExecutionException {
        var calls = new ArrayList<Callable<R>>(items.size());
        items.forEach(item -> calls.add(() -> work.on(item)));
        var results = new ArrayList<R>(items.size());
        for (var result : threads.invokeAll(calls)) {
            results.add(result.get());
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
