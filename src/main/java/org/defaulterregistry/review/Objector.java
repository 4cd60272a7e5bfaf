package org.defaulterregistry.review;

import java.util.UUID;
import org.defaulterregistry.rulebook.review.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * Who objects, and as what.
 *
 * @param party null if the registry knows nobody under the document
 * @param document by which he is known
 * @param forUnit he represents the unit that is bound
 * @param name as written on the paper, of somebody the registry does not know
 */
record Objector(
        Applicant as,
        @Nullable UUID party,
        @Nullable UUID document,
        boolean forUnit,
        @Nullable String name) {

    /** Never the name. */
    @Override
    public String toString() {
        return "Objector " + as;
    }
}
