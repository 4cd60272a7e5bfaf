package org.defaulterregistry.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.review.ObjectionDesk;
import org.defaulterregistry.review.ObjectionRequest;
import org.defaulterregistry.review.OnPaper;
import org.defaulterregistry.review.Outcome;
import org.defaulterregistry.review.ReconsiderationDesk;
import org.defaulterregistry.review.ReconsiderationRequest;
import org.defaulterregistry.review.RulingDesk;
import org.defaulterregistry.review.RulingRequest;
import org.defaulterregistry.review.ServingDesk;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody objects on paper, and what the courts make of it. */
@Component
class ObjectionSteps {
    private final ObjectionDesk objections;
    private final RulingDesk rulings;
    private final ServingDesk serving;
    private final ReconsiderationDesk reconsiderations;
    private final Clock clock;

    ObjectionSteps(
            ObjectionDesk objections,
            RulingDesk rulings,
            ServingDesk serving,
            ReconsiderationDesk reconsiderations,
            Clock clock) {
        this.objections = objections;
        this.rulings = rulings;
        this.serving = serving;
        this.reconsiderations = reconsiderations;
        this.clock = clock;
    }

    void objected(DemoDebtor debtor, int daysAgo, boolean notMe) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var filed =
                            objections.file(
                                    new Petitioner.OnPaper(debtor.bench().clerk()),
                                    new ObjectionRequest(
                                            debtor.listing,
                                            "should-not-be-listed",
                                            "I do not owe this.",
                                            notMe,
                                            paper(debtor)));
                    debtor.objection = filed.id();
                    debtor.objectionVersion = filed.version();
                });
    }

    /** It was somebody else: the entry is withdrawn, and it does not happen again. */
    void upheld(DemoDebtor debtor, int daysAgo) {
        decided(debtor, daysAgo, Outcome.UPHELD, "wrong-person");
    }

    /** Rejected, and served on the same day. */
    void rejected(DemoDebtor debtor, int daysAgo) {
        decided(debtor, daysAgo, Outcome.REJECTED, null);
        debtor.in.on(
                daysAgo,
                () ->
                        serving.serveRequest(
                                debtor.bench().clerk(),
                                debtor.objection,
                                Version.etag(debtor.objectionVersion),
                                new ServiceRequest(today(), ServiceManner.IN_PERSON)));
    }

    void takenUp(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var filed =
                            reconsiderations.file(
                                    new Petitioner.OnPaper(debtor.bench().clerkAbove()),
                                    new ReconsiderationRequest(
                                            debtor.objection,
                                            null,
                                            "The court did not look at the contract.",
                                            null,
                                            null,
                                            null,
                                            paper(debtor)));
                    Must.carryOut(filed);
                });
    }

    private void decided(
            DemoDebtor debtor, int daysAgo, Outcome outcome, @Nullable String because) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var done =
                            rulings.decideRequest(
                                    debtor.bench().secondJudge(),
                                    debtor.objection,
                                    Version.etag(debtor.objectionVersion),
                                    new RulingRequest(
                                            outcome, "From the demo file.", because, null));
                    debtor.objectionVersion = Must.carryOut(done).version();
                });
    }

    private OnPaper paper(DemoDebtor debtor) {
        return new OnPaper(debtor.who.identity(), null, today(), today().minusDays(1));
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
