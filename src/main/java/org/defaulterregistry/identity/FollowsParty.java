package org.defaulterregistry.identity;

import java.util.Collection;
import java.util.List;
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

    /**
     * Cases in which the room keeps something about a party that neither is their debtor nor is
     * bound by them, such as the draft of an exit ban. A merger moves these too.
     */
    default Collection<UUID> casesAbout(UUID party) {
        return List.of();
    }

    /** Does the room keep a draft, or what is signed and waits, that would bind the party? */
    default boolean isAboutToBind(UUID party) {
        return false;
    }

    /** Everything is flushed; rows may be changed by SQL, with their version. */
    void moved(Move move);
}
