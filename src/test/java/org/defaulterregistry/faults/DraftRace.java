package org.defaulterregistry.faults;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** A draft that every hand will sign at once. */
record DraftRace(CourtCase of, Reply drafted) {

    static DraftRace of(CourtCase enforcementCase, Courier courier)
            throws InterruptedException, TimeoutException {
        var draft = enforcementCase.draftOfFixedTerm(enforcementCase.served(courier));
        return new DraftRace(enforcementCase, courier.deliver(draft));
    }

    List<Letter> letters() {
        return RaceDrill.byEveryHand(_ -> of.sign(drafted));
    }

    EntryRace entryAfter(Reply signed) {
        return new EntryRace(
                of, signed.at("/listing/id"), "\"" + signed.at("/listing/version") + "\"", false);
    }
}
