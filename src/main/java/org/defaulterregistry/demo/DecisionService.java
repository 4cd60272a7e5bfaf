package org.defaulterregistry.demo;

import java.time.Clock;
import java.util.UUID;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clerk serves what was signed, on the same day (R-SERVE-5). */
@Component
class DecisionService {
    private final DecisionBook book;
    private final Serving serving;
    private final Clock clock;

    DecisionService(DecisionBook book, Serving serving, Clock clock) {
        this.book = book;
        this.serving = serving;
        this.clock = clock;
    }

    @Transactional
    void of(Bench bench, UUID decision) {
        serving.serve(
                bench.clerk(),
                book.byId(decision),
                new ServiceRequest(CourtTime.dayOf(clock.instant()), ServiceManner.IN_PERSON));
    }
}
