package org.defaulterregistry.rulebook.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.question.Asking.answered;
import static org.defaulterregistry.rulebook.question.Asking.expectAll;
import static org.defaulterregistry.rulebook.question.Asking.unanswered;

import org.junit.jupiter.api.Test;

class ListingQuestionTest {

    private static final String DEBTOR =
            "subject_role: 'judgment-debtor', subject_type: 'natural-person',"
                    + " obligation_performed: false, birth_date: '1980-05-05'";
    private static final String DECIDED = DEBTOR + ", decision_date: '2026-03-16'";

    @Test
    void R_LIST_1_table_A_row_by_row() {
        expectAll(
                "listing",
                DECIDED,
                """
                grounds: [1], able_to_perform: true -> may_list: true, fixed_term: false, term_years: null
                grounds: [1], able_to_perform: false -> may_list: false, fixed_term: null, term_years: null
                grounds: [1], sufficient_valid_security: true -> may_list: false
                grounds: [1], seized_assets_cover_debt: true -> may_list: false
                grounds: [1], later_in_order_of_performance: true -> may_list: false
                grounds: [1], able_to_perform: true, creditor_asks_to_hold_off: true -> may_list: false
                grounds: [2] -> may_list: true, fixed_term: true, term_years: 2
                grounds: [2], sufficient_valid_security: true -> may_list: true
                grounds: [3], creditor_asks_to_hold_off: true -> may_list: true
                grounds: [5], able_to_perform: false -> may_list: true
                grounds: [6] -> may_list: true, fixed_term: true, term_years: 2
                grounds: [6], seized_assets_cover_debt: true -> may_list: false
                grounds: [6], creditor_asks_to_hold_off: true -> may_list: false
                grounds: [6], sufficient_valid_security: true -> may_list: true
                grounds: [1, 6], seized_assets_cover_debt: true -> may_list: false
                grounds: [1, 6], able_to_perform: false -> may_list: true, fixed_term: true
                grounds: [1, 4], seized_assets_cover_debt: true -> may_list: true, fixed_term: true
                grounds: [4, 6], creditor_asks_to_hold_off: true -> may_list: true
                grounds: [] -> may_list: false
                """);
    }

    @Test
    void R_LIST_REPORT_the_property_report_proves_or_disproves_ground_4() {
        expectAll(
                "listing",
                DECIDED,
                """
                grounds: [4], asset_report: 'refused' -> may_list: true
                grounds: [4], asset_report: 'false' -> may_list: true
                grounds: [4], asset_report: 'late-without-good-reason' -> may_list: true
                grounds: [4], asset_report: 'late-with-good-reason' -> may_list: false
                grounds: [4], asset_report: 'on-time' -> may_list: false
                grounds: [1], able_to_perform: true, asset_report: 'on-time' -> may_list: true, fixed_term: false
                grounds: [], asset_report: 'false' -> may_list: true, fixed_term: true
                asset_report: 'refused' -> may_list: true, fixed_term: true, term_years: 2
                """);
    }

    @Test
    void R_EXCL_4_the_age_on_the_day_of_decision() {
        expectAll(
                "listing",
                "subject_role: 'judgment-debtor', subject_type: 'natural-person',"
                        + " obligation_performed: false, grounds: [2], birth_date: '2008-03-15'",
                """
                decision_date: '2026-03-14' -> may_list: false
                decision_date: '2026-03-15' -> may_list: false
                decision_date: '2026-03-16' -> may_list: true
                decision_date: null, query_date: '2026-03-16' -> may_list: true, publish: false
                decision_date: null, query_date: '2026-03-15' -> may_list: false
                decision_date: null, creditor_application_received: '2026-03-16' -> may_list: true
                """);
    }

    @Test
    void R_EXCL_4_without_any_day_a_young_person_may_be_a_minor_and_an_old_one_is_not() {
        var young =
                "{subject_role: 'judgment-debtor', subject_type: 'natural-person',"
                        + " obligation_performed: false, grounds: [2], birth_date: '2008-03-15',"
                        + " decision_date: null}";

        assertThat(answered("listing", young).answer()).containsEntry("may_list", null);
        assertThat(answered("listing", young).missing()).contains("query_date");
        expectAll("listing", DEBTOR, "grounds: [2], decision_date: null -> may_list: true");
    }

