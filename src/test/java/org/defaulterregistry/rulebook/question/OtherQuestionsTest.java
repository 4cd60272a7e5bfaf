package org.defaulterregistry.rulebook.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.question.Asking.answered;
import static org.defaulterregistry.rulebook.question.Asking.expectAll;
import static org.defaulterregistry.rulebook.question.Asking.refused;
import static org.defaulterregistry.rulebook.question.Asking.unanswered;

import org.junit.jupiter.api.Test;

class OtherQuestionsTest {

    @Test
    void R_REVIEW_deadlines_step_by_step() {
        expectAll(
                "review",
                "",
                """
                step: 'correction-request', received_on: '2026-03-02' -> decision_due_by: '2026-03-17', competent_court: 'enforcement-court', entry_suspended: false, timely: null
                step: 'correction-upheld', upheld_on: '2026-09-30' -> fix_due_by: '2026-10-10', decision_due_by: null
                step: 'reconsideration-received', received_on: '2026-09-16' -> decision_due_by: '2026-10-08', competent_court: 'next-higher-court'
                step: 'reconsideration-where', enforcement_court_level: 'basic' -> competent_court: 'next-higher-court'
                step: 'reconsideration-pending' -> entry_suspended: false
                step: 'reconsideration', rejection_served_on: '2025-04-24', filed_on: '2025-05-06' -> last_day: '2025-05-06', timely: true
                step: 'reconsideration', rejection_served_on: '2025-04-24', filed_on: '2025-05-07' -> timely: false
                step: 'reconsideration', rejection_served_on: '2026-09-18', filed_on: '2026-09-29' -> last_day: '2026-09-28', timely: false
                step: 'reconsideration', rejection_served_on: '2026-06-01', posted_on: '2026-06-12', received_on: '2026-06-12' -> timely: false
                step: 'reconsideration', rejection_served_on: '2026-06-01', posted_on: null, filed_on: '2026-06-11', received_on: '2026-06-16' -> timely: true
                step: 'reconsideration', rejection_served_on: '2026-06-01', received_on: '2026-06-12' -> timely: false
                step: 'reconsideration', rejection_served_on: '2026-06-01', posted_on: '2026-06-11', filed_on: '2026-06-15' -> timely: true
                step: 'reconsideration', rejection_served_on: '2026-12-30', filed_on: '2027-01-09' -> last_day: null, timely: true, error: 'calendar-not-published'
                step: 'reconsideration', rejection_served_on: '2026-12-30', filed_on: '2027-01-10' -> last_day: null, timely: null, error: 'calendar-not-published'
                step: 'correction-upheld', upheld_on: '2026-12-30' -> fix_due_by: null, error: 'calendar-not-published'
                """);
    }

    @Test
    void R_REVIEW_11_who_may_object() {
        expectAll(
                "review",
                "step: 'correction-request', received_on: '2026-03-02'",
                """
                applicant: 'listed-person', about: 'list-entry', reason: 'information-inaccurate' -> standing: true
                applicant: 'listed-person' -> standing: true
                applicant: 'restricted-person', about: 'consumption-restriction' -> standing: true
                applicant: 'restricted-person', about: 'list-entry' -> standing: false
                applicant: 'provider' -> standing: false
                """);
        assertThat(
                        answered(
                                        "review",
                                        "{step: 'correction-request', applicant: 'restricted-person'}")
                                .missing())
                .containsExactly("about", "received_on");
        assertThat(answered("review", "{step: 'correction-upheld'}").missing())
                .containsExactly("upheld_on");
        assertThat(unanswered("review", "{}").missing()).containsExactly("step");
    }

