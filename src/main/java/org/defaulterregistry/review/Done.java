package org.defaulterregistry.review;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What became of a step.
 *
 * @param id of the objection, or of what the step was about if the law refused it
 * @param view null if the law refused it
 */
public record Done<V>(
        UUID id, @Nullable V view, int version, List<FindingView> refusal, List<Receipt> journal) {

    static <V> Done<V> refused(UUID id, List<FindingView> refusal, List<Receipt> journal) {
        return new Done<>(id, null, 0, refusal, journal);
    }

    ResponseEntity<Object> created(String addresses) {
        return view == null
                ? no()
                : org.defaulterregistry.access.Outcome.created(
                        URI.create(addresses + "/" + id), view, version, journal);
    }

    ResponseEntity<Object> changed() {
        return view == null
                ? no()
                : org.defaulterregistry.access.Outcome.changed(view, version, journal);
    }

    private ResponseEntity<Object> no() {
        return org.defaulterregistry.access.Outcome.refused(
                ProblemDocument.refused(id, refusal, journal), journal);
    }
}
