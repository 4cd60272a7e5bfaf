package org.defaulterregistry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.world.Http.Answer;

/** The officers of a demo court at work, step by step over HTTP. */
public final class Court {
    private static final AtomicInteger SERIAL = new AtomicInteger(10_000);

    private final Http clerk;
    private final Http judge;
    private final Http president;
    private final Http secondJudge;
    private final String code;
    private final TestClock clock;

    private Court(int port, String name, String code, TestClock clock) {
        this.clerk = Http.person(port, "clerk." + name);
        this.judge = Http.person(port, "judge." + name);
        this.president = Http.person(port, "president." + name);
        this.secondJudge = Http.person(port, "judge2." + name);
        this.code = code;
        this.clock = clock;
    }

    public static Court haidian(int port, TestClock clock) {
        return new Court(port, "haidian", "京0108", clock);
    }

    public static Court chaoyang(int port, TestClock clock) {
        return new Court(port, "chaoyang", "京0105", clock);
    }

    /** A case as it was recorded, with its one debtor. */
    public record Case(String id, String number, String debtor, String etag, Made person) {}

    /** An entry as the president opened it. */
    public record Entry(Case from, Answer signed) {
        public String listing() {
            return signed.json().get("listing").get("id").asString();
        }

        public String order() {
            return signed.json().get("consumptionOrder").asString();
        }
    }

    public Http clerk() {
        return clerk;
    }

    public Http judge() {
        return judge;
    }

    public Http president() {
        return president;
    }

    /** Takes no part in listings, and so decides on objections to them. */
    public Http secondJudge() {
        return secondJudge;
    }

    public LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }

    public String newCaseNumber() {
        return "(2026)" + code + "执" + SERIAL.incrementAndGet() + "号";
    }

    public String caseBody(String number, String debtors) {
        return """
        {"caseNumber": "%s", "basisBody": "A court", "basisNumber": "(2025)京0108民初1号", "filedOn": "%s",
         "creditor": "A creditor",
         "obligation": {"kind": "pay", "text": "Pay.", "amountDue": 1000.00, "currency": "CNY", "asOf": "%s"},
         "debtors": [%s]}\
        """
                .formatted(number, today().minusDays(60), today().minusDays(1), debtors);
    }

    public Case records(Made person) {
        var number = newCaseNumber();
        var answer =
                clerk.post(
                        "/api/v1/enforcement-cases",
                        caseBody(number, "{\"identity\": " + person.identity() + "}"));
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        var debtor = answer.json().get("debtors").get(0).get("id").asString();
        return new Case(answer.id(), number, debtor, answer.etag(), person);
    }

    /** From Haidian to Chaoyang, by a ruling of the court above both. */
    public void transfers(Case from) {
        var address = "/api/v1/enforcement-cases/" + from.id();
        var moved =
                president()
                        .post(
                                address + "/transfer",
                                """
                                {"toCourt": "CN-110105", "ruling": "(2026)京01执监1号", "on": "%s"}\
                                """
                                        .formatted(today()),
                                clerk().get(address).etag());
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    public Case warns(Made person) {
        return serves(person, true);
    }

    /** A case with a served notice, with or without the warning about the list. */
    public Case serves(Made person, boolean warning) {
        var recorded = records(person);
        var address = "/api/v1/enforcement-cases/" + recorded.id() + "/notices";
        var notice =
                clerk.post(
                        address,
                        """
                        {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": %s}\
                        """
                                .formatted(
                                        recorded.debtor(),
                                        today().minusDays(50),
                                        today().minusDays(30),
                                        warning),
                        recorded.etag());
        var id = notice.json().get("debtors").get(0).get("notices").get(0).get("id").asString();
        var served =
                clerk.post(
                        address + "/" + id + "/service",
                        """
                        {"servedOn": "%s", "manner": "in-person"}\
                        """
                                .formatted(today().minusDays(45)),
                        notice.etag());
        if (served.status() != 200) {
            throw new AssertionError(served.text());
        }
        return new Case(recorded.id(), recorded.number(), recorded.debtor(), served.etag(), person);
    }

    public static String draftBody(Case from, int ground, int graceMonths, boolean secured) {
        return """
        {"debtorId": "%s", "grounds": [{"ground": %d, "evidence": "Shown to the court."}],
         "reasons": "As found.", "graceMonths": %d,
         "facts": {"ableToPerform": true, "sufficientValidSecurity": %s, "seizedAssetsCoverDebt": false,
                   "laterInOrderOfPerformance": false, "creditorAsksToHoldOff": false}}\
        """
                .formatted(from.debtor(), ground, graceMonths, secured);
    }

    public Answer drafts(Case from, int ground) {
        return judge.post("/api/v1/listing-decisions", draftBody(from, ground, 0, false));
    }

    public Answer signs(Answer draft) {
        return president.post(
                "/api/v1/listing-decisions/" + draft.id() + "/signature", "", draft.etag());
    }

    public Entry lists(Made person, int ground, int graceMonths) {
        var from = warns(person);
        var draft =
                judge.post(
                        "/api/v1/listing-decisions", draftBody(from, ground, graceMonths, false));
        var signed = signs(draft);
        if (signed.status() != 200) {
            throw new AssertionError(signed.text());
        }
        return new Entry(from, signed);
    }

    /** One case against several debtors, each warned and listed on ground 1. */
    public Case listsJointly(List<Made> people) {
        var number = newCaseNumber();
        var debtors =
                String.join(
                        ",",
                        people.stream()
                                .map(one -> "{\"identity\": " + one.identity() + "}")
                                .toList());
        var answer = clerk.post("/api/v1/enforcement-cases", caseBody(number, debtors));
        var recorded = answer;
        for (int i = 0; i < people.size(); i++) {
            recorded =
                    warns(recorded, recorded.json().get("debtors").get(i).get("id").asString(), i);
        }
        var from = new Case(answer.id(), number, "", recorded.etag(), people.getFirst());
        recorded.json()
                .get("debtors")
                .forEach(debtor -> {
                    var one =
                            new Case(
                                    from.id(),
                                    number,
                                    debtor.get("id").asString(),
                                    "",
                                    from.person());
                    signs(drafts(one, 1));
                });
        return from;
    }

    private Answer warns(Answer recorded, String debtor, int index) {
        var address = "/api/v1/enforcement-cases/" + recorded.id() + "/notices";
        var notice =
                clerk.post(
                        address,
                        """
                        {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                        """
                                .formatted(debtor, today().minusDays(50), today().minusDays(30)),
                        recorded.etag());
        var id = notice.json().get("debtors").get(index).get("notices").get(0).get("id").asString();
        return clerk.post(
                address + "/" + id + "/service",
                """
                {"servedOn": "%s", "manner": "in-person"}\
                """
                        .formatted(today().minusDays(45)),
                notice.etag());
    }

    public Entry lists(Made person, int ground) {
        return lists(person, ground, 0);
    }
}
