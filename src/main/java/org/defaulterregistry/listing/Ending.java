package org.defaulterregistry.listing;

import java.util.List;
import java.util.Map;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.journal.LeafKind;
import org.jspecify.annotations.Nullable;

/**
 * How an entry ends.
 *
 * @param duty what the court owed from the day it knew; null if it was owed before, or never
 * @param more what else stands in the private part of the leaf
 */
record Ending(
        Listing.End as,
        LeafKind leaf,
        String rule,
        List<FindingView> findings,
        @Nullable DutyKind duty,
        Map<String, ?> more) {

    /** Rightly ended; one that was never published is closed and leaves nothing to be deleted. */
    static Ending deleted(boolean published, String rule, List<FindingView> findings) {
        return published
                ? new Ending(
                        Listing.End.DELETED,
                        LeafKind.DELETE,
                        rule,
                        findings,
                        DutyKind.DELETE_ENTRY,
                        Map.of())
                : closed(rule, findings);
    }

    static Ending closed(String rule, List<FindingView> findings) {
        return new Ending(Listing.End.CLOSED, LeafKind.DELETE, rule, findings, null, Map.of());
    }

    boolean wasNeverPublished() {
        return as == Listing.End.CLOSED;
    }
}