    @Test
    void R_RELIST_10_b_the_bar() {
        expectAll(
                "relist",
                "removed_on: '2026-01-15'",
                """
                removed_under: '10(3)', requested_by: 'same-creditor', requested_on: '2026-07-15' -> barred: true, bar_last_day: '2026-07-15'
                removed_under: '10(3)', requested_by: 'same-creditor', requested_on: '2026-07-16' -> barred: false
                removed_under: '10(3)', requested_by: 'same-creditor', requested_on: '2026-01-15' -> barred: true
                removed_under: '10(3)', requested_by: 'other-creditor', requested_on: '2026-02-02' -> barred: false
                removed_under: '10(3)', requested_by: 'court-ex-officio', requested_on: '2026-02-02', new_ground: 4 -> barred: false
                removed_under: '10(1)', requested_by: 'same-creditor' -> barred: false, bar_last_day: null
                removed_under: 'early', requested_by: 'same-creditor' -> barred: false, bar_last_day: null
                removed_under: 'expiry' -> barred: false
                removed_under: 'withdrawal' -> barred: false
                """);
        expectAll(
                "relist",
                "removed_under: '10(3)'",
                """
                removed_on: '2025-08-31', requested_by: 'same-creditor', requested_on: '2026-02-28' -> barred: true, bar_last_day: '2026-02-28'
                removed_on: '2025-08-31', requested_by: 'same-creditor', requested_on: '2026-03-01' -> barred: false
                removed_on: null, requested_by: 'same-creditor', requested_on: '2026-03-01' -> barred: false, bar_last_day: null
                """);
        assertThat(
                        answered("relist", "{removed_under: '10(3)', removed_on: '2026-01-15'}")
                                .missing())
                .containsExactly("requested_by", "requested_on");
    }

    @Test
    void R_CONS_17_3_temporary_lift() {
        expectAll(
                "permit",
                "request: 'temporary-lift', person: 'restricted-individual', from_date:"
                        + " '2026-04-01'",
                """
                measure: 'air-travel', reason: 'official-duty', to_date: '2026-05-01', evidence: true, written_undertaking: true -> may_be_granted: true, approver: 'court-president', latest_end: '2026-05-01'
                measure: 'air-travel', reason: 'official-duty', to_date: '2026-05-02', evidence: true, written_undertaking: true -> may_be_granted: false
                measure: 'air-travel', reason: 'official-duty', to_date: null, evidence: true, written_undertaking: true -> may_be_granted: false
                measure: 'air-travel', reason: 'wedding', to_date: '2026-04-02', evidence: true, written_undertaking: true -> may_be_granted: false
                measure: 'star-hotel', reason: 'official-duty', to_date: '2026-04-02', evidence: true, written_undertaking: true -> may_be_granted: false
                measure: 'train-soft-sleeper' -> may_be_granted: false
                measure: 'air-travel', reason: 'official-duty', evidence: false -> may_be_granted: false
                measure: 'air-travel', reason: 'official-duty', evidence: true, written_undertaking: false -> may_be_granted: false
                earlier_false_evidence: true -> may_be_granted: false
                consumption_order_in_force: false -> may_be_granted: false
                """);
        expectAll(
                "permit",
                "request: 'temporary-lift-limit'",
                """
                from_date: '2026-01-31' -> latest_end: '2026-02-28', may_be_granted: null
                from_date: '2028-01-31' -> latest_end: '2028-02-29'
                from_date: '2026-12-15' -> latest_end: '2027-01-15'
                """);
    }

    @Test
    void R_CONS_3_PRIVATE_own_money_of_officers() {
        expectAll(
                "permit",
                "request: 'private-consumption'",
                """
                person: 'principal-of-restricted-unit', funds: 'own', court_verified: true -> must_be_granted: true, approver: 'enforcement-court'
                person: 'actual-controller-of-restricted-unit', funds: 'own', court_verified: true -> must_be_granted: true
                person: 'directly-responsible-person-of-restricted-unit', funds: 'own', court_verified: true -> must_be_granted: true
                person: 'legal-representative-of-restricted-unit', funds: 'unit' -> must_be_granted: false
                person: 'legal-representative-of-restricted-unit', funds: 'own', court_verified: false -> must_be_granted: false
                person: 'restricted-individual', funds: 'own', court_verified: true -> must_be_granted: false, may_be_granted: false
                person: 'employee-of-restricted-unit' -> must_be_granted: false
                """);
    }

    @Test
    void R_CONS_17_2_a_change_in_office() {
        expectAll(
                "permit",
                "request: 'lift-after-change', person: 'former-legal-representative'",
                """
                change_for_business_need: true, is_actual_controller: false, is_directly_responsible: false -> must_lift_for_old: true, restrict_new: true
                change_for_business_need: true, is_actual_controller: true -> must_lift_for_old: false, restrict_new: true
                change_for_business_need: true, is_actual_controller: false, is_directly_responsible: true -> must_lift_for_old: false
                change_for_business_need: false -> must_lift_for_old: false
                """);
    }

