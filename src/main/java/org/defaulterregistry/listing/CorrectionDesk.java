package org.defaulterregistry.listing;

import java.util.UUID;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what an entry says; the entry stays (R-CORRECT-9(2)). */
@Component
public class CorrectionDesk {
    private final HeldEntries held;
    private final Corrections corrections;

    CorrectionDesk(HeldEntries held, Corrections corrections) {
        this.held = held;
        this.corrections = corrections;
    }

    @Transactional
    public EntryAnswer correct(
            Officer judge, UUID id, @Nullable String ifMatch, CorrectionRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        var found = held.happening(judge, listing, "/foundOn", request.foundOn());
        var act = held.begin(judge, listing);
        corrections.make(act, listing, request.corrections(), request.evidence(), found);
        return held.seal(act, listing, FindingView.all(corrections.law(listing).findings()), 0);
    }
}
