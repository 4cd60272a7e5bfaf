package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is due, what of it is paid, and what entries say of it. */
abstract class ObligationTest extends EndingScene {

    @OnH2
    static class OnH2Test extends ObligationTest {}

    @OnPostgres
    static class OnPostgresTest extends ObligationTest {}

    @Test
    void R_DATA_6_3_an_entry_says_that_nothing_is_paid_then_a_part() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(published(entry).get("performance").asString()).isEqualTo("wholly-unperformed");
        assertThat(published(entry).get("outstanding").decimalValue())
                .isEqualByComparingTo("1000.00");

        cashier.reports(entry.from(), "0.01");

        assertThat(published(entry).get("performance").asString()).isEqualTo("partly-unperformed");
        assertThat(published(entry).get("outstanding").decimalValue())
                .isEqualByComparingTo("999.99");
    }

    @Test
    void R_DATA_6_3_what_was_paid_before_the_listing_is_in_the_entry_from_the_start() {
        var from = haidian.warns(Made.up());
        cashier.reports(from, "400.00");
        var signed = haidian.signs(haidian.drafts(from, OPEN_ENDED));

        var published = published(new Entry(from, signed));

        assertThat(published.get("performance").asString()).isEqualTo("partly-unperformed");
        assertThat(published.get("paid").decimalValue()).isEqualByComparingTo("400.00");
    }

    @Test
    void R_AMOUNT_1_stated_anew_the_amount_contains_what_was_paid_before_that_day() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        cashier.reports(entry.from(), "400.00");
        moveTo(haidian.today().plusDays(1));

        var restated = restates(entry.from(), "700.00");

        assertThat(restated.json().get("case").get("obligation").get("amountDue").decimalValue())
                .isEqualByComparingTo("700.00");
        assertThat(kinds(restated)).containsExactly("RECORD");
        assertThat(published(entry).get("outstanding").decimalValue())
                .isEqualByComparingTo("700.00");
        assertThat(published(entry).get("performance").asString()).isEqualTo("partly-unperformed");
        assertStays(entry);
        assertThat(cashier.reports(entry.from(), "699.99").json().get("outstanding").decimalValue())
                .isEqualByComparingTo("0.01");
        assertThat(cashier.reports(entry.from(), "0.01").json().get("outcome").asString())
                .isEqualTo("full");
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void R_AMOUNT_1_what_came_in_on_that_day_may_cover_the_new_amount() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        cashier.reports(entry.from(), "400.00");

        var restated = restates(entry.from(), "400.00");

        assertThat(restated.json().get("entries").get(0).get("rule").asString())
                .isEqualTo("R-REMOVE-10(1)");
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void R_AMOUNT_1_a_payment_that_covers_the_new_amount_and_bounces_makes_the_debt_due_again() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var covering = pays(entry.from(), "600.00");
        restates(entry.from(), "500.00");
        assertThat(performance(entry.from()).get("state").asString()).isEqualTo("performed");

        var reversed = reverses(covering, entry.from(), "600.00");

        assertThat(reversed.json().get("outstanding").decimalValue()).isEqualByComparingTo("500");
        assertThat(performance(entry.from()).get("state").asString())
                .isEqualTo("wholly-unperformed");
        assertThat(duties(entry.from().id())).containsExactly("look-at-reversal");
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void R_AMOUNT_1_what_still_covers_the_new_amount_leaves_the_debt_performed() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var more = pays(entry.from(), "300.00");
        pays(entry.from(), "500.00");
        restates(entry.from(), "500.00");

        reverses(more, entry.from(), "300.00");

        assertThat(performance(entry.from()).get("state").asString()).isEqualTo("performed");
        assertThat(duties(entry.from().id())).isEmpty();
    }

    @Test
    void R_DATA_6_3_what_was_paid_before_the_amount_was_stated_anew_stays_a_part() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var first = pays(entry.from(), "600.00");
        moveTo(haidian.today().plusDays(1));
        restates(entry.from(), "400.00");
        var second = pays(entry.from(), "10.00");

        reverses(second, entry.from(), "10.00");
        assertThat(performance(entry.from()).get("state").asString())
                .isEqualTo("partly-unperformed");
        assertThat(published(entry).get("performance").asString()).isEqualTo("partly-unperformed");

        reverses(first, entry.from(), "600.00");
        assertThat(performance(entry.from()).get("state").asString())
                .isEqualTo("wholly-unperformed");
    }

    @Test
    void R_AMOUNT_1_a_bounced_payment_that_the_amount_contained_is_looked_at_though_all_is_paid() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var contained = pays(entry.from(), "600.00");
        moveTo(haidian.today().plusDays(1));
        restates(entry.from(), "400.00");
        pays(entry.from(), "400.00");
        reverses(contained, entry.from(), "600.00");
        assertThat(performance(entry.from()).get("state").asString()).isEqualTo("performed");
        assertThat(duties(entry.from().id())).containsExactly("look-at-reversal");
        moveTo(haidian.today().plusDays(1));

        var restated = restates(entry.from(), "600.00");

        assertThat(restated.status()).as(restated.text()).isEqualTo(200);
        assertThat(performance(entry.from()).get("state").asString())
                .isEqualTo("partly-unperformed");
        assertThat(performance(entry.from()).get("outstanding").decimalValue())
                .isEqualByComparingTo("600");
        assertThat(duties(entry.from().id())).isEmpty();
        assertThat(flies(entry)).isEqualTo("CLEAR");
        moveTo(haidian.today().plusDays(1));
        pays(entry.from(), "600.00");
        assertThat(restates(entry.from(), "700.00").status()).isEqualTo(409);
    }

    @Test
    void R_AMOUNT_1_what_is_paid_later_does_not_make_up_for_what_the_amount_contained() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var contained = pays(entry.from(), "600.00");
        moveTo(haidian.today().plusDays(1));
        restates(entry.from(), "400.00");
        reverses(contained, entry.from(), "600.00");

        pays(entry.from(), "400.00");

        assertThat(performance(entry.from()).get("state").asString()).isEqualTo("performed");
        assertThat(flies(entry)).isEqualTo("CLEAR");
        assertThat(duties(entry.from().id())).containsExactly("look-at-reversal");
    }

    @Test
    void R_AMOUNT_1_what_the_new_amount_knew_of_is_made_up_for_by_paying_it() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var contained = pays(entry.from(), "600.00");
        reverses(contained, entry.from(), "600.00");
        moveTo(haidian.today().plusDays(1));
        restates(entry.from(), "900.00");
        reverses(pays(entry.from(), "900.00"), entry.from(), "900.00");

        pays(entry.from(), "900.00");

        assertThat(duties(entry.from().id())).isEmpty();
    }

    @Test
    void R_AMOUNT_1_the_day_goes_forward_only_and_never_past_today() {
        var from = haidian.warns(Made.up());

        assertThat(faults(restates(from, "1.00", haidian.today().minusDays(1).toString())))
                .containsExactly("/asOf");
        assertThat(faults(restates(from, "1.00", haidian.today().plusDays(1).toString())))
                .containsExactly("/asOf");
        assertThat(restates(from, "1.00", haidian.today().toString()).status()).isEqualTo(200);
    }

    @Test
    void a_change_of_the_amount_needs_the_version_and_the_court_of_the_case() {
        var from = haidian.warns(Made.up());
        var address = "/api/v1/enforcement-cases/" + from.id() + "/obligation";
        var body = body("900.00", haidian.today().toString());

        assertThat(haidian.clerk().post(address, body).status()).isEqualTo(428);
        assertThat(haidian.clerk().post(address, body, "\"99\"").status()).isEqualTo(412);
        assertThat(chaoyang.clerk().post(address, body, etag(from)).status()).isEqualTo(404);
        assertThat(haidian.clerk().post(address, body, etag(from)).status()).isEqualTo(200);
    }

    @Test
    void R_DATA_6_5_a_case_says_what_kind_of_paper_is_enforced() {
        var number = haidian.newCaseNumber();
        var body =
                haidian.caseBody(number, "{\"identity\": " + Made.up().identity() + "}")
                        .replace(
                                "\"basisBody\"",
                                "\"basisKind\": \"arbitral-award\", \"basisBody\"");

        var recorded = haidian.clerk().post("/api/v1/enforcement-cases", body);

        assertThat(recorded.json().get("basisKind").asString()).isEqualTo("arbitral-award");
        assertThat(
                        haidian.clerk()
                                .get("/api/v1/enforcement-cases/" + haidian.records(Made.up()).id())
                                .json()
                                .get("basisKind")
                                .asString())
                .isEqualTo("judgment");
        assertThat(
                        haidian.clerk()
                                .post(
                                        "/api/v1/enforcement-cases",
                                        body.replace("arbitral-award", "handshake"))
                                .status())
                .isBetween(400, 422);
    }

    private String pays(Case from, String amount) {
        var event = UUID.randomUUID().toString();
        var paid = cashier.reports(event, from.number(), amount, "CNY", "");
        assertThat(paid.status()).as(paid.text()).isEqualTo(200);
        return event;
    }

    private Answer reverses(String event, Case from, String amount) {
        var reversed =
                cashier.reports(
                        UUID.randomUUID().toString(),
                        from.number(),
                        amount,
                        "CNY",
                        ", \"reverses\": \"" + event + "\"");
        assertThat(reversed.status()).as(reversed.text()).isEqualTo(200);
        return reversed;
    }

    private JsonNode performance(Case from) {
        return haidian.clerk()
                .get("/api/v1/enforcement-cases/" + from.id())
                .json()
                .get("performance");
    }

    private JsonNode published(Entry entry) {
        return read(entry).json().get("published");
    }

    private Answer restates(Case from, String amount) {
        return restates(from, amount, haidian.today().toString());
    }

    private Answer restates(Case from, String amount, String asOf) {
        return haidian.clerk()
                .post(
                        "/api/v1/enforcement-cases/" + from.id() + "/obligation",
                        body(amount, asOf),
                        etag(from));
    }

    private static String body(String amount, String asOf) {
        return """
        {"amountDue": %s, "asOf": "%s", "evidence": "Interest and costs counted."}\
        """
                .formatted(amount, asOf);
    }

    private String etag(Case from) {
        Http clerk = haidian.clerk();
        return clerk.get("/api/v1/enforcement-cases/" + from.id()).etag();
    }
}