    @Test
    void R_CONS_9_lifting_the_order() {
        expectAll(
                "permit",
                "request: 'lift-order', person: 'restricted-individual'",
                """
                obligation_performed: true -> must_lift: true, may_lift: true
                obligation_performed: false -> must_lift: false, may_lift: false
                obligation_performed: false, valid_security: true -> must_lift: false, may_lift: true
                obligation_performed: false, creditor_consents: true -> may_lift: true
                obligation_performed: false, creditor_consents: true, on_defaulter_list: true -> may_lift: false
                creditor_consents: true -> must_lift: null, may_lift: true
                """);
    }

    @Test
    void R_CONS_3_tickets() {
        expectAll(
                "permit",
                "request: 'sell-ticket', person: 'restricted-individual'",
                """
                mode: 'air' -> blocked: true
                mode: 'train', train_prefix: 'G' -> blocked: true
                mode: 'train', train_prefix: 'G', seat: 'no-seat' -> blocked: true
                mode: 'train', train_prefix: 'D', seat: 'first-class' -> blocked: true
                mode: 'train', train_prefix: 'C', seat: 'business-class' -> blocked: true
                mode: 'train', train_prefix: 'D', seat: 'second-class' -> blocked: false
                mode: 'train', train_prefix: 'C', seat: 'no-seat' -> blocked: false
                mode: 'train', train_prefix: 'D', seat: 'soft-sleeper' -> blocked: true
                mode: 'train', train_prefix: 'Z', seat: 'soft-sleeper' -> blocked: true
                mode: 'train', train_prefix: 'K', seat: 'hard-sleeper' -> blocked: false
                mode: 'train', train_prefix: 'T', seat: 'soft-seat' -> blocked: false
                mode: 'train', train_prefix: '', seat: 'hard-seat' -> blocked: false
                mode: 'ship', seat: 'first-class' -> blocked: true
                mode: 'ship', seat: 'second-class' -> blocked: true
                mode: 'ship', seat: 'third-class' -> blocked: false
                mode: 'ship', seat: 'deck' -> blocked: false
                mode: 'air', consumption_order_in_force: false -> blocked: false
                mode: 'air', consumption_order_in_force: false, on_defaulter_list: true -> blocked: true
                """);
        expectAll(
                "permit",
                "request: 'sell-ticket', mode: 'air'",
                """
                person: 'legal-representative-of-restricted-unit' -> blocked: true
                person: 'actual-controller-of-restricted-unit', consumption_order_in_force: true -> blocked: true
                person: 'minority-shareholder-of-restricted-unit' -> blocked: false
                person: 'employee-of-restricted-unit', consumption_order_in_force: true -> blocked: false
                person: 'former-legal-representative', consumption_order_in_force: true -> blocked: true
                person: 'former-legal-representative', consumption_order_in_force: false -> blocked: false
                """);
        assertThat(
                        unanswered(
                                        "permit",
                                        "{request: 'sell-ticket', person: 'restricted-individual',"
                                                + " mode: 'train', train_prefix: 'D'}")
                                .missing())
                .containsExactly("seat");
        assertThat(
                        refused("permit", "{request: 'sell-ticket', mode: 'train', seat: 'sofa'}")
                                .names())
                .containsExactly("seat");
    }

    @Test
    void R_CONS_20_schools() {
        expectAll(
                "permit",
                "request: 'enrol-child', person: 'restricted-individual'",
                """
                school: 'private', fees: 'high' -> blocked: true
                school: 'private', fees: 'normal' -> blocked: false
                school: 'public' -> blocked: false
                school: 'public', fees: 'high' -> blocked: false
                """);
    }

    @Test
    void R_CAL_working_days() {
        expectAll(
                "workday",
                "",
                """
                date: '2026-03-16' -> working_day: true
                date: '2026-03-14' -> working_day: false
                date: '2026-10-10' -> working_day: true
                date: '2024-02-09' -> working_day: true
                date: '2025-01-28' -> working_day: false
                date: '2027-01-04' -> working_day: null, error: 'calendar-not-published'
                date: '2023-12-29' -> error: 'calendar-not-published'
                after: '2026-09-30', add_working_days: 3 -> date: '2026-10-10', working_day: null
                after: '2023-12-31', add_working_days: 1 -> date: '2024-01-02'
                after: '2026-12-30', add_working_days: 1 -> date: '2026-12-31'
                after: '2026-12-31', add_working_days: 1 -> date: null, error: 'calendar-not-published'
                after: '2026-03-16', add_working_days: 2000000000 -> error: 'calendar-not-published'
                """);
        assertThat(unanswered("workday", "{after: '2026-03-16'}").missing())
                .containsExactly("add_working_days");
        assertThat(unanswered("workday", "{}").missing()).containsExactly("date");
    }

