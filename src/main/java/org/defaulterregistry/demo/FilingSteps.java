package org.defaulterregistry.demo;

import java.time.Clock;
import org.defaulterregistry.listing.FilingDesk;
import org.defaulterregistry.listing.FilingRequest;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** The filing that the listing of a local government waits for (R-DECIDE-GOV). */
@Component
class FilingSteps {
    private final FilingDesk filings;
    private final DecisionService service;
    private final Clock clock;

    FilingSteps(FilingDesk filings, DecisionService service, Clock clock) {
        this.filings = filings;
        this.service = service;
        this.clock = clock;
    }

    void filed(DemoDebtor government, int daysAgo) {
        government.in.on(
                daysAgo,
                () -> {
                    var filed =
                            filings.file(
                                    government.bench().judge(),
                                    government.decision,
                                    government.decisionVersion,
                                    new FilingRequest(CourtTime.dayOf(clock.instant()), "演示备案1号"));
                    Must.carryOut(filed);
                    service.of(government.bench(), government.decision);
                });
    }
}
