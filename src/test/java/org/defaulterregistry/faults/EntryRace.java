package org.defaulterregistry.faults;

import java.util.List;
import java.util.Set;

/** A version of an entry that every hand will withdraw, delete or correct at once. */
record EntryRace(CourtCase of, String id, String etag, boolean hasEnded) {
    private static final Set<String> ENDS = Set.of("WITHDRAWN", "DELETED", "withdrawn", "deleted");

    /** Three corrections to each ending, so that an entry sees several versions. */
    List<Letter> letters() {
        return RaceDrill.byEveryHand(hand ->
                switch (hand % 8) {
                    case 0 -> of.withdrawal(id, etag);
                    case 4 -> of.earlyDeletion(id, etag);
                    default -> of.correction(id, etag, hand);
                });
    }

    EntryRace after(Reply winner) {
        var ended = ENDS.stream().anyMatch(word -> winner.body().contains("\"" + word + "\""));
        return new EntryRace(of, id, String.valueOf(winner.etag()), ended);
    }
}
