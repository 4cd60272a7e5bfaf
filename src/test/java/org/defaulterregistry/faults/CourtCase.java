package org.defaulterregistry.faults;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.faults.Letter.Act;
import org.defaulterregistry.rulebook.time.CourtTime;

/**
 * One case on its way onto the register and off again: the letters that its court and the cashier
 * write.
 */
record CourtCase(String place, String number, Debtor debtor, LocalDate today) {
    static final String CASHIER = "demo-cashier";
    static final String AIRLINE = "demo-air";
    private static final String CASES = "/api/v1/enforcement-cases";
    private static final String DECISIONS = "/api/v1/listing-decisions";

    static CourtCase nth(int n) {
        var today = CourtTime.dayOf(Clock.systemUTC().instant());
        var haidian = n % 2 == 0;
        return new CourtCase(
                haidian ? "haidian" : "chaoyang",
                "(%d)京%s执%d号"
                        .formatted(
                                today.minusDays(60).getYear(),
                                haidian ? "0108" : "0105",
                                100_000 + n),
                Debtor.nth(n),
                today);
    }

    /** Recorded, warned, served: all that a draft waits for. */
    Reply served(Courier courier) throws InterruptedException, TimeoutException {
        var recorded = courier.deliver(record());
        return courier.deliver(service(courier.deliver(notice(recorded))));
    }

    Letter record() {
        return Letter.of(
                Act.RECORD,
                clerk(),
                CASES,
                null,
                """
                {"caseNumber": "%s", "basisBody": "Demo court", "basisNumber": "(2025)京0108民初8123号",
                 "filedOn": "%s", "creditor": "Demo Trading Co.",
                 "obligation": {"kind": "pay", "text": "Pay the price of goods.", "amountDue": 120000.00,
                                "currency": "CNY", "asOf": "%s"},
                 "debtors": [%s]}\
                """
                        .formatted(number, ago(60), ago(1), named(debtor)));
    }

    /** Against these too. */
    Letter recordWith(List<Debtor> others) {
        var letter = record();
        var all = Stream.concat(Stream.of(debtor), others.stream()).map(CourtCase::named);
        return letter.withBody(
                letter.body().replace(named(debtor), all.collect(Collectors.joining(","))));
    }

    private static String named(Debtor debtor) {
        return """
        {"identity": {"documentType": "resident-id", "documentNumber": "%s", "name": "%s"}}\
        """
                .formatted(debtor.number(), debtor.name());
    }

    Letter notice(Reply recorded) {
        return Letter.of(
                Act.NOTICE,
                clerk(),
                CASES + "/" + recorded.at("/id") + "/notices",
                recorded.etag(),
                """
                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                """
                        .formatted(recorded.at("/debtors/0/id"), ago(50), ago(30)));
    }

    Letter service(Reply noticed) {
        return Letter.of(
                Act.SERVICE,
                clerk(),
                CASES
                        + "/"
                        + noticed.at("/id")
                        + "/notices/"
                        + noticed.at("/debtors/0/notices/0/id")
                        + "/service",
                noticed.etag(),
                """
                {"servedOn": "%s", "manner": "in-person"}\
                """
                        .formatted(ago(45)));
    }

    Letter draft(Reply served) {
        return Letter.of(
                Act.DRAFT,
                "judge." + place,
                DECISIONS,
                null,
                """
                {"debtorId": "%s", "grounds": [{"ground": 1, "evidence": "Sold a car and paid nothing."}],
                 "reasons": "The debtor is able to pay and refuses.",
                 "facts": {"ableToPerform": true, "sufficientValidSecurity": false, "seizedAssetsCoverDebt": false,
                           "laterInOrderOfPerformance": false, "creditorAsksToHoldOff": false}}\
                """
                        .formatted(served.at("/debtors/0/id")));
    }

    /** Ground 4: an entry with a term, which a court may also delete early. */
    Letter draftOfFixedTerm(Reply served) {
        var letter = draft(served);
        return letter.withBody(letter.body().replace("\"ground\": 1", "\"ground\": 4"));
    }

    Letter withdrawal(String listing, String version) {
        return ofEntry(
                Act.WITHDRAW,
                listing,
                "withdrawal",
                version,
                """
                {"reason": "other", "foundOn": "%s", "evidence": "Found in the file."}\
                """
                        .formatted(today));
    }

    Letter earlyDeletion(String listing, String version) {
        return ofEntry(
                Act.DELETE,
                listing,
                "deletion",
                version,
                """
                {"because": "conduct-corrected", "on": "%s", "evidence": "All accounts are reported now."}\
                """
                        .formatted(today));
    }

    Letter correction(String listing, String version, int number) {
        return ofEntry(
                Act.CORRECT,
                listing,
                "correction",
                version,
                """
                {"foundOn": "%s", "evidence": "Read again.",
                 "corrections": [{"field": "basis-number", "value": "(2025)京0108民初%d号"}]}\
                """
                        .formatted(today, number + 1));
    }

    private Letter ofEntry(Act act, String listing, String what, String version, String body) {
        return Letter.of(
                act, "judge." + place, "/api/v1/listings/" + listing + "/" + what, version, body);
    }

    Letter sign(Reply drafted) {
        return Letter.of(
                Act.SIGN,
                "president." + place,
                DECISIONS + "/" + drafted.at("/id") + "/signature",
                drafted.etag(),
                "");
    }

    /** All the way onto the register. */
    Reply listed(Courier courier) throws InterruptedException, TimeoutException {
        var recorded = courier.deliver(record());
        var served = courier.deliver(service(courier.deliver(notice(recorded))));
        return courier.deliver(sign(courier.deliver(draft(served))));
    }

    Letter payInFull() {
        var event = "event-" + number.replaceAll("[^0-9]+", "-");
        return new Letter(
                Act.PAY,
                event,
                CASHIER,
                "/api/v1/payment-events",
                null,
                payment(event, "120000.00"));
    }

    /** The same payment with another amount. */
    Letter payOtherwise() {
        var letter = payInFull();
        return letter.withBody(payment(letter.key(), "119999.00"));
    }

    /** May the debtor fly today? */
    Letter check() {
        return Letter.of(
                Act.CHECK,
                AIRLINE,
                "/api/v1/checks",
                null,
                """
                {"measure": "air-travel", "on": "%s", "purpose": "ticket-sale", "person":
                 {"documentType": "resident-id", "documentNumber": "%s", "name": "%s"}}\
                """
                        .formatted(today, debtor.number(), debtor.name()));
    }

    private String payment(String event, String amount) {
        return """
        {"eventId": "%s", "caseNumber": "%s", "amount": %s, "currency": "CNY", "paidOn": "%s"}\
        """
                .formatted(event, number, amount, today);
    }

    private String clerk() {
        return "clerk." + place;
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }
}
