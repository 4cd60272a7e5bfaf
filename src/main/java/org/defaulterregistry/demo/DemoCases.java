package org.defaulterregistry.demo;

import static org.defaulterregistry.access.Role.CLERK;
import static org.defaulterregistry.access.Role.JUDGE;
import static org.defaulterregistry.access.Role.PRESIDENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.CaseRequest;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.NoticeDesk;
import org.defaulterregistry.enforcement.NoticeRequest;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.listing.DraftRequest;
import org.defaulterregistry.listing.DraftRequest.Facts;
import org.defaulterregistry.listing.DraftRequest.ProvenGround;
import org.defaulterregistry.listing.Registrar;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/**
 * A few cases in the states that the registry knows so far, each brought there by the court's own
 * steps.
 */
@Component
class DemoCases {
    private static final int NOTICE_DAYS_AGO = 40;
    private static final int SERVED_DAYS_AGO = 35;
    private static final int PERFORM_BY_DAYS_AGO = 20;
    private static final Officer CLERK_OF_CHAOYANG = officer("clerk.chaoyang", CLERK);
    private static final Officer JUDGE_OF_CHAOYANG = officer("judge.chaoyang", JUDGE);
    private static final Officer PRESIDENT_OF_CHAOYANG = officer("president.chaoyang", PRESIDENT);

    private final EnforcementCases cases;
    private final NoticeDesk notices;
    private final Registrar registrar;
    private final Clock clock;

    DemoCases(EnforcementCases cases, NoticeDesk notices, Registrar registrar, Clock clock) {
        this.cases = cases;
        this.notices = notices;
        this.registrar = registrar;
        this.clock = clock;
    }

    void enter() {
        listed(DemoPerson.LI, 501, 1, 0, "Sold a flat for 900,000 and paid nothing.");
        listed(DemoPerson.WANG, 502, 4, 0, "Did not report two bank accounts.");
        listed(DemoPerson.ZHAO, 503, 1, 1, "Runs a shop with good takings and paid nothing.");
    }

    private void listed(
            DemoPerson person, int serial, int ground, int graceMonths, String evidence) {
        var debtor = warned(person, serial);
        var draft =
                registrar.draft(
                        JUDGE_OF_CHAOYANG,
                        new DraftRequest(
                                debtor,
                                List.of(new ProvenGround(ground, evidence)),
                                "Demo: " + evidence,
                                graceMonths,
                                new Facts(true, false, false, false, false)));
        registrar.sign(PRESIDENT_OF_CHAOYANG, draft.id(), Version.etag(draft.version()));
    }

    private UUID warned(DemoPerson person, int serial) {
        var today = CourtTime.dayOf(clock.instant());
        var recorded = cases.record(CLERK_OF_CHAOYANG, request(person, serial, today)).view();
        var debtor = recorded.debtors().getFirst().id();
        var noticed =
                notices.issue(
                                CLERK_OF_CHAOYANG,
                                recorded.id(),
                                Version.etag(recorded.version()),
                                new NoticeRequest(
                                        debtor,
                                        today.minusDays(NOTICE_DAYS_AGO),
                                        today.minusDays(PERFORM_BY_DAYS_AGO),
                                        true))
                        .view();
        notices.serve(
                CLERK_OF_CHAOYANG,
                recorded.id(),
                noticed.debtors().getFirst().notices().getFirst().id(),
                Version.etag(noticed.version()),
                new ServiceRequest(today.minusDays(SERVED_DAYS_AGO), ServiceManner.IN_PERSON));
        return debtor;
    }

    private static CaseRequest request(DemoPerson person, int serial, LocalDate today) {
        var filed = today.minusDays(NOTICE_DAYS_AGO + 5);
        return new CaseRequest(
                "(" + filed.getYear() + ")京0105执" + serial + "号",
                null,
                "Demo court of first instance",
                "(" + (filed.getYear() - 1) + ")京0105民初" + serial + "号",
                filed,
                "Demo creditor",
                new CaseRequest.Obligation(
                        ObligationKind.PAY,
                        "Pay the price of goods with interest.",
                        new BigDecimal("120000.00"),
                        "CNY",
                        today),
                List.of(new CaseRequest.Debtor(person.who().identity(), null)));
    }

    private static Officer officer(String name, Role role) {
        return new Officer(name, DemoCast.CHAOYANG, Set.of(role));
    }
}
