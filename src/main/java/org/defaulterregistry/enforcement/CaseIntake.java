package org.defaulterregistry.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.identity.CaseNumber;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** Looks through what a clerk records before any of it is kept. */
@Component
class CaseIntake {
    /** No debt is enforced today that was stated, and no case open that was filed, before. */
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private static final Set<String> NO_MONEY = Set.of("XXX", "XTS");
    private static final Set<String> CURRENCIES =
            Currency.availableCurrencies()
                    .map(Currency::getCurrencyCode)
                    .filter(code -> !NO_MONEY.contains(code))
                    .collect(Collectors.toUnmodifiableSet());

    private final Cases cases;
    private final Courts courts;
    private final Clock clock;

    CaseIntake(Cases cases, Courts courts, Clock clock) {
        this.cases = cases;
        this.courts = courts;
        this.clock = clock;
    }

    /** What is asked of a case, each by itself. */
    List<Runnable> questions(Officer officer, CaseRequest request) {
        return List.of(
                () -> obligation(request.obligation()),
                () -> currency(request.obligation()),
                () -> asOf(request.obligation()),
                () -> mustBePossible("/filedOn", request.filedOn()),
                () -> enforcementNumber(officer, request.caseNumber()));
    }

    String caseNumber(Officer officer, CaseRequest request) {
        questions(officer, request).forEach(Runnable::run);
        var number = enforcementNumber(officer, request.caseNumber());
        if (cases.existsByCaseNumber(number)) {
            throw Problem.under(
                    "R-ID-5",
                    ProblemType.CONFLICT,
                    "A case with this number is recorded already.",
                    "Look the case up; a case is recorded once.");
        }
        return number;
    }

    /** A legacy number names its court in a form that nobody parses: the officer's word counts. */
    private String enforcementNumber(Officer officer, String written) {
        return switch (CaseNumber.parse(written)) {
            case CaseNumber.Parsed number when number.isEnforcement() -> {
                mustBeOwn(officer, number);
                yield number.canonical();
            }
            case CaseNumber.Legacy number when number.isInOldForm() -> number.canonical();
            case CaseNumber.Parsed _, CaseNumber.Legacy _, CaseNumber.Invalid _ ->
                    throw Problem.invalid(
                            "/caseNumber",
                            "This is not the number of an enforcement case",
                            "Write it in the form of 2016, such as (2026)京0108执1201号, or as it was up to 2015,"
                                    + " such as (2015)海执字第1号 (R-ID-5).");
        };
    }

    private void mustBeOwn(Officer officer, CaseNumber.Parsed number) {
        if (number.year() > today().getYear()) {
            throw Problem.invalid(
                    "/caseNumber",
                    "The year of this number is in the future",
                    "Write the number under which the case was filed.");
        }
        var court = courts.findById(officer.court()).orElseThrow();
        if (!number.courtCode().equals(court.numberCode())) {
            throw Problem.invalid(
                    "/caseNumber",
                    "The court in this number is not yours",
                    "Record your own court's cases only.");
        }
    }

    void noticeDays(EnforcementCase enforcementCase, NoticeRequest request) {
        notInTheFuture("/issuedOn", request.issuedOn());
        if (request.issuedOn().isBefore(enforcementCase.getFiledOn())) {
            throw Problem.invalid(
                    "/issuedOn",
                    "The notice is older than the case",
                    "Write the day of the notice.");
        }
        if (request.performBy().isBefore(request.issuedOn())) {
            throw Problem.invalid(
                    "/performBy",
                    "The last day to perform is before the notice",
                    "Write the last day to perform.");
        }
    }

    void serviceDay(LocalDate issuedOn, ServiceRequest request) {
        notInTheFuture("/servedOn", request.servedOn());
        if (request.servedOn().isBefore(issuedOn)) {
            throw Problem.invalid(
                    "/servedOn",
                    "The service is older than the paper",
                    "Write the day of service.");
        }
    }

    private void asOf(CaseRequest.Obligation obligation) {
        if (obligation.asOf() != null) {
            mustBePossible("/obligation/asOf", obligation.asOf());
        }
    }

    private static void currency(CaseRequest.Obligation obligation) {
        if (obligation.currency() != null && !CURRENCIES.contains(obligation.currency())) {
            throw Problem.invalid(
                    "/obligation/currency",
                    "This is the code of no currency (ISO 4217)",
                    "Write its three letters, such as CNY or USD.");
        }
    }

    private static void obligation(CaseRequest.Obligation obligation) {
        var complete =
                obligation.amountDue() != null
                        && obligation.currency() != null
                        && obligation.asOf() != null;
        var empty =
                obligation.amountDue() == null
                        && obligation.currency() == null
                        && obligation.asOf() == null;
        if (obligation.kind() == ObligationKind.PAY ? !complete : !empty) {
            throw Problem.invalid(
                    "/obligation",
                    obligation.kind() == ObligationKind.PAY
                            ? "An obligation to pay needs amountDue, currency and asOf"
                            : "Only an obligation to pay has amountDue, currency and asOf",
                    "Write all three for pay, none for act and refrain (R-AMOUNT-1).");
        }
    }

    private void mustBePossible(String pointer, LocalDate day) {
        notInTheFuture(pointer, day);
        if (day.isBefore(EARLIEST)) {
            throw Problem.invalid(
                    pointer,
                    "This day is older than any case of today",
                    "Write a day from " + EARLIEST + " on.");
        }
    }

    private void notInTheFuture(String pointer, LocalDate day) {
        if (day.isAfter(today())) {
            throw Problem.invalid(
                    pointer,
                    "This day is in the future",
                    "Write a day up to today, at court time (UTC+8).");
        }
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
