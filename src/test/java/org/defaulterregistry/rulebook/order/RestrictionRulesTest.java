package org.defaulterregistry.rulebook.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RestrictionRulesTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, true, false, true, false, true, true, true",
        "false, false, true, false, false, true, true, true, true",
        "true, false, false, false, false, false, true, true, true", // listed: always
        "false, false, false, false, true, false, true, true, false", // paid in time
        "false, false, true, false, false, false, true, true, false", // nobody asked
        "false, true, true, false, true, false, true, true, false", // in grace
        "false, false, true, true, true, false, true, true, false", // student
        "true, false, true, false, true, false, false, true, false", // not signed
        "true, false, true, false, true, false, true, false, false" // states nothing
    })
    void R_CONS_1_when_an_order_may_be_made(
            boolean listed,
            boolean inGrace,
            boolean unpaid,
            boolean student,
            boolean applied,
            boolean needed,
            boolean signed,
            boolean complete,
            boolean may) {
        var facts =
                new OrderFacts.Recorded(
                        listed, inGrace, unpaid, student, applied, needed, signed, complete);

        assertThat(OrderRules.mayOrder(facts)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_REPRESENTATIVE, true, true, true, true",
        "LEGAL_REPRESENTATIVE, true, false, true, false",
        "LEGAL_REPRESENTATIVE, true, true, false, false",
        "LEGAL_REPRESENTATIVE, false, true, true, false",
        "RESTRICTED_INDIVIDUAL, true, true, true, false",
        "EMPLOYEE, true, true, true, false"
    })
    void R_CONS_3_PRIVATE_own_money_verified_by_the_court(
            Person person, boolean order, boolean own, boolean verified, boolean must) {
        var facts = new PrivateConsumptionFacts.Recorded(person, order, own, verified);

        assertThat(PrivateConsumptionRules.mustBeGranted(facts)).isEqualTo(must);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, false, false, true, true",
        "true, true, false, false, false, false, true",
        "true, true, true, true, false, false, true",
        "true, true, true, false, true, false, true",
        "true, false, true, false, false, false, false",
        "false, true, true, false, false, false, false"
    })
    void R_CONS_17_2_the_former_is_freed_the_successor_bound(
            boolean left,
            boolean order,
            boolean need,
            boolean controller,
            boolean responsible,
            boolean frees,
            boolean binds) {
        var facts = new ChangeOfOfficeFacts.Recorded(left, order, need, controller, responsible);

        assertThat(ChangeOfOfficeRules.freesFormer(facts)).isEqualTo(frees);
        assertThat(ChangeOfOfficeRules.bindsSuccessor(facts)).isEqualTo(binds);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void R_EXIT_1_not_the_actual_controller_nor_anybody_else(Target target) {
        var spared =
                target == Target.ACTUAL_CONTROLLER_OF_DEBTOR_UNIT || target == Target.ANYBODY_ELSE;

        assertThat(ExitBanRules.mayHit(target)).isNotEqualTo(spared);
    }
}
