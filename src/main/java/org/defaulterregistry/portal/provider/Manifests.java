package org.defaulterregistry.portal.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.check.BatchDesk;
import org.defaulterregistry.check.BatchRequest;
import org.defaulterregistry.check.BatchRequest.BatchItem;
import org.defaulterregistry.portal.provider.ManifestReader.Passenger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks about everybody in a manifest, one manifest of a person at a time. Files and results live in
 * memory alone and for a short while; what is kept is what every check keeps.
 */
@Component
class Manifests {
    private static final Logger log = LoggerFactory.getLogger(Manifests.class);
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 50;
    private static final int AT_ONCE = 500;

    private final Cache<UUID, Manifest> manifests =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    private final Cache<Sent, UUID> sent =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().name("manifest-", 0).daemon().factory());
    private final BatchDesk desk;

    Manifests(BatchDesk desk) {
        this.desk = desk;
    }

    /**
     * What makes a second click the same manifest.
     *
     * @param form the key of the form by which it was sent
     * @param content a hash of the file
     */
    record Sent(String person, String form, String content) {}

    /** What is asked about everybody in it. */
    record Question(Machine provider, Granted.Choice choice, LocalDate on) {}

    /**
     * @throws Problem 409 while another manifest of the same person is at work
     */
    synchronized UUID start(Sent as, Question question, List<Passenger> passengers) {
        var known = sent.getIfPresent(as);
        if (known != null) {
            return known;
        }
        if (manifests.asMap().values().stream()
                .anyMatch(one -> one.isOf(as.person()) && !one.hasEnded())) {
            throw Problem.of(
                    ProblemType.STILL_RUNNING,
                    "Another manifest of yours is being worked on.",
                    "Send this one when that one is done.");
        }
        var manifest = new Manifest(as.person(), passengers.size());
        manifests.put(manifest.id(), manifest);
        sent.put(as, manifest.id());
        workers.execute(() -> work(manifest, question, passengers));
        return manifest.id();
    }

    Optional<Manifest> find(String person, UUID id) {
        return Optional.ofNullable(manifests.getIfPresent(id)).filter(one -> one.isOf(person));
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private void work(Manifest manifest, Question question, List<Passenger> passengers) {
        @Nullable String stopped = "failed";
        try {
            for (int from = 0; from < passengers.size(); from += AT_ONCE) {
                var to = Math.min(from + AT_ONCE, passengers.size());
                manifest.add(answer(question, passengers.subList(from, to)));
            }
            stopped = null;
        } catch (Problem problem) {
            stopped = problem.type() == ProblemType.QUOTA_EXCEEDED ? "quota" : "failed";
        } catch (RuntimeException failure) {
            log.error("a manifest could not be answered to its end: {}", SafeTrace.of(failure));
        } finally {
            manifest.end(stopped);
        }
    }

    private List<ManifestLine> answer(Question question, List<Passenger> passengers) {
        var items = new ArrayList<@Nullable BatchItem>();
        passengers.stream()
                .filter(one -> one.reference() != null)
                .forEach(one -> items.add(new BatchItem(one.reference(), one.identity())));
        var choice = question.choice();
        var answer =
                items.isEmpty()
                        ? null
                        : desk.check(
                                question.provider(),
                                new BatchRequest(
                                        choice.measure(),
                                        null,
                                        question.on(),
                                        choice.purpose().word(),
                                        items));
        var lines = new ArrayList<ManifestLine>();
        var next = 0;
        for (var one : passengers) {
            lines.add(
                    one.reference() == null || answer == null
                            ? ManifestLine.unanswered(one, List.of("reference"))
                            : ManifestLine.of(
                                    one, answer.items().get(next++), answer.validUntil()));
        }
        return lines;
    }
}
