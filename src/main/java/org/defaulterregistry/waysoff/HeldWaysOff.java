package org.defaulterregistry.waysoff;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.decision.CourtDecision;
import org.defaulterregistry.enforcement.CaseDebtor;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.performance.CaseHistory;
import org.defaulterregistry.rulebook.waysoff.FilingWays;
import org.springframework.stereotype.Component;

/** What ends a listing decision that waits for its filing and binds nobody yet (R-DECIDE-GOV). */
@Component
class HeldWaysOff {
    private final Docket docket;
    private final CaseHistory history;
    private final WayWords words;

    HeldWaysOff(Docket docket, CaseHistory history, WayWords words) {
        this.docket = docket;
        this.history = history;
        this.words = words;
    }

    List<WayOff> of(CourtDecision held) {
        var party = held.getPartyId();
        var found = docket.byId(held.getCaseId());
        var about = docket.inWords(found, party);
        var since = Objects.requireNonNull(held.getDecidedOn());
        var settled = history.isSettled(found, party, since);
        return FilingWays.of(hasPerformed(found, party), about.isMoney(), settled).stream()
                .flatMap(way -> words.say(way, about).stream())
                .toList();
    }

    private static boolean hasPerformed(EnforcementCase found, UUID party) {
        return found.getDebtors().stream()
                .filter(debtor -> debtor.getPartyId().equals(party))
                .anyMatch(CaseDebtor::isPerformed);
    }
}
