package org.defaulterregistry.review;

import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.rulebook.review.Reason;

/** Reads why somebody objects. */
final class Reasons {
    private Reasons() {}

    static Reason read(String word) {
        return Stream.of(Reason.values())
                .filter(reason -> reason.key().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(
                                "/reason",
                                "The law knows three reasons, and this is none of them",
                                "Write one of: should-not-be-listed, information-inaccurate,"
                                        + " information-should-be-deleted (R-REVIEW-11)."));
    }
}
