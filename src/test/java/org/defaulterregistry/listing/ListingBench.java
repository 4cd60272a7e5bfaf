package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.RegistryTest;
import tools.jackson.databind.JsonNode;

/** What tests of drafts, applications and longer terms do alike. */
abstract class ListingBench extends RegistryTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger UNIT = new AtomicInteger(1000);
    static final String CREDITOR = "A creditor";

    /** A draft of the court's judge. Facts begin with a comma each. */
    Answer drafts(Case from, String grounds, String more, String facts) {
        return haidian.judge()
                .post("/api/v1/listing-decisions", draftBody(from, grounds, more, facts));
    }

    Answer drafts(Case from, String grounds) {
        return drafts(from, grounds, "", "");
    }

    static String draftBody(Case from, String grounds, String more, String facts) {
        var told = facts.contains("ableToPerform") ? facts : ", \"ableToPerform\": true" + facts;
        return """
        {"debtorId": "%s", "grounds": [%s], "reasons": "As found."%s, "facts": {%s}}\
        """
                .formatted(from.debtor(), grounds, more, complete(told).substring(2));
    }

    /** The shields that were not told stand at no. */
    private static String complete(String facts) {
        var all = new StringBuilder(facts);
        List.of(
                        "sufficientValidSecurity",
                        "seizedAssetsCoverDebt",
                        "laterInOrderOfPerformance",
                        "creditorAsksToHoldOff")
                .stream()
                .filter(shield -> !facts.contains(shield))
                .forEach(shield -> all.append(", \"" + shield + "\": false"));
        return all.toString();
    }

    static String ground(int number) {
        return ground(number, "");
    }

    /**
     * @param more further facts of the ground, each beginning with a comma
     */
    static String ground(int number, String more) {
        return "{\"ground\": %d, \"evidence\": \"Shown to the court.\"%s}".formatted(number, more);
    }

    static String settlement(LocalDate day) {
        return ground(6, ", \"settledOn\": \"" + day + "\", \"notDone\": \"The second part.\"");
    }

    static String breach(String order, LocalDate day) {
        return ground(5, ", \"orderId\": \"" + order + "\", \"breachedOn\": \"" + day + "\"");
    }

    /** Drafts and signs. */
    JsonNode lists(Case from, String grounds, String more) {
        return signed(drafts(from, grounds, more, ""));
    }

    JsonNode signed(Answer draft) {
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var signed = haidian.signs(draft);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        return signed.json();
    }

    void assertRefused(Answer answer, String... rules) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("refused-by-law");
        assertThat(refusedUnder(answer)).contains(rules);
        assertThat(kinds(answer)).containsExactly("REFUSE");
    }

    void assertDrafted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("state").asString()).isEqualTo("DRAFTED");
    }

    void assertMissing(Answer answer, String... pointers) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(
                        answer.json()
                                .get("errors")
                                .valueStream()
                                .map(error -> error.get("pointer").asString()))
                .containsExactly(pointers);
    }

    void moveTo(LocalDate day) {
        clock.moveOn(
                Duration.between(
                        clock.instant(), CourtTime.startOf(day).plus(Duration.ofHours(1))));
        signInAgain();
    }

    List<String> journalOf(Answer act) {
        var last = Long.parseLong(act.raw().headers().firstValue("Journal-Position").orElseThrow());
        return jdbc.sql(
                        """
                        select l.kind from act_leaf l where l.act_id = (select act_id from act_leaf where position = ?)
                        order by l.position\
                        """)
                .param(last)
                .query(String.class)
                .list();
    }

    List<JsonNode> dutiesOn(String subject) {
        return dutiesOn(haidian, subject);
    }

    static List<JsonNode> dutiesOn(Court court, String subject) {
        return court.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(subject))
                .toList();
    }

    /** A warned unit of its own; its one debtor may be a local government. */
    Case warnsUnit(String more) {
        return warnsUnit(creditCode(), more);
    }

    Case warnsUnit(String creditCode, String more) {
        var unit =
                """
                {"identity": {"documentType": "uscc", "documentNumber": "%s", "name": "演示单位有限公司"}%s}\
                """
                        .formatted(creditCode, more);
        return warned(haidian.caseBody(haidian.newCaseNumber(), unit), Made.up());
    }

    /** A warned case of another creditor against somebody. */
    Case warnsFor(String creditor, Made person) {
        var body =
                haidian.caseBody(
                        haidian.newCaseNumber(), "{\"identity\": " + person.identity() + "}");
        return warned(body.replace(CREDITOR, creditor), person);
    }

    private Case warned(String body, Made person) {
        return warned(body, person, haidian.today().minusDays(30), haidian.today().minusDays(45));
    }

    /** A case with a notice of fifty days ago. */
    Case warned(String body, Made person, LocalDate performBy, LocalDate servedOn) {
        var recorded = haidian.clerk().post("/api/v1/enforcement-cases", body);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        var debtor = recorded.json().at("/debtors/0/id").asString();
        var address = "/api/v1/enforcement-cases/" + recorded.id() + "/notices";
        var noticed =
                haidian.clerk()
                        .post(
                                address,
                                """
                                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                                """
                                        .formatted(
                                                debtor, haidian.today().minusDays(50), performBy),
                                recorded.etag());
        var notice = noticed.json().at("/debtors/0/notices/0/id").asString();
        var served =
                haidian.clerk()
                        .post(
                                address + "/" + notice + "/service",
                                """
                                {"servedOn": "%s", "manner": "in-person"}\
                                """
                                        .formatted(servedOn),
                                noticed.etag());
        assertThat(served.status()).as(served.text()).isEqualTo(200);
        return new Court.Case(
                recorded.id(),
                recorded.json().get("caseNumber").asString(),
                debtor,
                served.etag(),
                person);
    }

    static String creditCode() {
        var code = "91990101" + "DM%07d".formatted(UNIT.incrementAndGet());
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % 31;
        }
        return code + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
