package org.defaulterregistry.rulebook.listing;

import java.util.List;
import org.defaulterregistry.rulebook.Finding;
import org.jspecify.annotations.Nullable;

/** What the law says to a listing: listed, or refused. Both say why. */
public sealed interface ListingDecision {

    List<Finding> findings();

    /**
     * The debtor must be listed.
     *
     * @param grounds all of them; they drive the term (R-LIST-MULTI)
     * @param grace set if the court gave a last chance; nothing is published while it runs
     */
    record Listed(
            List<Ground> grounds, ListingTerm term, @Nullable Grace grace, List<Finding> findings)
            implements ListingDecision {}

    /** The debtor must not be listed; the findings answered NO say why. */
    record Refused(List<Finding> findings) implements ListingDecision {}
}