    @Test
    void R_EXCL_16_4_students() {
        expectAll(
                "listing",
                DECIDED + ", grounds: [4], full_time_student: true",
                """
                debt_kind: 'campus-loan' -> may_list: false
                debt_kind: 'campus-loan', override_reason: 'runs a company' -> may_list: true
                debt_kind: 'campus-loan', override_reason: '' -> may_list: false
                debt_kind: 'campus-loan', override_reason: null -> may_list: false
                debt_kind: 'rent' -> may_list: true
                """);
    }

    @Test
    void R_EXCL_16_3_officers_are_bound_but_never_listed() {
        for (var role :
                new String[] {
                    "legal-representative-of-debtor-unit",
                    "principal-of-debtor-unit",
                    "directly-responsible-person-of-debtor-unit",
                    "actual-controller-of-debtor-unit"
                }) {
            expectAll(
                    "listing",
                    "subject_role: '" + role + "'",
                    """
                    unit_listed: true -> may_list: false, consumption_restriction_binds: true
                    unit_listed: false -> may_list: false, consumption_restriction_binds: false
                    """);
        }
    }

    @Test
    void R_SCOPE_2_an_officer_who_is_debtor_too_may_be_listed() {
        expectAll(
                "listing",
                DECIDED + ", also_legal_representative_of_debtor_unit: true",
                """
                grounds: [1], able_to_perform: true, unit_listed: true -> may_list: true, consumption_restriction_binds: true
                grounds: [], unit_listed: true -> may_list: false, consumption_restriction_binds: true
                grounds: [], unit_listed: false -> may_list: false, consumption_restriction_binds: false
                """);
    }

    @Test
    void R_DECIDE_5_the_form_of_the_decision() {
        expectAll(
                "listing",
                DECIDED,
                """
                grounds: [4], decision: {reasons_stated: true, term_stated: true, signed_by: 'court-president', served_on: '2026-03-20'} -> decision_valid: true, procedure_complete: true, publish: true, effective_on: '2026-03-16'
                grounds: [4], decision: {reasons_stated: true, term_stated: true, signed_by: 'court-president', served_on: null} -> decision_valid: true, procedure_complete: false, publish: false
                grounds: [4], decision: {reasons_stated: false, term_stated: true, signed_by: 'court-president'} -> decision_valid: false, publish: false
                grounds: [4], decision: {reasons_stated: true, term_stated: false, signed_by: 'court-president'} -> decision_valid: false, procedure_complete: false
                grounds: [1], able_to_perform: true, decision: {reasons_stated: true, term_stated: false, signed_by: 'court-president'} -> decision_valid: true
                grounds: [4], decision: {reasons_stated: true, term_stated: true, signed_by: 'vice-president'} -> decision_valid: false
                grounds: [4], decision: {made_on: '2026-03-16', served_on: '2026-03-30'} -> effective_on: '2026-03-16'
                grounds: [4], decision: {made_on: '2026-03-17', served_on: '2026-03-30'} -> effective_on: '2026-03-17'
                """);
    }

    @Test
    void R_SERVE_5_service_that_was_left_out_is_not_assumed() {
        var result =
                answered(
                        "listing",
                        "{"
                                + DECIDED
                                + ", grounds: [4], decision: {reasons_stated: true, term_stated:"
                                + " true, signed_by: 'court-president'}}");

        assertThat(result.answer())
                .containsEntry("decision_valid", true)
                .containsEntry("publish", null);
        assertThat(result.missing()).contains("decision.served_on");
    }

    @Test
    void R_NOTICE_5_without_the_warning_nothing_is_published() {
        expectAll(
                "listing",
                DECIDED + ", grounds: [4]",
                """
                enforcement_notice_has_risk_warning: false -> may_list: true, procedure_complete: false, publish: false
                enforcement_notice_has_risk_warning: true -> procedure_complete: true, publish: true
                query_date: '2026-03-16' -> procedure_complete: null, decision_valid: null, publish: true
                """);
    }

