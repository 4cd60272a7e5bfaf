package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Getting off by paying. */
abstract class PaymentTest extends RegistryTest {

    @OnH2
    static class OnH2Test extends PaymentTest {}

    @OnPostgres
    static class OnPostgresTest extends PaymentTest {}

    @Test
    void R_REMOVE_10_1_full_payment_deletes_the_open_ended_entry_and_lifts_the_order_at_once() {
        var entry = haidian.lists(Made.up(), 1);
        assertThat(airline.decision(entry.from().person(), haidian.today()))
                .isEqualTo("RESTRICTED");

        var paid = cashier.reports(entry.from(), "1000.00");

        assertThat(paid.json().get("outcome").asString()).isEqualTo("full");
        assertThat(paid.json().get("ordersLifted").asInt()).isEqualTo(1);
        assertThat(kinds(paid)).containsExactly("RECORD", "DELETE", "LIFT");
        assertThat(airline.decision(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
        var listing = haidian.clerk().get("/api/v1/listings/" + entry.listing()).json();
        assertThat(listing.get("endedAs").asString()).isEqualTo("DELETED");
        assertThat(listing.get("endedUnder").asString()).isEqualTo("R-REMOVE-10(1)");
    }

    @Test
    void R_AMOUNT_1_a_cent_less_takes_nobody_off_and_the_last_cent_does() {
        var entry = haidian.lists(Made.up(), 1);

        var part = cashier.reports(entry.from(), "999.99");
        assertThat(part.json().get("outcome").asString()).isEqualTo("part");
        assertThat(part.json().get("outstanding").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(airline.decision(entry.from().person(), haidian.today()))
                .isEqualTo("RESTRICTED");

        assertThat(cashier.reports(entry.from(), "0.01").json().get("outcome").asString())
                .isEqualTo("full");
        assertThat(airline.decision(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_AMOUNT_1_the_cashier_may_say_that_it_settles() {
        var entry = haidian.lists(Made.up(), 1);

        var settled =
                cashier.reports(
                        UUID.randomUUID().toString(),
                        entry.from().number(),
                        "1.00",
                        "CNY",
                        ", \"settles\": true");

        assertThat(settled.json().get("outcome").asString()).isEqualTo("full");
    }

    @Test
    void R_AMOUNT_1_what_is_settled_stays_so_until_that_very_payment_is_taken_back() {
        var entry = haidian.lists(Made.up(), 1);
        var settles = UUID.randomUUID().toString();
        var later = UUID.randomUUID().toString();
        cashier.reports(settles, entry.from().number(), "600.00", "CNY", ", \"settles\": true");
        cashier.reports(later, entry.from().number(), "100.00", "CNY", "");

        reverses(later, entry, "100.00");
        assertThat(performed(entry)).isTrue();
        assertThat(dutiesAbout(entry.from().id())).isEmpty();

        reverses(settles, entry, "600.00");
        assertThat(performed(entry)).isFalse();
        assertThat(dutiesAbout(entry.from().id())).containsExactly("look-at-reversal");
    }

    private boolean performed(Court.Entry entry) {
        return haidian.clerk()
                .get("/api/v1/enforcement-cases/" + entry.from().id())
                .json()
                .at("/performance/state")
                .asString()
                .equals("performed");
    }

    @Test
    void R_REMOVE_10_FIXED_full_payment_does_not_end_a_fixed_term_entry() {
        var entry = haidian.lists(Made.up(), 4);

        var paid = cashier.reports(entry.from(), "1000.00");

        var effect = paid.json().get("entries").get(0);
        assertThat(effect.get("action").asString()).isEqualTo("stays");
        assertThat(effect.get("rule").asString()).isEqualTo("R-TERM-2(3)");
        assertThat(airline.decision(entry.from().person(), haidian.today()))
                .isEqualTo("RESTRICTED");
    }

    @Test
    void R_GRACE_15_paid_within_grace_nothing_is_ever_published() {
        var entry = haidian.lists(Made.up(), 1, 2);

        var paid = cashier.reports(entry.from(), "1000.00");

        assertThat(paid.json().get("entries").get(0).get("rule").asString())
                .isEqualTo("R-GRACE-15");
        assertThat(airline.decision(entry.from().person(), haidian.today().plusMonths(6)))
                .isEqualTo("CLEAR");
    }

    @Test
    void R_CARD_1_removing_one_entry_leaves_that_of_another_case() {
        var person = Made.up();
        var first = haidian.lists(person, 1);
        chaoyang.lists(person, 1);

        cashier.reports(first.from(), "1000.00");

        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CARD_1_twenty_joint_debtors_go_by_one_payment() {
        var people = IntStream.range(0, 20).mapToObj(_ -> Made.up()).toList();
        var from = haidian.listsJointly(people);

        var paid = cashier.reports(from, "1000.00");

        assertThat(paid.status()).as(paid.text()).isEqualTo(200);
        assertThat(paid.json().get("ordersLifted").asInt()).isEqualTo(20);
        assertThat(people)
                .allMatch(person -> airline.decision(person, haidian.today()).equals("CLEAR"));
    }

    @Test
    void the_same_event_twice_is_one_payment_and_gets_the_same_answer() {
        var entry = haidian.lists(Made.up(), 1);
        var event = UUID.randomUUID().toString();
        var first = cashier.reports(event, entry.from().number(), "400.00", "CNY", "");
        var size = journalSize();

        assertThat(cashier.reports(event, entry.from().number(), "400.00", "CNY", "").text())
                .isEqualTo(first.text());
        assertThat(journalSize()).isEqualTo(size);
        assertThat(cashier.reports(event, entry.from().number(), "500.00", "CNY", "").problem())
                .isEqualTo("idempotency-key-reused");
        assertThat(cashier.reports(entry.from(), "600.00").json().get("outcome").asString())
                .isEqualTo("full");
    }

    @ParameterizedTest
    @CsvSource({"400, 400.00", "400.00, 400", "400.5, 400.50", "4E2, 400.0"})
    void the_same_amount_written_otherwise_is_the_same_event_and_a_cent_more_is_not(
            String amount, String again) {
        var number = haidian.lists(Made.up(), 1).from().number();
        var event = UUID.randomUUID().toString();
        var first = cashier.reports(event, number, amount, "CNY", "");
        var size = journalSize();

        assertThat(cashier.reports(event, number, again, "CNY", "").text()).isEqualTo(first.text());
        for (var other : List.of("400.01", "399.99", "400.51", "400.49")) {
            assertThat(cashier.reports(event, number, other, "CNY", "").problem())
                    .isEqualTo("idempotency-key-reused");
        }
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void a_payment_that_fits_no_debt_is_refused_and_nothing_is_kept() {
        var entry = haidian.lists(Made.up(), 1);
        var size = journalSize();

        var currency =
                cashier.reports(
                        UUID.randomUUID().toString(), entry.from().number(), "1000.00", "USD", "");
        assertThat(currency.json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/currency");
        var unknown =
                cashier.reports(
                        UUID.randomUUID().toString(), "(2026)京0108执1号", "1000.00", "CNY", "");
        assertThat(unknown.json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/caseNumber");
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void R_AMOUNT_1_what_is_paid_beyond_the_debt_is_told() {
        var entry = haidian.lists(Made.up(), 1);

        var paid = cashier.reports(entry.from(), "1000.01").json();

        assertThat(paid.get("outcome").asString()).isEqualTo("full");
        assertThat(paid.get("outstanding").decimalValue()).isEqualByComparingTo("0");
        assertThat(paid.get("overpaid").decimalValue()).isEqualByComparingTo("0.01");
    }

    @Test
    void R_AMOUNT_1_a_second_payment_of_a_paid_debt_changes_nothing_and_is_told() {
        var entry = haidian.lists(Made.up(), 1);
        cashier.reports(entry.from(), "1000.00");

        var again = cashier.reports(entry.from(), "1000.00");

        assertThat(again.json().get("outcome").asString()).isEqualTo("after-performance");
        assertThat(again.json().get("overpaid").decimalValue()).isEqualByComparingTo("1000");
        assertThat(kinds(again)).containsExactly("RECORD");
    }

    @Test
    void R_AMOUNT_1_what_no_sum_can_hold_is_refused_and_nothing_of_it_is_kept() {
        var entry = haidian.lists(Made.up(), 1);
        cashier.reports(entry.from(), "9999999999999999.98");

        var tooMuch = cashier.reports(entry.from(), "0.02");

        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.text()).contains("/amount");
        assertThat(cashier.reports(entry.from(), "0.01").status()).isEqualTo(200);
    }

    @Test
    void R_AMOUNT_1_a_reversal_lists_nobody_again_and_the_court_is_told_to_look() {
        var entry = haidian.lists(Made.up(), 1);
        var event = paysInFull(entry);

        var reversed = reverses(event, entry, "1000.00");

        assertThat(reversed.status()).as(reversed.text()).isEqualTo(200);
        assertThat(reversed.json().get("outcome").asString()).isEqualTo("reversed");
        assertThat(reversed.json().get("outstanding").decimalValue()).isEqualByComparingTo("1000");
        assertThat(kinds(reversed)).containsExactly("RECORD");
        assertThat(airline.decision(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(dutiesAbout(entry.from().id())).containsExactly("look-at-reversal");
    }

    @Test
    void R_AMOUNT_1_paid_again_in_full_nothing_is_left_of_a_reversal_to_look_at() {
        var entry = haidian.lists(Made.up(), 1);
        reverses(paysInFull(entry), entry, "1000.00");
        cashier.reports(entry.from(), "999.99");
        assertThat(dutiesAbout(entry.from().id())).containsExactly("look-at-reversal");

        cashier.reports(entry.from(), "0.01");

        assertThat(dutiesAbout(entry.from().id())).isEmpty();
    }

    @Test
    void R_AMOUNT_1_what_the_court_records_as_performed_leaves_no_reversal_to_look_at() {
        var entry = haidian.lists(Made.up(), 1);
        reverses(paysInFull(entry), entry, "1000.00");

        var recorded =
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "event": "fully-performed", "on": "%s", "evidence": "A receipt."}\
                                """
                                        .formatted(entry.from().id(), haidian.today()));

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(dutiesAbout(entry.from().id())).isEmpty();
    }

    @Test
    void R_AMOUNT_1_after_a_reversal_the_court_may_list_anew_by_a_new_decision() {
        var entry = haidian.lists(Made.up(), 1);
        reverses(paysInFull(entry), entry, "1000.00");

        var again = haidian.signs(haidian.drafts(entry.from(), 1));

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(airline.decision(entry.from().person(), haidian.today()))
                .isEqualTo("RESTRICTED");
    }

    @Test
    void R_AMOUNT_1_a_part_taken_back_is_due_again_and_no_court_need_look() {
        var entry = haidian.lists(Made.up(), 1);
        var event = UUID.randomUUID().toString();
        cashier.reports(event, entry.from().number(), "400.00", "CNY", "");

        var reversed = reverses(event, entry, "400.00").json();

        assertThat(reversed.get("outstanding").decimalValue()).isEqualByComparingTo("1000");
        assertThat(dutiesAbout(entry.from().id())).isEmpty();
        var performance =
                haidian.clerk()
                        .get("/api/v1/enforcement-cases/" + entry.from().id())
                        .json()
                        .get("performance");
        assertThat(performance.get("state").asString()).isEqualTo("wholly-unperformed");
    }

    @Test
    void R_AMOUNT_1_what_still_covers_the_debt_stays_performed() {
        var entry = haidian.lists(Made.up(), 1);
        paysInFull(entry);
        var second = UUID.randomUUID().toString();
        cashier.reports(second, entry.from().number(), "1000.00", "CNY", "");

        var reversed = reverses(second, entry, "1000.00").json();

        assertThat(reversed.get("outstanding").decimalValue()).isEqualByComparingTo("0");
        assertThat(dutiesAbout(entry.from().id())).isEmpty();
    }

    @Test
    void a_reversal_names_a_payment_of_ones_own_that_stands_and_all_of_it() {
        var entry = haidian.lists(Made.up(), 1);
        var other = haidian.lists(Made.up(), 1);
        var event = paysInFull(entry);

        assertThat(reverses("never-reported", entry, "1000.00").text()).contains("/reverses");
        assertThat(reverses(event, other, "1000.00").text()).contains("/reverses");
        assertThat(reverses(event, entry, "999.99").text()).contains("/amount");
        var done = reverses(event, entry, "1000.00");
        assertThat(done.status()).isEqualTo(200);
        assertThat(reverses(event, entry, "1000.00").text()).contains("/reverses");
        var reversal = done.json().get("eventId").asString();
        assertThat(reverses(reversal, entry, "1000.00").text()).contains("/reverses");
    }

    @Test
    void R_TERM_2_3_who_has_paid_on_a_term_is_put_before_the_court_and_told_its_answer() {
        var entry = haidian.lists(Made.up(), 4);
        cashier.reports(entry.from(), "1000.00");
        assertThat(dutiesAbout(entry.listing())).contains("consider-early-deletion");

        var address = "/api/v1/listings/" + entry.listing();
        var rejected =
                haidian.judge()
                        .post(
                                address + "/early-deletion-rejection",
                                "{\"reasons\": \"Property was hidden twice.\"}",
                                haidian.clerk().get(address).etag());

        assertThat(rejected.status()).as(rejected.text()).isEqualTo(200);
        assertThat(kinds(rejected)).containsExactly("RECORD");
        assertThat(dutiesAbout(entry.listing())).doesNotContain("consider-early-deletion");
        assertThat(
                        haidian.clerk()
                                .get(address)
                                .json()
                                .get("earlyDeletionRejectedBecause")
                                .asString())
                .isEqualTo("Property was hidden twice.");
        var again =
                haidian.judge()
                        .post(
                                address + "/early-deletion-rejection",
                                "{\"reasons\": \"Again.\"}",
                                haidian.clerk().get(address).etag());
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void R_TERM_2_3_a_payment_taken_back_leaves_no_early_deletion_to_consider() {
        var entry = haidian.lists(Made.up(), 4);
        var event = paysInFull(entry);
        assertThat(dutiesAbout(entry.listing())).contains("consider-early-deletion");

        assertThat(reverses(event, entry, "1000.00").status()).isEqualTo(200);

        assertThat(dutiesAbout(entry.listing())).doesNotContain("consider-early-deletion");
        paysInFull(entry);
        assertThat(dutiesAbout(entry.listing())).contains("consider-early-deletion");
    }

    @Test
    void
            R_TERM_2_3_what_the_creditor_consented_to_is_considered_though_the_payment_came_to_nothing() {
        var entry = haidian.lists(Made.up(), 4);
        var consent =
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "event": "creditor-written-application", "on": "%s",
                                 "courtConsents": true, "evidence": "A letter."}\
                                """
                                        .formatted(entry.from().id(), haidian.today()));
        assertThat(consent.status()).as(consent.text()).isIn(200, 201);
        var event = paysInFull(entry);

        assertThat(reverses(event, entry, "1000.00").status()).isEqualTo(200);

        assertThat(dutiesAbout(entry.listing())).contains("consider-early-deletion");
    }

    private String paysInFull(Court.Entry entry) {
        var event = UUID.randomUUID().toString();
        cashier.reports(event, entry.from().number(), "1000.00", "CNY", "");
        return event;
    }

    private Answer reverses(String event, Court.Entry entry, String amount) {
        return cashier.reports(
                UUID.randomUUID().toString(),
                entry.from().number(),
                amount,
                "CNY",
                ", \"reverses\": \"" + event + "\"");
    }

    private List<String> dutiesAbout(String subject) {
        return haidian.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(subject))
                .map(duty -> duty.get("kind").asString())
                .toList();
    }
}
