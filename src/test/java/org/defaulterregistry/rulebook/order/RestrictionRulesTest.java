package org.defaulterregistry.rulebook.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RestrictionRulesTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, true, true, false, true, false, true, false, true, true, ''",
        "false, false, true, true, false, true, false, false, true, true, true, ''",
        "true, false, false, false, false, false, false, false, false, true, true, ''", // listed
        "false, false, false, false, false, true, false, true, false, true, true,"
                + " R-CONS-1(1) R-CONS-1(1)", // ordered to do something
        "false, false, true, false, false, true, false, true, false, true, true, R-CONS-1(1)",
        "false, false, true, true, true, true, false, true, false, true, true, R-CONS-9(2)",
        "true, false, true, true, true, true, false, true, false, true, true, R-CONS-9(2)",
        "false, false, true, true, false, false, false, true, false, true, true, R-CONS-2",
        "false, false, true, true, false, true, false, false, false, true, true, R-CONS-4",
        "false, true, true, true, false, true, false, true, false, true, true, R-GRACE-15",
        "false, false, true, true, false, true, true, true, false, true, true, R-EXCL-16(4)",
        "true, false, true, true, false, true, false, true, false, false, true, R-CONS-5",
        "true, false, true, true, false, true, false, true, false, true, false, R-CONS-5"
    })
    void R_CONS_1_when_an_order_may_be_made(
            boolean listed,
            boolean inGrace,
            boolean toPay,
            boolean unpaid,
            boolean performed,
            boolean weighed,
            boolean student,
            boolean applied,
            boolean needed,
            boolean signed,
            boolean complete,
            String refusedUnder) {
        var facts =
                new OrderFacts.Recorded(
                        listed, inGrace, toPay, unpaid, performed, weighed, student, applied,
                        needed, signed, complete);

        assertThat(OrderRules.mayOrder(facts)).isEqualTo(refusedUnder.isEmpty());
        assertThat(OrderRules.findings(facts))
                .filteredOn(Finding::answer, Answer.NO)
                .extracting(Finding::ruleId)
                .containsExactly(refusedUnder.isEmpty() ? new String[0] : refusedUnder.split(" "));
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

    @ParameterizedTest
    @CsvSource({
        "DEBTOR, false, false, false, false, true",
        "DEBTOR, true, false, false, false, false", // a unit crosses no border
        "DEBTOR, false, false, false, true, false", // performed
        "GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY, false, false, true, false, true",
        "GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY, false, false, false, false, false",
        "GUARDIAN_OF_DEBTOR_WITHOUT_CAPACITY, true, false, true, false, false",
        "LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT, true, true, false, false, true",
        "LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT, true, false, false, false, false",
        "LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT, false, true, false, false, false",
        "PRINCIPAL_OF_DEBTOR_UNIT, true, true, false, false, true",
        "DIRECTLY_RESPONSIBLE_PERSON_OF_DEBTOR_UNIT, true, true, false, false, true",
        "ACTUAL_CONTROLLER_OF_DEBTOR_UNIT, true, true, false, false, false",
        "ANYBODY_ELSE, false, false, false, false, false"
    })
    void R_EXIT_1_whom_an_exit_ban_may_hit(
            Target target,
            boolean unit,
            boolean holds,
            boolean incapable,
            boolean performed,
            boolean may) {
        var findings =
                ExitBanRules.findings(
                        new ExitBanFacts.Recorded(target, unit, holds, incapable, performed));

        assertThat(findings.stream().allMatch(Finding::permits)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, false, true, true",
        "true, false, true, false, false, true",
        "true, false, false, true, false, true",
        "true, false, false, false, false, false",
        "false, true, true, true, false, false"
    })
    void R_EXIT_1_must_after_performance_may_on_security_or_consent(
            boolean inForce,
            boolean performed,
            boolean security,
            boolean consent,
            boolean must,
            boolean may) {
        var lift =
                ExitBanRules.lift(
                        new ExitBanLiftFacts.Recorded(inForce, performed, security, consent));

        assertThat(lift.mustLift()).isEqualTo(must);
        assertThat(lift.mayLift()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, life, true, 2026-04-01, ''",
        "true, false, business, true, 2026-04-02, ''",
        "false, false, life, true, 2026-04-01, R-CONS-1(1)",
        "true, true, life, true, 2026-04-01, R-CONS-17(4)",
        "true, false, comfort, true, 2026-04-01, R-CONS-8",
        "true, false, life, false, 2026-04-01, R-CONS-8",
        "true, false, life, true, 2026-03-31, R-CONS-8" // the day before: it is no prior permit
    })
    void R_CONS_8_necessary_for_life_or_business_and_asked_for_before(
            boolean restricted,
            boolean falseBefore,
            String need,
            boolean evidence,
            LocalDate from,
            String refusedUnder) {
        var findings =
                NecessityRules.findings(
                        new NecessityFacts.Request(
                                restricted,
                                falseBefore,
                                Necessity.ofKey(need),
                                evidence,
                                from,
                                LocalDate.parse("2026-04-01")));

        assertThat(findings)
                .filteredOn(Finding::answer, Answer.NO)
                .extracting(Finding::ruleId)
                .containsExactly(refusedUnder.isEmpty() ? new String[0] : refusedUnder.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, 2026-04-20, 2026-04-10, 2026-04-20", // a day lies between: a lift of its own
        "2026-04-09, 2026-04-20, 2026-04-01, 2026-04-20", // the next day
        "2026-04-05, 2026-04-20, 2026-04-01, 2026-04-20", // overlapping
        "2026-03-01, 2026-03-31, 2026-03-01, 2026-04-08", // before
        "2026-04-09, 2026-05-09, 2026-04-01, 2026-05-31" // over a bridge
    })
    void R_CONS_17_3_lifts_without_a_day_between_them_are_one(
            LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        var granted =
                List.of(
                        new Days(LocalDate.parse("2026-05-10"), LocalDate.parse("2026-05-31")),
                        new Days(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-08")));

        assertThat(TemporaryLiftRules.unbroken(new Days(from, to), granted))
                .isEqualTo(new Days(first, last));
    }
}