    @Test
    void R_ID_numbers() {
        expectAll(
                "identity",
                "",
                """
                doc: 'resident-id', number: ' 11010519491231002x ' -> valid: true, error: null, canonical: '11010519491231002X', holder: 'mainland', masked: null
                doc: 'resident-id', number: '110105491231002' -> valid: false, error: 'length', canonical: null
                doc: 'resident-id', number: '11010519491331002X' -> error: 'birth-date'
                doc: 'resident-id', number: '11010519491231002Y' -> error: 'format'
                doc: 'foreign-permanent-resident-id', number: 'CAN110185010101' -> valid: false, error: 'length'
                doc: 'uscc', number: '91310115MA1H8R7C6D' -> valid: false, error: 'checksum'
                doc: 'uscc', number: '91350100O000100Y43' -> error: 'format'
                doc: 'passport', number: 'E12345678', issuing_country: 'CN' -> valid: true, canonical: 'E12345678', birth_date: null
                doc: 'passport', number: 'E1234', issuing_country: 'CN' -> valid: false, error: 'length'
                doc: 'passport', number: 'AB123', issuing_country: 'FR' -> valid: true
                doc: 'case-number', number: '(2013)朝执字第123号' -> valid: false, error: 'format', year: null
                doc: 'case-number', number: '（2021）粤0703民初8号' -> valid: true, is_enforcement: false, canonical: '(2021)粤0703民初8号', court_code: '粤0703'
                doc: 'case-number', number: '(2020)最高法执监3号' -> court_code: '最高法', type_code: '执监', serial: 3, is_enforcement: true
                doc: 'resident-id', number: '11010519491231002X', operation: 'mask-for-public' -> masked: '1101051949****002X'
                doc: 'resident-id', number: '110105194912310021', operation: 'mask-for-public' -> valid: false, masked: null
                """);
        assertThat(unanswered("identity", "{doc: 'passport', number: 'E12345678'}").missing())
                .containsExactly("issuing_country");
        assertThat(unanswered("identity", "{}").missing()).containsExactly("doc", "number");
    }

    @Test
    void a_question_out_of_form_is_named_by_what_is_wrong() {
        assertThat(refused("horoscope", "{}").names()).containsExactly("kind");
        assertThat(refused("term", "{mood: 'good'}").problem()).isEqualTo(Problem.UNKNOWN_FIELD);
        assertThat(refused("term", "{mood: 'good'}").names()).containsExactly("mood");
        assertThat(refused("listing", "{decision: {mood: true}}").names())
                .containsExactly("decision.mood");
        assertThat(refused("listing", "{subject_role: 'aunt'}").problem())
                .isEqualTo(Problem.UNKNOWN_VALUE);
        assertThat(refused("term", "{grounds: [7]}").problem()).isEqualTo(Problem.UNKNOWN_VALUE);
        assertThat(refused("term", "{grounds: ['1']}").problem()).isEqualTo(Problem.WRONG_TYPE);
        assertThat(refused("term", "{grounds: 1}").problem()).isEqualTo(Problem.WRONG_TYPE);
        assertThat(refused("term", "{extension_years: 1.5}").problem())
                .isEqualTo(Problem.WRONG_TYPE);
        assertThat(refused("term", "{extension_years: -1}").problem())
                .isEqualTo(Problem.UNKNOWN_VALUE);
        assertThat(refused("term", "{included_on: '2026-02-30'}").problem())
                .isEqualTo(Problem.UNKNOWN_VALUE);
        assertThat(refused("term", "{included_on: 20260230}").problem())
                .isEqualTo(Problem.WRONG_TYPE);
        assertThat(refused("listing", "{obligation_performed: 'no'}").problem())
                .isEqualTo(Problem.WRONG_TYPE);
        assertThat(refused("listing", "{obligation_performed: null}").problem())
                .isEqualTo(Problem.WRONG_TYPE);
        assertThat(refused("permit", "{measure: 'yacht'}").names()).containsExactly("measure");
    }
}
