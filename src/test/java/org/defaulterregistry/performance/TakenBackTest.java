package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a payment put before the court about an entry with a term, and what is left of it. */
abstract class TakenBackTest extends EndingScene {
    private Entry entry;

    @OnH2
    static class OnH2Test extends TakenBackTest {}

    @OnPostgres
    static class OnPostgresTest extends TakenBackTest {}

    @BeforeEach
    void somebodyHasATerm() {
        entry = haidian.lists(Made.up(), FIXED_TERM);
    }

    @Test
    void R_LIST_0_what_was_not_paid_before_the_decision_leaves_nothing_to_withdraw() {
        var paid = cashier.reports(entry.from(), "1000.00", haidian.today().minusDays(1));
        assertThat(duties(entry.listing())).contains("withdraw-entry", "consider-early-deletion");

        takesBack(paid, "1000.00");

        assertThat(duties(entry.listing()))
                .doesNotContain("withdraw-entry", "consider-early-deletion");
        assertThat(duties(entry.from().id())).containsExactly("look-at-reversal");
        assertStays(entry);
    }

    @Test
    void R_TERM_2_3_what_a_creditor_asked_for_is_considered_whatever_became_of_the_payment() {
        happens(entry.from(), "creditor-written-application", ", \"courtConsents\": true");
        var paid = cashier.reports(entry.from(), "1000.00");

        takesBack(paid, "1000.00");

        assertThat(duties(entry.listing())).contains("consider-early-deletion");
    }

    @Test
    void R_AMOUNT_1_an_early_deletion_that_a_part_may_have_carried_is_looked_at() {
        var part = cashier.reports(entry.from(), "100.00");
        assertThat(deletes(entry, "performed").status()).isEqualTo(200);

        takesBack(part, "100.00");

        assertThat(duties(entry.from().id())).containsExactly("look-at-reversal");
    }

    @Test
    void R_AMOUNT_1_a_part_paid_after_an_early_deletion_carried_nothing() {
        var early = cashier.reports(entry.from(), "100.00");
        assertThat(deletes(entry, "performed").status()).isEqualTo(200);
        moveTo(haidian.today().plusDays(1));
        var late = cashier.reports(entry.from(), "200.00");

        takesBack(late, "200.00");
        assertThat(duties(entry.from().id())).isEmpty();

        takesBack(early, "100.00");
        assertThat(duties(entry.from().id())).containsExactly("look-at-reversal");
    }

    private void takesBack(Answer paid, String amount) {
        var reverses = ", \"reverses\": \"" + paid.json().get("eventId").asString() + "\"";
        var event = "back-" + paid.json().get("eventId").asString();
        var answer = cashier.reports(event, entry.from().number(), amount, "CNY", reverses);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
