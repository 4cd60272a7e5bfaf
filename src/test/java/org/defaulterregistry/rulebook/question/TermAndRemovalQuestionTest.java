package org.defaulterregistry.rulebook.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.question.Asking.answered;
import static org.defaulterregistry.rulebook.question.Asking.expectAll;
import static org.defaulterregistry.rulebook.question.Asking.refused;
import static org.defaulterregistry.rulebook.question.Asking.unanswered;

import org.junit.jupiter.api.Test;

class TermAndRemovalQuestionTest {

    @Test
    void R_TERM_2_the_term_and_what_follows_it() {
        expectAll(
                "term",
                "",
                """
                grounds: [1], included_on: '2024-05-10' -> fixed_term: false, term_years: null, term_last_day: null, removal_due_by: null, term_running: null, extension_allowed: false
                grounds: [4], included_on: '2024-05-10', query_date: '2026-05-10' -> term_running: true
                grounds: [4], included_on: '2024-05-10', query_date: '2026-05-11' -> term_running: false
                grounds: [4], included_on: '2024-05-10', query_date: '2024-05-10' -> term_running: true
                grounds: [4], included_on: '2024-05-10', query_date: '2024-05-09' -> term_running: false
                grounds: [4], included_on: '2024-02-29' -> term_last_day: '2026-02-28', removal_due_by: '2026-03-04'
                grounds: [4], included_on: '2025-07-15' -> term_last_day: '2027-07-15', removal_due_by: null, error: 'calendar-not-published'
                grounds: [4], included_on: '2024-12-28' -> term_last_day: '2026-12-28', removal_due_by: '2026-12-31'
                grounds: [4], included_on: '2024-12-29' -> removal_due_by: null, error: 'calendar-not-published'
                grounds: [4], included_on: null -> term_years: 2, term_last_day: null
                grounds: [1, 4], included_on: '2024-05-10' -> fixed_term: true, term_years: 2
                """);
    }

    @Test
    void R_TERM_2_2_extensions() {
        expectAll(
                "term",
                "included_on: '2023-03-03'",
                """
                grounds: [2], obstruction_by: 'violence-or-threats', circumstances_serious: true, extension_years: 3 -> extension_allowed: true, term_years: 5, term_last_day: '2028-03-03'
                grounds: [2], violence_or_threats: true, circumstances_serious: true, extension_years: 1 -> extension_allowed: true, term_years: 3, term_last_day: '2026-03-03'
                grounds: [2], violence_or_threats: true, circumstances_serious: true, extension_years: 4 -> extension_allowed: false, term_years: 2
                grounds: [2], violence_or_threats: true, circumstances_serious: true, extension_years: 0 -> extension_allowed: false, term_years: 2
                grounds: [2], violence_or_threats: true, circumstances_serious: true -> extension_allowed: false, term_years: 2
                grounds: [2], violence_or_threats: true, extension_years: 1 -> extension_allowed: false, term_years: 2
                grounds: [2], circumstances_serious: true, extension_years: 1 -> extension_allowed: false
                grounds: [4], violence_or_threats: true, circumstances_serious: true, extension_years: 1 -> extension_allowed: false
                grounds: [2, 4], extension_years: 3 -> extension_allowed: true, term_years: 5
                grounds: [2, 4], extension_years: 4 -> extension_allowed: false, term_years: 2
                grounds: [1, 6], extension_years: 2 -> extension_allowed: true, term_years: 4
                grounds: [4, 4], extension_years: 1 -> extension_allowed: false
                grounds: [1], extension_years: 1 -> extension_allowed: false, term_years: null
                grounds: [2], obstruction_by: 'other', circumstances_serious: true, extension_years: 1 -> extension_allowed: false
                """);
    }

    @Test
    void term_refuses_contradictions_and_names_what_is_missing() {
        assertThat(
                        refused(
                                        "term",
                                        "{grounds: [2], obstruction_by: 'forged-evidence',"
                                                + " violence_or_threats: true}")
                                .problem())
                .isEqualTo(Problem.CONTRADICTION);
        assertThat(unanswered("term", "{included_on: '2024-05-10'}").missing())
                .containsExactly("grounds");
        assertThat(answered("term", "{grounds: [4]}").missing())
                .containsExactly("included_on", "query_date");
    }

    private static final String OPEN = "grounds: [1], fixed_term: false, event_date: '2026-04-10'";
    private static final String FIXED = "grounds: [4], fixed_term: true, event_date: '2026-04-10'";
    private static final String GOES =
            " -> must_remove: true, due_by: '2026-04-15', action: 'delete', entry_stays: false,"
                    + " early_removal_possible: false\n";
    private static final String STAYS =
            " -> must_remove: false, due_by: null, action: null, entry_stays: true,"
                    + " early_removal_possible: false\n";
    private static final String MAY =
            " -> must_remove: false, due_by: null, action: null, entry_stays: true,"
                    + " early_removal_possible: true\n";

    private static void table(String event, String openEnded, String fixedTerm) {
        expectAll("removal", OPEN, event + openEnded);
        expectAll("removal", FIXED, event + fixedTerm);
    }

