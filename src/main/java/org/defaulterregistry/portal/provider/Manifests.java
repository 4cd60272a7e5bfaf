package org.defaulterregistry.portal.provider;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.check.BatchDesk;
import org.defaulterregistry.check.BatchRequest;
import org.defaulterregistry.check.BatchRequest.BatchItem;
import org.defaulterregistry.portal.FileWork;
import org.defaulterregistry.portal.provider.ManifestReader.Passenger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks about everybody in a manifest, one manifest of a person at a time; what is kept is what
 * every check keeps.
 */
@Component
class Manifests {
    private static final Logger log = LoggerFactory.getLogger(Manifests.class);
    private static final int MOST = 50;
    private static final int AT_ONCE = 500;

    private final FileWork<Manifest> files = new FileWork<>("manifest", MOST);
    private final BatchDesk desk;

    Manifests(BatchDesk desk) {
        this.desk = desk;
    }

    /** What is asked about everybody in it. */
    record Question(Machine provider, Granted.Choice choice, LocalDate on) {}

    /**
     * @throws Problem 409 while another file of the same person is at work
     */
    UUID start(FileWork.Sent as, Question question, List<Passenger> passengers) {
        return files.start(
                as,
                () -> new Manifest(as.person(), passengers.size()),
                manifest -> work(manifest, question, passengers));
    }

    Optional<Manifest> find(String person, UUID id) {
        return files.find(person, id);
    }

    @PreDestroy
    void stop() {
        files.close();
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
                .filter(one -> one.mend() == null)
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
            var mend = one.mend();
            lines.add(
                    mend != null || answer == null
                            ? ManifestLine.unanswered(one, mend == null ? List.of() : List.of(mend))
                            : ManifestLine.of(
                                    one, answer.items().get(next++), answer.validUntil()));
        }
        return lines;
    }
}
