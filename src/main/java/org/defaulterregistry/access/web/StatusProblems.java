package org.defaulterregistry.access.web;

import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;

/** The problem that fits a status which the container or the framework chose. */
final class StatusProblems {
    private StatusProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 ->
                    Problem.of(
                            ProblemType.NOT_SIGNED_IN,
                            "This address needs a valid sign-in or token.",
                            "Sign in.");
            case 403 ->
                    Problem.of(
                            ProblemType.NOT_ALLOWED,
                            "You may not do this.",
                            "docs/api.md says who may.");
            case 404 -> Problem.notFound();
            case 405 ->
                    Problem.of(
                            ProblemType.METHOD_NOT_ALLOWED,
                            "This address does not take that method.",
                            "Use a method that the Allow header names.");
            case 406 ->
                    Problem.of(
                            ProblemType.NOT_ACCEPTABLE,
                            "This address answers in JSON.",
                            "Send Accept: application/json.");
            case 413 ->
                    Problem.of(
                            ProblemType.TOO_LARGE,
                            "The body is larger than 1 MB, or 4 MB for a batch of checks.",
                            "Send less in one request.");
            case 415 ->
                    Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "This address takes JSON in UTF-8, not compressed.",
                            "Send Content-Type: application/json.");
            case 503 ->
                    Problem.of(
                            ProblemType.UNAVAILABLE,
                            "The registry cannot answer at the moment.",
                            "Try again in a few seconds.");
            default ->
                    status < 500
                            ? Problem.of(
                                    ProblemType.MALFORMED_REQUEST,
                                    "The request line, a header or a parameter cannot be read.",
                                    "Send the request as docs/api.md writes it.")
                            : Problem.of(
                                    ProblemType.INTERNAL_ERROR,
                                    "Something went wrong inside the registry.",
                                    "Try again.");
        };
    }
}
