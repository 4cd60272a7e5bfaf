package org.defaulterregistry.access;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What became of a step that the law may refuse, and how the API answers it.
 *
 * @param id of what came of it, or of what it was about if nothing did
 * @param view as things stand now; null if there is nothing to show of a refusal
 * @param refusal the findings that stood against it; empty if it was carried out
 * @param journal empty for a draft, which changes nothing yet
 */
public record Done<V>(
        UUID id, @Nullable V view, int version, List<FindingView> refusal, List<Receipt> journal) {

    public static <V> Done<V> done(UUID id, V view, int version, List<Receipt> journal) {
        return new Done<>(id, view, version, List.of(), journal);
    }

    public static <V> Done<V> refused(UUID id, List<FindingView> refusal, List<Receipt> journal) {
        return new Done<>(id, null, 0, refusal, journal);
    }

    public boolean wasRefused() {
        return !refusal.isEmpty();
    }

    /**
     * @param addresses of its kind; its own is {@code <addresses>/<id>}
     */
    public ResponseEntity<Object> created(String addresses) {
        return wasRefused()
                ? refused()
                : Outcome.created(URI.create(addresses + "/" + id), shown(), version, journal);
    }

    public ResponseEntity<Object> changed() {
        return wasRefused() ? refused() : Outcome.changed(shown(), version, journal);
    }

    private Object shown() {
        return Objects.requireNonNull(view, "what was carried out can be shown");
    }

    private ResponseEntity<Object> refused() {
        return Outcome.refused(ProblemDocument.refused(id, refusal, journal), journal);
    }
}
