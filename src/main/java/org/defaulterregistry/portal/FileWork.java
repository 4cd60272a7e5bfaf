package org.defaulterregistry.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;

/**
 * Works on the files that people send, one of a person at a time. Files and what is shown of them
 * live in memory alone and for a short while.
 */
public final class FileWork<J extends FileWork.Job> implements AutoCloseable {
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Cache<UUID, J> jobs;
    private final Cache<Sent, UUID> sent;
    private final ExecutorService workers;

    /**
     * @param most how many are kept; beyond them those that nobody looks at go first
     */
    public FileWork(String name, int most) {
        this.jobs = Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(most).build();
        this.sent = Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(most).build();
        this.workers =
                Executors.newFixedThreadPool(
                        2, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    /** A file that is worked on, or was. */
    public interface Job {
        UUID id();

        /** Whether this person sent it; nobody else sees it. */
        boolean isOf(String name);

        /** Whether nothing is being done with it now. */
        boolean rests();
    }

    /**
     * What makes a second click the same file.
     *
     * @param form the key of the form by which it was sent
     * @param content a hash of the file
     */
    public record Sent(String person, String form, String content) {}

    /**
     * @param work what is to be done with it, elsewhere and from now on
     * @throws Problem 409 while another file of the same person is worked on
     */
    public synchronized UUID start(Sent as, Supplier<J> made, Consumer<J> work) {
        var known = sent.getIfPresent(as);
        if (known != null) {
            return known;
        }
        if (jobs.asMap().values().stream().anyMatch(one -> one.isOf(as.person()) && !one.rests())) {
            throw Problem.of(
                    ProblemType.STILL_RUNNING,
                    "Another file of yours is being worked on.",
                    "Send this one when that one is done.");
        }
        var job = made.get();
        jobs.put(job.id(), job);
        sent.put(as, job.id());
        goOn(() -> work.accept(job));
        return job.id();
    }

    /** A further step with a file that rests. */
    public void goOn(Runnable work) {
        workers.execute(work);
    }

    public Optional<J> find(String person, UUID id) {
        return Optional.ofNullable(jobs.getIfPresent(id)).filter(one -> one.isOf(person));
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
