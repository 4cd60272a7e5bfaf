package org.defaulterregistry.identity;

import java.util.Collection;
import java.util.UUID;

/**
 * A room above that keeps rows about parties. When parties are merged or split, its rows follow, in
 * the same transaction; what binds is moved already, and nothing is journaled by it.
 */
public interface FollowsParty {

    /**
     * @param cases what is about these cases goes from one party to the other
     * @param documents what is about a document and not about a case, such as look-ups, goes with
     *     it
     */
    record Move(UUID from, UUID to, Collection<UUID> cases, Collection<UUID> documents) {}

    /** Everything is flushed; rows may be changed by SQL, with their version. */
    void moved(Move move);
}
