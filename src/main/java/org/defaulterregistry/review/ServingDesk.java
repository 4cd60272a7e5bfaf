package org.defaulterregistry.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a decision on an objection was served (R-SERVE-5). */
@Component
public class ServingDesk {
    private final ReviewBook book;
    private final ReviewDuties duties;
    private final ReviewActs acts;
    private final Clock clock;

    ServingDesk(ReviewBook book, ReviewDuties duties, ReviewActs acts, Clock clock) {
        this.book = book;
        this.duties = duties;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Done<ObjectionView> serveRequest(
            Officer clerk, UUID id, @Nullable String ifMatch, ServiceRequest service) {
        var objection = book.request(clerk, id);
        var journal = serve(clerk, objection, ifMatch, service);
        return Done.done(id, book.view(objection), objection.getVersion(), journal);
    }

    @Transactional
    public Done<ReconsiderationView> serveReconsideration(
            Officer clerk, UUID id, @Nullable String ifMatch, ServiceRequest service) {
        var filing = book.reconsideration(clerk, id);
        var journal = serve(clerk, filing, ifMatch, service);
        return Done.done(id, book.view(filing), filing.getVersion(), journal);
    }

    private List<Receipt> serve(
            Officer clerk, Filing filing, @Nullable String ifMatch, ServiceRequest service) {
        Version.mustMatch(ifMatch, filing.getVersion());
        var decidedOn = filing.getRuling().getDecidedOn();
        if (decidedOn == null) {
            throw Problem.under(
                    "R-SERVE-5",
                    ProblemType.CONFLICT,
                    "Only a decision is served, and there is none yet.",
                    "Decide the objection first.");
        }
        if (filing.getRuling().getServedOn() != null) {
            throw EnforcementCases.servedAlready();
        }
        if (service.servedOn().isBefore(decidedOn)
                || service.servedOn().isAfter(CourtTime.dayOf(clock.instant()))) {
            throw Problem.invalid(
                    "/servedOn",
                    "Service lies between the decision and today",
                    "Write the day of service.");
        }
        filing.getRuling().served(service);
        duties.served(filing, clerk.name());
        return acts.noted(
                clerk, filing, LeafKind.RECORD, "service of the decision on an objection");
    }
}
