package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

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
}
