package org.defaulterregistry.simulation;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;

/**
 * A court and its cashier at work over HTTP; what is not carried out is a fault of the simulation.
 */
final class Bench {
    private final Http clerk;
    private final Http judge;
    private final Http president;
    private Http cashier;
    private final int port;
    private int serial;

    Bench(int port) {
        this.port = port;
        this.clerk = Http.person(port, "clerk.haidian");
        this.judge = Http.person(port, "judge.haidian");
        this.president = Http.person(port, "president.haidian");
        signIn();
    }

    /** Tokens live for five minutes, and days pass. */
    void signIn() {
        cashier = Http.machine(port, "demo-cashier", "cashier");
    }

    void lists(Life life, LocalDate today) {
        var number = "(" + today.getYear() + ")京0108执" + (500_000 + ++serial) + "号";
        var recorded =
                done(
                        clerk.post(
                                "/api/v1/enforcement-cases",
                                """
                                {"caseNumber": "%s", "basisBody": "A court", "basisNumber": "(2023)京0108民初1号", "filedOn": "%s",
                                 "creditor": "Creditor %d",
                                 "obligation": {"kind": "pay", "text": "Pay.", "amountDue": 1000.00, "currency": "CNY", "asOf": "%s"},
                                 "debtors": [{"identity": %s}]}\
                                """
                                        .formatted(
                                                number,
                                                today.minusDays(60),
                                                serial,
                                                today.minusDays(1),
                                                life.person.identity())));
        var debtor = recorded.json().get("debtors").get(0);
        life.party = UUID.fromString(debtor.get("partyId").asString());
        life.from =
                new Case(
                        recorded.id(),
                        number,
                        debtor.get("id").asString(),
                        recorded.etag(),
                        life.person);
        warns(life, today);
        var draft =
                done(
                        judge.post(
                                "/api/v1/listing-decisions",
                                Court.draftBody(
                                        life.from,
                                        life.fixedTerm ? 4 : 1,
                                        life.graceMonths,
                                        false)));
        var signed =
                done(
                        president.post(
                                "/api/v1/listing-decisions/" + draft.id() + "/signature",
                                "",
                                draft.etag()));
        done(
                clerk.post(
                        "/api/v1/listing-decisions/" + draft.id() + "/service",
                        "{\"servedOn\": \"" + today + "\", \"manner\": \"in-person\"}",
                        signed.etag()));
        life.listing = signed.json().get("listing").get("id").asString();
        life.order = signed.json().get("consumptionOrder").asString();
    }

    private void warns(Life life, LocalDate today) {
        var address = "/api/v1/enforcement-cases/" + life.from.id() + "/notices";
        var notice =
                done(
                        clerk.post(
                                address,
                                """
                                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                                """
                                        .formatted(
                                                life.from.debtor(),
                                                today.minusDays(50),
                                                today.minusDays(30)),
                                life.from.etag()));
        var id = notice.json().get("debtors").get(0).get("notices").get(0).get("id").asString();
        done(
                clerk.post(
                        address + "/" + id + "/service",
                        "{\"servedOn\": \""
                                + today.minusDays(45)
                                + "\", \"manner\": \"in-person\"}",
                        notice.etag()));
    }

    /**
     * @param more further fields, beginning with a comma
     */
    Answer pays(Life life, String event, String amount, LocalDate paidOn, String more) {
        return done(
                cashier.post(
                        "/api/v1/payment-events",
                        """
                        {"eventId": "%s", "caseNumber": "%s", "amount": %s, "currency": "CNY", "paidOn": "%s"%s}\
                        """
                                .formatted(event, life.from.number(), amount, paidOn, more)));
    }

    /**
     * @param more further fields, beginning with a comma
     */
    void happens(Life life, String event, LocalDate on, String more) {
        done(
                judge.post(
                        "/api/v1/performance-events",
                        """
                        {"caseId": "%s", "event": "%s", "on": "%s", "evidence": "Shown to the court."%s}\
                        """
                                .formatted(life.from.id(), event, on, more)));
    }

    void withdraws(Life life, LocalDate on) {
        act(
                life,
                "withdrawal",
                "{\"reason\": \"wrong-person\", \"foundOn\": \""
                        + on
                        + "\", \"evidence\": \"Seen.\"}");
    }

    /**
     * @param because {@code performed} or {@code term-expired}
     */
    void deletes(Life life, String because, LocalDate on) {
        act(
                life,
                "deletion",
                "{\"because\": \"%s\", \"on\": \"%s\", \"evidence\": \"Seen.\"}"
                        .formatted(because, on));
    }

    void permitsToFly(Life life, LocalDate first, LocalDate last) {
        done(
                president.post(
                        "/api/v1/permits",
                        """
                        {"orderId": "%s", "kind": "temporary-lift", "measure": "air-travel", "from": "%s", "to": "%s",
                         "reason": "own-serious-illness", "evidence": "A letter.", "writtenUndertaking": true}\
                        """
                                .formatted(life.order, first, last)));
    }

    private void act(Life life, String act, String body) {
        var address = "/api/v1/listings/" + life.listing;
        done(judge.post(address + "/" + act, body, clerk.get(address).etag()));
    }

    private static Answer done(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.text());
        }
        return answer;
    }
}