    @Test
    void R_GRACE_15_both_sides_of_the_last_day() {
        expectAll(
                "listing",
                DECIDED + ", grounds: [1], able_to_perform: true",
                """
                grace_months: 3, performed_on: '2026-06-16' -> grace_allowed: true, publish: false, consumption_restriction_binds: false
                grace_months: 3, performed_on: '2026-06-17' -> publish: true, consumption_restriction_binds: true
                grace_months: 3, performed_on: null, query_date: '2026-06-16' -> publish: false, consumption_restriction_binds: false
                grace_months: 3, performed_on: null, query_date: '2026-06-17' -> publish: true
                grace_months: 3, query_date: '2026-06-16' -> publish: false
                grace_months: 1, performed_on: '2026-04-16' -> publish: false
                grace_months: 4, performed_on: '2026-07-16' -> grace_allowed: false, publish: true
                grace_months: 0 -> grace_allowed: false, publish: true
                grace_months: 99999999999 -> grace_allowed: false
                """);
    }

    @Test
    void R_GRACE_15_a_last_day_on_a_rest_day_moves() {
        expectAll(
                "listing",
                DEBTOR
                        + ", decision_date: '2025-12-31', grounds: [1], able_to_perform: true,"
                        + " grace_months: 1",
                """
                performed_on: '2026-02-02' -> publish: false
                performed_on: '2026-02-03' -> publish: true
                """);
    }

    @Test
    void R_CAL_4_grace_that_ends_in_an_unknown_year_is_not_guessed() {
        expectAll(
                "listing",
                DEBTOR
                        + ", decision_date: '2026-11-02', grounds: [1], able_to_perform: true,"
                        + " grace_months: 3",
                """
                performed_on: '2027-02-02' -> publish: false
                performed_on: '2027-01-15', query_date: '2027-02-10' -> publish: false
                performed_on: null, query_date: '2027-02-02' -> publish: false
                performed_on: null, query_date: '2027-02-10' -> publish: null, error: 'calendar-not-published'
                performed_on: '2027-02-03' -> may_list: true, publish: null, error: 'calendar-not-published'
                """);
    }

    @Test
    void R_GRACE_15_performance_left_out_is_not_assumed() {
        var result =
                answered(
                        "listing",
                        "{"
                                + DECIDED
                                + ", grounds: [4], grace_months: 1, query_date: '2026-09-01'}");

        assertThat(result.answer()).containsEntry("publish", null).containsEntry("may_list", true);
        assertThat(result.missing()).contains("performed_on");
    }

    @Test
    void R_APPLY_5_fifteen_days_from_the_application() {
        expectAll(
                "listing",
                "",
                """
                creditor_application_received: '2026-03-02' -> decision_due_by: '2026-03-17'
                creditor_application_received: '2026-09-16' -> decision_due_by: '2026-10-08'
                creditor_application_received: null, decision_date: '2026-03-16' -> decision_due_by: null
                creditor_application_received: '2026-12-20' -> decision_due_by: null, error: 'calendar-not-published'
                """);
    }

    @Test
    void R_EXCL_4_a_unit_needs_no_birth_date() {
        expectAll(
                "listing",
                "subject_role: 'judgment-debtor', subject_type: 'legal-entity',"
                        + " obligation_performed: false, decision_date: '2026-03-16'",
                "grounds: [3] -> may_list: true, publish: true");
    }

    @Test
    void missing_facts_are_named_only_where_they_are_needed() {
        assertThat(answered("listing", "{obligation_performed: true, grounds: [4]}").missing())
                .contains("subject_role")
                .doesNotContain("birth_date");
        assertThat(
                        answered(
                                        "listing",
                                        "{subject_role: 'judgment-debtor', obligation_performed:"
                                                + " false, subject_type: 'natural-person',"
                                                + " grounds: [1]}")
                                .missing())
                .contains("birth_date", "decision_date", "able_to_perform");
        assertThat(unanswered("listing", "{}").missing()).contains("subject_role");
    }
}
