package org.defaulterregistry.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.CaseRequest;
import org.defaulterregistry.enforcement.CaseTransfer;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.NoticeDesk;
import org.defaulterregistry.enforcement.NoticeRequest;
import org.defaulterregistry.enforcement.ObligationKind;
import org.defaulterregistry.enforcement.ServiceManner;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.enforcement.TransferRequest;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** How a case begins: recorded, the debtors warned; and handed over. */
@Component
class CaseSteps {
    static final BigDecimal DEBT = new BigDecimal("80000.00");
    private static final int DAYS_TO_SERVE = 10;
    private static final int DAYS_TO_PERFORM = 15;

    private final EnforcementCases cases;
    private final NoticeDesk notices;
    private final CaseTransfer transfer;
    private final Clock clock;

    CaseSteps(EnforcementCases cases, NoticeDesk notices, CaseTransfer transfer, Clock clock) {
        this.cases = cases;
        this.notices = notices;
        this.transfer = transfer;
        this.clock = clock;
    }

    void recorded(DemoCase one, int daysAgo) {
        recorded(one, daysAgo, ObligationKind.PAY, false);
    }

    void recorded(DemoCase one, int daysAgo, ObligationKind kind, boolean localGovernment) {
        one.on(
                daysAgo,
                () -> {
                    one.number = one.numberOf(today().getYear());
                    var view =
                            cases.record(one.bench.clerk(), request(one, kind, localGovernment))
                                    .view();
                    one.id = view.id();
                    one.debtors.forEach(debtor -> {
                        var found = view.debtors().get(debtor.place);
                        debtor.id = found.id();
                        debtor.party = found.partyId();
                    });
                });
    }

    /** Recorded some days before, and all debtors warned. */
    void warned(DemoCase one, int daysAgo) {
        recorded(one, daysAgo + DAYS_TO_SERVE);
        served(one, daysAgo);
    }

    /** Each debtor gets a notice that warns of the list (R-NOTICE-5). */
    void served(DemoCase one, int daysAgo) {
        one.on(daysAgo, () -> one.debtors.forEach(this::serve));
    }

    void transferred(DemoCase one, int daysAgo, Bench to) {
        one.on(
                daysAgo,
                () -> {
                    transfer.transfer(
                            one.bench.president(),
                            one.id,
                            version(one),
                            new TransferRequest(to.court(), "(演示)执辖1号", today()));
                    one.bench = to;
                });
    }

    String version(DemoCase one) {
        return Version.etag(cases.view(cases.holdCase(one.bench.judge(), one.id)).version());
    }

    private void serve(DemoDebtor debtor) {
        var one = debtor.in;
        var noticed =
                notices.issue(
                                one.bench.clerk(),
                                one.id,
                                version(one),
                                new NoticeRequest(
                                        debtor.id,
                                        today(),
                                        today().plusDays(DAYS_TO_PERFORM),
                                        true))
                        .view();
        notices.serve(
                one.bench.clerk(),
                one.id,
                noticeOf(noticed, debtor),
                Version.etag(noticed.version()),
                new ServiceRequest(today(), ServiceManner.IN_PERSON));
    }

    private static UUID noticeOf(CaseView view, DemoDebtor debtor) {
        return view.debtors().get(debtor.place).notices().getFirst().id();
    }

    private CaseRequest request(DemoCase one, ObligationKind kind, boolean localGovernment) {
        var year = today().getYear() - 1;
        return new CaseRequest(
                one.number,
                null,
                "演示法院",
                "(" + year + ")" + one.bench.code() + "民初1号",
                today(),
                one.creditor(),
                obligation(kind),
                one.debtors.stream()
                        .map(debtor ->
                                new CaseRequest.Debtor(
                                        debtor.who.identity(), null, localGovernment, null))
                        .toList());
    }

    private CaseRequest.Obligation obligation(ObligationKind kind) {
        return kind == ObligationKind.PAY
                ? new CaseRequest.Obligation(
                        kind, "Pay the price of goods with interest.", DEBT, "CNY", today())
                : new CaseRequest.Obligation(
                        kind, "Clear the yard and hand over the keys.", null, null, null);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
