package org.defaulterregistry.identity;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What became of a step on people and papers.
 *
 * @param view null if the law refused it; the findings say why
 */
public record Done<V>(
        UUID id, @Nullable V view, int version, List<FindingView> refusal, List<Receipt> journal) {

    static <V> Done<V> done(UUID id, V view, int version, List<Receipt> journal) {
        return new Done<>(id, view, version, List.of(), journal);
    }

    static <V> Done<V> refused(UUID id, List<FindingView> refusal, List<Receipt> journal) {
        return new Done<>(id, null, 0, refusal, journal);
    }

    ResponseEntity<Object> created(String addresses) {
        return view == null
                ? refused()
                : Outcome.created(URI.create(addresses + "/" + id), view, version, journal);
    }

    ResponseEntity<Object> changed() {
        return view == null ? refused() : Outcome.changed(view, version, journal);
    }

    private ResponseEntity<Object> refused() {
        return Outcome.refused(ProblemDocument.refused(id, refusal, journal), journal);
    }
}
