package org.defaulterregistry.access;

import java.net.URI;
import java.util.List;
import org.defaulterregistry.journal.Receipt;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * How a question and an act are answered: the object with its ETag, and in {@code Journal-Position}
 * the last leaf of the act.
 */
public final class Outcome {
    /** The header that says an answer stands in the journal; such an answer is kept for repeats. */
    public static final String JOURNAL_POSITION = "Journal-Position";

    /** An attribute of the request: its answer holds a secret and is not kept for a repeat. */
    public static final String SHOWN_ONCE = Outcome.class.getName() + ".once";

    private Outcome() {}

    public static <V> ResponseEntity<V> shown(V view, int version) {
        return ResponseEntity.ok().eTag(Version.etag(version)).body(view);
    }

    public static ResponseEntity<Object> created(
            URI location, Object view, int version, List<Receipt> journal) {
        return with(ResponseEntity.created(location), journal)
                .eTag(Version.etag(version))
                .body(view);
    }

    public static ResponseEntity<Object> changed(Object view, int version, List<Receipt> journal) {
        return with(ResponseEntity.status(HttpStatus.OK), journal)
                .eTag(Version.etag(version))
                .body(view);
    }

    /** The answer is given once: a repeat of the request is told that it was carried out. */
    public static ResponseEntity<Object> once(ResponseEntity<Object> answer) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(SHOWN_ONCE, true, RequestAttributes.SCOPE_REQUEST);
        return answer;
    }

    public static ResponseEntity<Object> refused(ProblemDocument refusal, List<Receipt> journal) {
        return with(ResponseEntity.status(refusal.status()), journal)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refusal);
    }

    private static ResponseEntity.BodyBuilder with(
            ResponseEntity.BodyBuilder builder, List<Receipt> journal) {
        return journal.isEmpty()
                ? builder
                : builder.header(JOURNAL_POSITION, String.valueOf(journal.getLast().position()));
    }
}
