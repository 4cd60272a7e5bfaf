package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Paid before the court decided, and reported after it. */
abstract class PaidBeforeTest extends EndingScene {

    @OnH2
    static class OnH2Test extends PaidBeforeTest {}

    @OnPostgres
    static class OnPostgresTest extends PaidBeforeTest {}

    @Test
    void
            R_LIST_0_paid_the_day_before_the_decision_the_court_has_an_entry_with_a_term_to_withdraw() {
        var paidOn = haidian.today();
        var entry = decidedOn(paidOn.plusDays(1), FIXED_TERM, 0);
        moveTo(paidOn.plusDays(2));

        var effect = effectOf(cashier.reports(entry.from(), "1000.00", paidOn));

        assertThat(effect.get("action").asString()).isEqualTo("stays");
        assertThat(effect.get("rule").asString()).isEqualTo("R-CORRECT-9(1)");
        assertThat(effect.get("next").asString()).contains("R-LIST-0");
        assertThat(duties(entry.listing())).contains("withdraw-entry", "consider-early-deletion");
        assertThat(withdraws(entry, "no-ground").status()).isEqualTo(200);
        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        assertThat(duties(entry.listing())).doesNotContain("withdraw-entry");
    }

    @Test
    void R_LIST_0_paid_on_the_day_of_the_decision_it_is_early_deletion_that_is_considered() {
        var paidOn = haidian.today().plusDays(1);
        var entry = decidedOn(paidOn, FIXED_TERM, 0);
        moveTo(paidOn.plusDays(1));

        var effect = effectOf(cashier.reports(entry.from(), "1000.00", paidOn));

        assertThat(effect.get("rule").asString()).isEqualTo("R-TERM-2(3)");
        assertThat(duties(entry.listing())).doesNotContain("withdraw-entry");
    }

    @Test
    void R_LIST_0_of_parts_the_last_decides_in_whatever_order_they_are_reported() {
        var early = haidian.today();
        var entry = decidedOn(early.plusDays(1), FIXED_TERM, 0);
        moveTo(early.plusDays(2));
        cashier.reports(entry.from(), "600.00", haidian.today());

        var effect = effectOf(cashier.reports(entry.from(), "400.00", early));

        assertThat(effect.get("rule").asString()).isEqualTo("R-TERM-2(3)");
        assertThat(duties(entry.listing())).doesNotContain("withdraw-entry");
    }

    @Test
    void R_REMOVE_10_1_paid_before_the_decision_an_open_ended_entry_goes_at_once() {
        var paidOn = haidian.today();
        var entry = decidedOn(paidOn.plusDays(1), OPEN_ENDED, 0);
        moveTo(paidOn.plusDays(2));

        cashier.reports(entry.from(), "1000.00", paidOn);

        assertEnded(entry, "DELETED", "R-REMOVE-10(1)");
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void R_GRACE_15_who_paid_before_a_decision_with_grace_is_no_worse_off_than_who_paid_in_it() {
        var before = haidian.today();
        var entry = decidedOn(before.plusDays(1), FIXED_TERM, 1);
        var inGrace = haidian.lists(Made.up(), FIXED_TERM, 1);
        moveTo(dayOf(entry, "publishedOn").plusDays(2));

        cashier.reports(entry.from(), "1000.00", before);
        cashier.reports(inGrace.from(), "1000.00", before.plusDays(1));

        assertEnded(entry, "CLOSED", "R-GRACE-15");
        assertEnded(inGrace, "CLOSED", "R-GRACE-15");
    }

    @Test
    void R_GRACE_15_paid_on_the_day_of_publication_is_no_longer_in_grace() {
        var entry = decidedOn(haidian.today(), FIXED_TERM, 1);
        var published = dayOf(entry, "publishedOn");
        moveTo(published.plusDays(2));

        var effect = effectOf(cashier.reports(entry.from(), "1000.00", published));

        assertThat(effect.get("rule").asString()).isEqualTo("R-TERM-2(3)");
        assertStays(entry);
    }

    private Entry decidedOn(LocalDate day, int ground, int graceMonths) {
        var from = haidian.warns(Made.up());
        if (day.isAfter(haidian.today())) {
            moveTo(day);
        }
        var draft =
                haidian.judge()
                        .post(
                                "/api/v1/listing-decisions",
                                Court.draftBody(from, ground, graceMonths, false));
        var signed = haidian.signs(draft);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        return new Entry(from, signed);
    }

    private static JsonNode effectOf(Answer paid) {
        assertThat(paid.status()).as(paid.text()).isEqualTo(200);
        return paid.json().get("entries").get(0);
    }
}
