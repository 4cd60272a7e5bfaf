package org.defaulterregistry.faults;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** A draft that every hand will sign at once. */
record DraftRace(CourtCase of, Reply drafted) {

    static DraftRace of(CourtCase enforcementCase, Courier courier)
            throws InterruptedException, TimeoutException {
        var recorded = courier.deliver(enforcementCase.record());
        var noticed = courier.deliver(enforcementCase.notice(recorded));
        var served = courier.deliver(enforcementCase.service(noticed));
        return new DraftRace(
                enforcementCase, courier.deliver(enforcementCase.draftOfFixedTerm(served)));
    }

    List<Letter> letters() {
        return RaceDrill.byEveryHand(_ -> of.sign(drafted));
    }

    EntryRace entryAfter(Reply signed) {
        return new EntryRace(
                of, signed.at("/listing/id"), "\"" + signed.at("/listing/version") + "\"", false);
    }
}