    @Test
    void R_REMOVE_10_table_B_row_by_row() {
        table("event: 'fully-performed'", GOES, MAY);
        table("event: 'court-completed-enforcement'", GOES, MAY);
        table("event: 'settlement-reached', settlement_fully_performed: false", STAYS, STAYS);
        table("event: 'settlement-reached', settlement_fully_performed: true", GOES, MAY);
        table("event: 'creditor-written-application', court_consent: true", GOES, MAY);
        table("event: 'creditor-written-application', court_consent: false", STAYS, STAYS);
        table("event: 'creditor-written-application-and-court-consent'", GOES, MAY);
        table("event: 'creditor-oral-request', court_consent: true", STAYS, STAYS);
        table("event: 'creditor-oral-request'", STAYS, STAYS);
        var ended = "event: 'this-round-of-enforcement-terminated', ";
        var empty = "assets_found: false, valid_clue_provided: false";
        table(ended + "network_checks_after_termination: 2, " + empty, GOES, STAYS);
        table(ended + "network_checks_after_termination: 1, " + empty, STAYS, STAYS);
        table(
                ended
                        + "network_checks_after_termination: 2, assets_found: true,"
                        + " valid_clue_provided: false",
                STAYS,
                STAYS);
        table(
                ended
                        + "network_checks_after_termination: 3, assets_found: false,"
                        + " valid_clue_provided: true, clue_from: 'third-party'",
                STAYS,
                STAYS);
        var suspended = "event: 'enforcement-suspended', suspension_reason: ";
        table(suspended + "'trial-supervision'", GOES, STAYS);
        table(suspended + "'bankruptcy'", GOES, STAYS);
        table(suspended + "'settlement'", STAYS, STAYS);
        table("event: 'ruling-not-to-enforce'", GOES, STAYS);
        table("event: 'enforcement-terminated'", GOES, STAYS);
        table("event: 'term-expired'", STAYS, GOES);
    }

    @Test
    void R_CORRECT_9_needs_no_kind_of_entry() {
        expectAll(
                "removal",
                "event_date: '2025-10-09'",
                """
                event: 'should-not-have-been-listed' -> must_remove: true, action: 'withdraw', due_by: '2025-10-13', entry_stays: false
                event: 'listed-person-was-a-minor' -> must_remove: true, action: 'withdraw', due_by: '2025-10-13'
                event: 'published-data-inaccurate' -> must_remove: false, action: 'correct', due_by: '2025-10-13', entry_stays: true
                """);
    }

    @Test
    void R_CONS_LINK_only_performance_lifts_the_order() {
        expectAll(
                "removal",
                "fixed_term: false, event_date: '2026-03-02'",
                """
                event: 'fully-performed' -> lift_consumption_restriction: true
                event: 'fully-performed', consumption_order_in_force: false -> lift_consumption_restriction: false
                event: 'settlement-reached', settlement_fully_performed: true -> lift_consumption_restriction: true
                event: 'settlement-reached', settlement_fully_performed: false -> lift_consumption_restriction: false
                event: 'enforcement-terminated', obligation_performed: false -> lift_consumption_restriction: false
                event: 'enforcement-terminated', obligation_performed: true -> lift_consumption_restriction: true
                event: 'creditor-written-application', court_consent: true, obligation_performed: false -> lift_consumption_restriction: false
                """);
        expectAll(
                "removal",
                "fixed_term: true, event_date: '2026-03-02', event: 'term-expired'",
                "obligation_performed: false, consumption_order_in_force: true -> must_remove: true,"
                        + " lift_consumption_restriction: false");
        expectAll(
                "removal",
                "fixed_term: true, event_date: '2026-03-02'",
                "event: 'fully-performed' -> must_remove: false, lift_consumption_restriction:"
                        + " true");
    }

    @Test
    void removal_says_what_it_needs() {
        assertThat(
                        answered("removal", "{event: 'fully-performed', event_date: '2026-03-02'}")
                                .missing())
                .containsExactly("grounds", "fixed_term");
        assertThat(answered("removal", "{event: 'fully-performed', fixed_term: false}").answer())
                .containsEntry("must_remove", true)
                .containsEntry("due_by", null);
        assertThat(
                        unanswered(
                                        "removal",
                                        "{event: 'this-round-of-enforcement-terminated', fixed_term:"
                                                + " false}")
                                .missing())
                .contains(
                        "network_checks_after_termination", "assets_found", "valid_clue_provided");
        assertThat(unanswered("removal", "{fixed_term: false}").missing()).containsExactly("event");
    }

    @Test
    void removal_that_has_not_happened_and_calendar_not_published() {
        expectAll(
                "removal",
                "fixed_term: false, event: 'fully-performed'",
                """
                event_date: null -> must_remove: false, due_by: null, entry_stays: true
                event_date: '2026-12-29' -> must_remove: true, due_by: null, error: 'calendar-not-published'
                event_date: '2026-12-28' -> must_remove: true, due_by: '2026-12-31'
                """);
    }

    @Test
    void removal_refuses_contradictions() {
        assertThat(
                        refused(
                                        "removal",
                                        "{grounds: [1], fixed_term: true, event:"
                                                + " 'fully-performed'}")
                                .names())
                .containsExactly("fixed_term", "grounds");
        assertThat(
                        refused(
                                        "removal",
                                        "{event: 'fully-performed', obligation_performed: false}")
                                .problem())
                .isEqualTo(Problem.CONTRADICTION);
    }
}
