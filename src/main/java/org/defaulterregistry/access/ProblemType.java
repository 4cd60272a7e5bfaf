package org.defaulterregistry.access;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Every kind of answer that is not the one asked for. The names are stable and listed in
 * docs/api.md.
 */
public enum ProblemType {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST, "A write needs an Idempotency-Key"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this"),
    MEASURE_NOT_GRANTED(HttpStatus.FORBIDDEN, "This measure is not granted to you"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here for you"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This address answers in JSON"),
    CONFLICT(HttpStatus.CONFLICT, "This contradicts what is recorded"),
    POSSIBLE_DUPLICATE(HttpStatus.CONFLICT, "The registry may know this person already"),
    HELD_BY_BRAKE(HttpStatus.CONFLICT, "A brake holds this until a second officer releases it"),
    STILL_RUNNING(HttpStatus.CONFLICT, "The same thing is being worked on right now"),
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED, "It was changed since you read it"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address takes JSON"),
    INVALID_VALUE(HttpStatus.UNPROCESSABLE_CONTENT, "A value needs mending"),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT, "This Idempotency-Key belongs to another request"),
    REFUSED_BY_LAW(HttpStatus.UNPROCESSABLE_CONTENT, "The law does not allow this"),
    FACTS_MISSING(HttpStatus.UNPROCESSABLE_CONTENT, "Too little was told to answer anything"),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "Say which version you are changing"),
    QUOTA_EXCEEDED(
            HttpStatus.TOO_MANY_REQUESTS, "You have asked about as many people as you may today"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "You ask too often"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The registry cannot answer at the moment"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "The registry made a mistake");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return URI.create(
                "urn:defaulter-registry:problem:"
                        + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
