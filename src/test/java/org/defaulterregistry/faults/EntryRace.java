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
                    default -> of.correction(id, etag, hand + RaceDrill.HANDS * version());
                });
    }

    /** So that no correction writes what stands already. */
    private int version() {
        return Integer.parseInt(etag.replace("\"", ""));
    }

    EntryRace after(Reply winner) {
        if (winner.etag() == null) {
            return new EntryRace(of, id, etag, true); // nobody won, because it has ended
        }
        var ended = ENDS.stream().anyMatch(word -> winner.body().contains("\"" + word + "\""));
        return new EntryRace(of, id, winner.etag(), ended);
    }
}
