package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;

/** Decision table B, row by row and column by column: when must the entry go? */
abstract class DecisionTableBTest extends EndingScene {

    @OnH2
    static class OnH2Test extends DecisionTableBTest {}

    @OnPostgres
    static class OnPostgresTest extends DecisionTableBTest {}

    private Entry listed(int ground) {
        var entry = haidian.lists(Made.up(), ground);
        assertStays(entry);
        return entry;
    }

    @Test
    void row_1_never_should_have_been_listed_withdraws_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        withdraws(entry, "excluded-by-law");

        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        assertFree(entry, "R-CORRECT-9(1)");
    }

    @Test
    void row_1_never_should_have_been_listed_withdraws_a_fixed_term_entry() {
        var entry = listed(FIXED_TERM);

        withdraws(entry, "excluded-by-law");

        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        assertFree(entry, "R-CORRECT-9(1)");
    }

    @Test
    void row_2_wrong_data_is_corrected_and_the_open_ended_entry_stays() {
        var entry = listed(OPEN_ENDED);

        assertThat(kinds(corrects(entry, "basis-body", "\"Another court\"")))
                .containsExactly("CORRECT");

        assertStays(entry);
    }

    @Test
    void row_2_wrong_data_is_corrected_and_the_fixed_term_entry_stays() {
        var entry = listed(FIXED_TERM);

        assertThat(kinds(corrects(entry, "basis-body", "\"Another court\"")))
                .containsExactly("CORRECT");

        assertStays(entry);
    }

    @Test
    void row_3_fully_performed_deletes_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        var done = happens(entry.from(), "fully-performed", "");

        assertThat(kinds(done)).containsExactly("RECORD", "DELETE", "LIFT");
        assertEnded(entry, "DELETED", "R-REMOVE-10(1)");
        assertFree(entry, "R-CONS-9(2)");
    }

    @Test
    void row_3_enforcement_completed_deletes_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        happens(entry.from(), "court-completed-enforcement", "");

        assertEnded(entry, "DELETED", "R-REMOVE-10(1)");
        assertFree(entry, "R-CONS-9(2)");
    }

    @Test
    void row_3_fully_performed_only_opens_discretion_on_a_fixed_term_entry() {
        var entry = listed(FIXED_TERM);

        var effect = effect(happens(entry.from(), "fully-performed", ""));

        assertThat(effect.get("rule").asString()).isEqualTo("R-TERM-2(3)");
        assertThat(effect.get("next").asString()).contains("Early deletion is possible");
        assertThat(order(entry).get("liftedUnder").asString()).isEqualTo("R-CONS-9(2)");
        assertStays(entry);
    }

    @Test
    void row_3_enforcement_completed_only_opens_discretion_on_a_fixed_term_entry() {
        var entry = listed(FIXED_TERM);

        assertThat(
                        effect(happens(entry.from(), "court-completed-enforcement", ""))
                                .get("rule")
                                .asString())
                .isEqualTo("R-TERM-2(3)");

        assertStays(entry);
    }

    @Test
    void row_4_a_settlement_reached_leaves_an_open_ended_entry() {
        assertOnlyRecorded(listed(OPEN_ENDED), "settlement-reached", "");
    }

    @Test
    void row_4_a_settlement_reached_leaves_a_fixed_term_entry() {
        assertOnlyRecorded(listed(FIXED_TERM), "settlement-reached", "");
    }

    @Test
    void row_5_a_settlement_fully_performed_deletes_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        happens(entry.from(), "settlement-fully-performed", "");

        assertEnded(entry, "DELETED", "R-REMOVE-10(2)");
        assertFree(entry, "R-CONS-9(2)");
    }

    @Test
    void row_5_a_settlement_fully_performed_only_opens_discretion_on_a_fixed_term_entry() {
        assertDiscretion(listed(FIXED_TERM), "settlement-fully-performed", "");
    }

    @Test
    void row_6_the_creditor_asks_in_writing_and_the_court_agrees_deletes_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        var done = happens(entry.from(), "creditor-written-application", consents(true));

        assertThat(kinds(done)).containsExactly("RECORD", "DELETE");
        assertEnded(entry, "DELETED", "R-REMOVE-10(3)");
        assertOrderStays(entry);
    }

    @Test
    void row_6_the_creditor_asks_and_the_court_agrees_opens_discretion_on_a_fixed_term_entry() {
        assertDiscretion(listed(FIXED_TERM), "creditor-written-application", consents(true));
    }

    @Test
    void row_7_without_the_courts_consent_an_open_ended_entry_stays() {
        assertOnlyRecorded(listed(OPEN_ENDED), "creditor-written-application", consents(false));
    }

    @Test
    void row_7_without_the_courts_consent_a_fixed_term_entry_stays() {
        assertOnlyRecorded(listed(FIXED_TERM), "creditor-written-application", consents(false));
    }

    @Test
    void row_7_what_the_creditor_asks_by_word_of_mouth_moves_no_entry() {
        assertOnlyRecorded(listed(OPEN_ENDED), "creditor-oral-request", "");
        assertOnlyRecorded(listed(FIXED_TERM), "creditor-oral-request", "");
    }

    @Test
    void row_8_two_empty_searches_and_no_clue_delete_an_open_ended_entry_and_the_order_stays() {
        var entry = listed(OPEN_ENDED);

        var done =
                happens(
                        entry.from(),
                        "this-round-of-enforcement-terminated",
                        searches(2, false, ""));

        assertThat(kinds(done)).containsExactly("RECORD", "DELETE");
        assertEnded(entry, "DELETED", "R-REMOVE-10(4)");
        assertOrderStays(entry);
    }

    @Test
    void row_8_one_search_or_property_found_or_a_valid_clue_leaves_an_open_ended_entry() {
        var event = "this-round-of-enforcement-terminated";
        var entry = listed(OPEN_ENDED);

        assertOnlyRecorded(entry, event, searches(1, false, ""));
        assertOnlyRecorded(entry, event, searches(2, true, ""));
        assertOnlyRecorded(entry, event, searches(2, false, clue(true)));
        happens(entry.from(), event, searches(2, false, clue(false)));

        assertEnded(entry, "DELETED", "R-REMOVE-10(4)");
    }

    @Test
    void row_8_two_empty_searches_leave_a_fixed_term_entry() {
        assertOnlyRecorded(
                listed(FIXED_TERM), "this-round-of-enforcement-terminated", searches(2, false, ""));
    }

    @Test
    void row_9_suspended_for_retrial_or_bankruptcy_deletes_an_open_ended_entry() {
        for (var reason : new String[] {"trial-supervision", "bankruptcy"}) {
            var entry = listed(OPEN_ENDED);

            happens(entry.from(), "enforcement-suspended", because(reason));

            assertEnded(entry, "DELETED", "R-REMOVE-10(5)");
            assertOrderStays(entry);
        }
    }

    @Test
    void row_9_suspended_for_retrial_or_bankruptcy_leaves_a_fixed_term_entry_and_flags_it() {
        for (var reason : new String[] {"trial-supervision", "bankruptcy"}) {
            assertFlagged(listed(FIXED_TERM), "enforcement-suspended", because(reason));
        }
    }

    @Test
    void row_10_suspended_for_other_reasons_leaves_an_open_ended_entry() {
        assertOnlyRecorded(listed(OPEN_ENDED), "enforcement-suspended", because("other"));
    }

    @Test
    void row_10_suspended_for_other_reasons_leaves_a_fixed_term_entry() {
        assertOnlyRecorded(listed(FIXED_TERM), "enforcement-suspended", because("other"));
    }

    @Test
    void row_11_a_ruling_not_to_enforce_deletes_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        happens(entry.from(), "ruling-not-to-enforce", "");

        assertEnded(entry, "DELETED", "R-REMOVE-10(6)");
        assertOrderStays(entry);
    }

    @Test
    void row_11_enforcement_ended_for_good_deletes_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        happens(entry.from(), "enforcement-terminated", "");

        assertEnded(entry, "DELETED", "R-REMOVE-10(7)");
        assertOrderStays(entry);
    }

    @Test
    void row_11_by_the_letter_a_fixed_term_entry_stays_and_is_flagged() {
        assertFlagged(listed(FIXED_TERM), "ruling-not-to-enforce", "");
        assertFlagged(listed(FIXED_TERM), "enforcement-terminated", "");
    }

    @Test
    void row_12_a_term_that_expired_is_not_a_matter_of_an_open_ended_entry() {
        var entry = listed(OPEN_ENDED);

        assertRefused(deletes(entry, "term-expired"), "R-REMOVE-10-EXPIRY");

        assertStays(entry);
    }

    @Test
    void row_12_a_term_that_expired_deletes_a_fixed_term_entry() {
        var entry = listed(FIXED_TERM);
        var lastDay = dayOf(entry, "termLastDay");

        moveTo(lastDay);
        assertRefused(deletes(entry, "term-expired"), "R-REMOVE-10-EXPIRY");
        moveTo(lastDay.plusDays(1));
        assertThat(kinds(deletes(entry, "term-expired"))).containsExactly("DELETE");

        assertEnded(entry, "DELETED", "R-REMOVE-10-EXPIRY");
        assertOrderStays(entry);
    }

    @Test
    void row_13_no_entry_of_either_kind_rests_while_an_objection_is_pending() {
        for (var step : new String[] {"correction-request", "reconsideration-pending"}) {
            var asked =
                    Http.nobody(port)
                            .post(
                                    "/api/v1/rulebook/questions",
                                    """
                                    {"kind": "review", "input": {"step": "%s"}}\
                                    """
                                            .formatted(step));

            assertThat(asked.json().get("answer").get("entry_suspended").asBoolean(true))
                    .as(asked.text())
                    .isFalse();
        }
    }

    private void assertOnlyRecorded(Entry entry, String event, String more) {
        var done = happens(entry.from(), event, more);

        assertThat(effect(done).get("action").asString()).isEqualTo("stays");
        assertThat(effect(done).get("next").isNull()).isTrue();
        assertThat(kinds(done)).containsExactly("RECORD");
        assertThat(done.json().get("ordersLifted").asInt()).isZero();
        assertStays(entry);
    }

    private void assertDiscretion(Entry entry, String event, String more) {
        var effect = effect(happens(entry.from(), event, more));

        assertThat(effect.get("rule").asString()).isEqualTo("R-TERM-2(3)");
        assertThat(effect.get("next").asString()).contains("Early deletion is possible");
        assertStays(entry);
    }

    private void assertFlagged(Entry entry, String event, String more) {
        var effect = effect(happens(entry.from(), event, more));

        assertThat(effect.get("rule").asString()).isEqualTo("R-REMOVE-10-FIXED");
        assertThat(effect.get("next").asString()).contains("the court should look");
        assertThat(duties(entry.listing())).contains("look-at-entry");
        assertStays(entry);
    }

    private static String consents(boolean agrees) {
        return ", \"courtConsents\": " + agrees;
    }

    private static String because(String reason) {
        return ", \"suspendedBecause\": \"" + reason + "\"";
    }

    private static String searches(int number, boolean found, String more) {
        return ", \"searches\": " + number + ", \"assetsFound\": " + found + more;
    }

    private static String clue(boolean valid) {
        return """
        , "clue": {"from": "creditor", "what": "A car was seen.", "valid": %s}\
        """
                .formatted(valid);
    }
}
