package org.defaulterregistry.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.listing.ApplicationDesk;
import org.defaulterregistry.listing.ApplicationRequest;
import org.defaulterregistry.listing.DecisionView;
import org.defaulterregistry.listing.DraftRequest;
import org.defaulterregistry.listing.ListingApplication;
import org.defaulterregistry.listing.RefusalRequest;
import org.defaulterregistry.listing.Registrar;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How somebody comes onto the list, or does not. */
@Component
class ListingSteps {
    private final Registrar registrar;
    private final ApplicationDesk applications;
    private final DecisionService service;
    private final Clock clock;

    ListingSteps(
            Registrar registrar,
            ApplicationDesk applications,
            DecisionService service,
            Clock clock) {
        this.registrar = registrar;
        this.applications = applications;
        this.service = service;
        this.clock = clock;
    }

    /** A creditor applies; the court has fifteen days (R-APPLY-5). */
    void applied(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var received =
                            applications.receive(
                                    debtor.bench().clerk(),
                                    debtor.in.id,
                                    new ApplicationRequest(
                                            debtor.id,
                                            today(),
                                            ListingApplication.Applicant.CREDITOR,
                                            true,
                                            "Photographs of a new car."));
                    debtor.application = received.id();
                });
    }

    void applicationRefused(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () ->
                        applications.refuse(
                                debtor.bench().judge(),
                                debtor.application,
                                Version.etag(0),
                                new RefusalRequest("The car belongs to somebody else.")));
    }

    void drafted(DemoDebtor debtor, int daysAgo, Grounds grounds) {
        debtor.in.on(daysAgo, () -> draft(debtor, request(debtor, grounds, 0, 0)));
    }

    void listed(DemoDebtor debtor, int daysAgo, Grounds grounds) {
        listed(debtor, daysAgo, grounds, 0, 0);
    }

    void listedWithGrace(DemoDebtor debtor, int daysAgo, Grounds grounds, int months) {
        listed(debtor, daysAgo, grounds, months, 0);
    }

    void listed(DemoDebtor debtor, int daysAgo, Grounds grounds, int graceMonths, int moreYears) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var drafted = draft(debtor, request(debtor, grounds, graceMonths, moreYears));
                    sign(debtor, Must.carryOut(drafted));
                });
    }

    /** The law says no: valid security for the whole debt (R-EXCL-3(1)). */
    void refused(DemoDebtor debtor, int daysAgo) {
        debtor.in.on(
                daysAgo,
                () -> {
                    var secured = new DraftRequest.Facts(true, true, false, false, false);
                    draft(debtor, request(debtor, Grounds.of(1), 0, 0, secured));
                });
    }

    private Done<DecisionView> draft(DemoDebtor debtor, DraftRequest request) {
        var step = registrar.draft(debtor.bench().judge(), request);
        debtor.decision = step.id();
        return step;
    }

    private void sign(DemoDebtor debtor, Done<DecisionView> drafted) {
        var signed =
                registrar.sign(
                        debtor.bench().president(),
                        debtor.decision,
                        Version.etag(drafted.version()));
        debtor.decisionVersion = Version.etag(signed.version());
        var decision = Objects.requireNonNull(Must.carryOut(signed).view());
        var entry = decision.listing();
        if (entry != null) {
            debtor.listing = entry.id();
            service.of(debtor.bench(), debtor.decision);
        }
        var order = decision.consumptionOrder();
        if (order != null) {
            debtor.order = order;
        }
    }

    private DraftRequest request(
            DemoDebtor debtor, Grounds grounds, int graceMonths, int moreYears) {
        return request(
                debtor,
                grounds,
                graceMonths,
                moreYears,
                new DraftRequest.Facts(true, false, false, false, false));
    }

    private DraftRequest request(
            DemoDebtor debtor,
            Grounds grounds,
            int graceMonths,
            int moreYears,
            DraftRequest.Facts facts) {
        return new DraftRequest(
                debtor.id,
                null,
                grounds.against(debtor, today()),
                "As found in the demo case.",
                noneIfZero(graceMonths),
                noneIfZero(moreYears),
                debtor.application,
                null,
                facts);
    }

    private static @Nullable Integer noneIfZero(int number) {
        return number == 0 ? null : number;
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
