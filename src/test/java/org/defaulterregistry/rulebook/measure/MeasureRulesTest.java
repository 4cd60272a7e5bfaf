package org.defaulterregistry.rulebook.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.defaulterregistry.rulebook.measure.Capacity.DEBTOR_UNIT;
import static org.defaulterregistry.rulebook.measure.Capacity.NATURAL_DEBTOR;
import static org.defaulterregistry.rulebook.measure.Capacity.OFFICER_OF_DEBTOR_UNIT;
import static org.defaulterregistry.rulebook.measure.Capacity.UNIT_OF_LISTED_OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-16");
    private static final Measure AIR =
            measure("air-travel", Attachment.ORDER_OR_ENTRY, false, true);
    private static final Measure BANK = measure("bank-credit", Attachment.ENTRY, true, false);
    private static final Measure EXIT = measure("exit-ban", Attachment.OWN_DECISION, false, true);

    private static Measure measure(String key, Attachment by, boolean unit, boolean officers) {
        return new Measure(
                key, by, true, unit, officers, false, LocalDate.parse("2015-07-22"), null);
    }

    private static Binding binding(Capacity as, boolean entry, boolean order, boolean permit) {
        return new Binding(as, entry, order, permit, false);
    }

    private static boolean restricted(Measure measure, Binding... bindings) {
        return MeasureRules.answer(measure, List.of(bindings), DAY).restricted();
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false",
        "false, true, false, true",
        "true, true, false, true",
        "true, true, true, false",
        "false, true, true, false",
        "true, false, false, true" // listed, order not recorded yet
    })
    void R_CONS_LINK_table_D_row_by_row(
            boolean entry, boolean order, boolean permit, boolean restricted) {
        assertThat(restricted(AIR, binding(NATURAL_DEBTOR, entry, order, permit)))
                .isEqualTo(restricted);
    }

    @Test
    void R_CONS_8_a_permit_lets_only_its_own_case_rest() {
        var permitted = binding(NATURAL_DEBTOR, true, true, true);
        var other = binding(NATURAL_DEBTOR, false, true, false);

        assertThat(restricted(AIR, permitted)).isFalse();
        assertThat(restricted(AIR, permitted, other)).isTrue();
    }

    @Test
    void R_CONS_3_UNIT_an_officer_is_bound_with_the_unit() {
        var answer =
                MeasureRules.answer(
                        AIR, List.of(binding(OFFICER_OF_DEBTOR_UNIT, false, true, false)), DAY);

        assertThat(answer.restricted()).isTrue();
        assertThat(answer.citation().ruleId()).isEqualTo("R-CONS-3-UNIT");
    }

    @Test
    void R_NOTIFY_8_1_credit_depends_on_the_entry_and_no_permit_helps() {
        assertThat(restricted(BANK, binding(NATURAL_DEBTOR, true, true, true))).isTrue();
        assertThat(restricted(BANK, binding(NATURAL_DEBTOR, false, true, false))).isFalse();
        assertThat(restricted(BANK, binding(DEBTOR_UNIT, true, false, false))).isTrue();
        assertThat(restricted(BANK, binding(OFFICER_OF_DEBTOR_UNIT, true, false, false))).isFalse();
    }

    @Test
    void R_NOTIFY_8_1_a_listed_officer_counts_against_the_unit_where_the_basis_says_so() {
        var listedOfficer = binding(UNIT_OF_LISTED_OFFICER, true, false, false);
        var reverse =
                new Measure(
                        "policy-support",
                        Attachment.ENTRY,
                        false,
                        true,
                        false,
                        true,
                        LocalDate.parse("2016-09-25"),
                        null);

        assertThat(restricted(reverse, listedOfficer)).isTrue();
        assertThat(restricted(BANK, listedOfficer)).isFalse();
        assertThat(restricted(reverse, binding(UNIT_OF_LISTED_OFFICER, false, true, false)))
                .isFalse();
    }

    @Test
    void R_CONS_3_a_unit_does_not_fly() {
        assertThat(restricted(AIR, binding(DEBTOR_UNIT, true, true, false))).isFalse();
    }

    @Test
    void R_EXIT_1_an_entry_is_no_exit_ban() {
        assertThat(restricted(EXIT, binding(NATURAL_DEBTOR, true, true, false))).isFalse();
        assertThat(restricted(EXIT, new Binding(NATURAL_DEBTOR, false, false, false, true)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022-02-28, false", "2022-03-01, true", "2023-03-01, true", "2023-03-02, false"})
    void R_MEASURE_BASIS_a_measure_binds_on_its_days_only(LocalDate day, boolean restricted) {
        var dated =
                new Measure(
                        "company-legal-rep",
                        Attachment.ENTRY,
                        true,
                        false,
                        false,
                        false,
                        LocalDate.parse("2022-03-01"),
                        LocalDate.parse("2023-03-01"));
        var listed = List.of(binding(NATURAL_DEBTOR, true, true, false));

        assertThat(MeasureRules.answer(dated, listed, day).restricted()).isEqualTo(restricted);
    }

    @Test
    void R_MEASURE_BASIS_what_is_no_service_is_not_checked() {
        var fine = measure("fine-detention", Attachment.NOT_CHECKABLE, true, true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureRules.answer(fine, List.of(), DAY));
    }
}
