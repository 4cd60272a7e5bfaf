package org.defaulterregistry.rulebook.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.listing.CaseBuilder.aCase;

import java.time.LocalDate;
import org.assertj.core.api.AbstractListAssert;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingDecision.Refused;
import org.defaulterregistry.rulebook.listing.RecordedCase.Shields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingRulesTest {

    private static final Shields SECURED = new Shields(true, true, false, false, false);
    private static final Shields SEIZED = new Shields(true, false, true, false, false);
    private static final Shields LATER = new Shields(true, false, false, true, false);
    private static final Shields UNABLE = new Shields(false, false, false, false, false);
    private static final Shields HELD_OFF = new Shields(true, false, false, false, true);

    private static Listed listed(CaseBuilder facts) {
        var decision = facts.decide();
        assertThat(decision).isInstanceOf(Listed.class);
        return (Listed) decision;
    }

    private static AbstractListAssert<?, ?, String, ?> refusedUnder(CaseBuilder facts) {
        var decision = facts.decide();
        assertThat(decision).isInstanceOf(Refused.class);
        return assertThat(decision.findings())
                .filteredOn(Finding::answer, Answer.NO)
                .extracting(Finding::ruleId);
    }

    @Test
    void R_LIST_1_1_who_is_able_but_refuses_is_listed_without_term() {
        assertThat(listed(aCase().on(1)).term()).isInstanceOf(ListingTerm.OpenEnded.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void R_TERM_2_1_the_other_grounds_carry_two_years(int ground) {
        assertThat(listed(aCase().on(ground)).term())
                .isEqualTo(new ListingTerm.Fixed(LocalDate.parse("2026-03-16"), 2));
    }

    @Test
    void R_TERM_MIX_refusal_beside_another_ground_shares_its_term() {
        assertThat(listed(aCase().on(1, 4)).term()).isInstanceOf(ListingTerm.Fixed.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "JUDGMENT_DEBTOR", mode = EnumSource.Mode.EXCLUDE)
    void R_SCOPE_2_nobody_but_the_debtor_is_listed(Role role) {
        refusedUnder(aCase().role(role)).contains("R-SCOPE-2");
    }

    @Test
    void R_EXCL_16_3_the_legal_representative_of_a_debtor_unit_is_not_listed() {
        refusedUnder(aCase().role(Role.LEGAL_REPRESENTATIVE_OF_DEBTOR_UNIT))
                .containsExactly("R-EXCL-16(3)", "R-SCOPE-2");
    }

    @Test
    void R_LIST_0_who_has_performed_is_not_listed() {
        refusedUnder(aCase().performed()).containsExactly("R-LIST-0");
    }

    @Test
    void R_EXCL_4_a_debtor_is_still_a_minor_on_the_eighteenth_birthday() {
        refusedUnder(aCase().on(2).born("2008-03-16").decidedOn("2026-03-16"))
                .containsExactly("R-EXCL-4");
    }

    @Test
    void R_EXCL_4_the_day_after_the_same_debtor_is_listed() {
        listed(aCase().on(2).born("2008-03-16").decidedOn("2026-03-17"));
    }

    @Test
    void R_EXCL_4_AGE_another_reading_makes_the_birthday_count() {
        var birthdayCounts = new Readings(false, true, true, true, true, false, false, false, 3);

        listed(aCase().born("2008-03-16").decidedOn("2026-03-16").readings(birthdayCounts));
    }

    @Test
    void R_EXCL_4_AGE_born_on_a_leap_day_of_age_after_the_last_of_february() {
        refusedUnder(aCase().born("2008-02-29").decidedOn("2026-02-28"));
        listed(aCase().born("2008-02-29").decidedOn("2026-03-01"));
    }

    @Test
    void R_EXCL_4_a_person_of_unknown_age_is_not_known_to_be_of_age() {
        refusedUnder(aCase().born(null)).containsExactly("R-EXCL-4");
    }

    @Test
    void R_EXCL_4_a_unit_has_no_age() {
        listed(aCase().unit());
    }

    @Test
    void R_EXCL_16_4_a_student_is_not_listed_for_a_campus_loan() {
        refusedUnder(aCase().student(true, null)).containsExactly("R-EXCL-16(4)");
        refusedUnder(aCase().student(true, " ")).containsExactly("R-EXCL-16(4)");
    }

    @Test
    void R_EXCL_16_4_but_for_a_written_reason_or_another_debt() {
        listed(aCase().student(true, "earns well beside the studies"));
        listed(aCase().student(false, null));
    }

    @Test
    void R_SCOPE_1_without_a_ground_nobody_is_listed() {
        refusedUnder(aCase().on()).containsExactly("R-SCOPE-1");
    }

    @Test
    void R_EXCL_3_each_exception_shields_from_ground_1() {
        refusedUnder(aCase().shields(_ -> SECURED)).containsExactly("R-EXCL-3(1)");
        refusedUnder(aCase().shields(_ -> SEIZED)).containsExactly("R-EXCL-3(2)", "R-EXCL-16(1)");
        refusedUnder(aCase().shields(_ -> LATER)).containsExactly("R-EXCL-3(3)");
        refusedUnder(aCase().shields(_ -> UNABLE)).containsExactly("R-EXCL-3(4)");
        refusedUnder(aCase().shields(_ -> HELD_OFF)).containsExactly("R-EXCL-16(2)");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void R_EXCL_SCOPE_no_exception_shields_from_grounds_2_to_5(int ground) {
        listed(aCase().on(ground).shields(_ -> SECURED));
        listed(aCase().on(ground).shields(_ -> SEIZED));
        listed(aCase().on(ground).shields(_ -> UNABLE));
        listed(aCase().on(ground).shields(_ -> HELD_OFF));
    }

    @Test
    void R_EXCL_16_ground_6_yields_to_seized_property_and_to_a_patient_creditor_only() {
        refusedUnder(aCase().on(6).shields(_ -> SEIZED)).containsExactly("R-EXCL-16(1)");
        refusedUnder(aCase().on(1, 6).shields(_ -> HELD_OFF)).containsExactly("R-EXCL-16(2)");
        listed(aCase().on(6).shields(_ -> SECURED));
        refusedUnder(aCase().on(1, 6).shields(_ -> UNABLE)).containsExactly("R-EXCL-3(4)");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void R_EXCL_3_an_excluded_ground_is_not_named_beside_another(int ground) {
        refusedUnder(aCase().on(1, ground).shields(_ -> SECURED)).containsExactly("R-EXCL-3(1)");
        refusedUnder(aCase().on(1, ground).shields(_ -> SEIZED))
                .containsExactly("R-EXCL-3(2)", "R-EXCL-16(1)");
        refusedUnder(aCase().on(6, ground).shields(_ -> SEIZED)).containsExactly("R-EXCL-16(1)");
        refusedUnder(aCase().on(1, ground).shields(_ -> LATER)).containsExactly("R-EXCL-3(3)");
        refusedUnder(aCase().on(1, ground).shields(_ -> UNABLE)).containsExactly("R-EXCL-3(4)");
        refusedUnder(aCase().on(6, ground).shields(_ -> HELD_OFF)).containsExactly("R-EXCL-16(2)");
        listed(aCase().on(6, ground).shields(_ -> SECURED));
    }

    @Test
    void R_TERM_2_2_an_excluded_ground_is_no_act_of_default() {
        refusedUnder(aCase().on(1, 4).shields(_ -> SECURED).wishes(0, 1, false, false))
                .containsExactly("R-EXCL-3(1)", "R-TERM-2(2)");
        listed(aCase().on(6, 4).shields(_ -> SECURED).wishes(0, 1, false, false));
    }

    @Test
    void R_NOTICE_5_without_the_warning_there_is_no_listing() {
        refusedUnder(aCase().procedure(false, true, true, true)).containsExactly("R-NOTICE-5");
    }

    @Test
    void R_DECIDE_5_reasons_term_and_the_presidents_hand() {
        refusedUnder(aCase().on(4).procedure(true, false, true, true))
                .containsExactly("R-DECIDE-5");
        refusedUnder(aCase().on(4).procedure(true, true, false, true))
                .containsExactly("R-DECIDE-5");
        refusedUnder(aCase().on(4).procedure(true, true, true, false))
                .containsExactly("R-DECIDE-5");
    }

    @Test
    void R_DECIDE_5_an_open_ended_entry_has_no_term_to_state() {
        listed(aCase().on(1).procedure(true, true, false, true));
    }

    @Test
    void R_LIST_MULTI_every_no_is_kept() {
        refusedUnder(aCase().performed().born("2010-01-01").procedure(false, true, true, false))
                .containsExactly("R-LIST-0", "R-EXCL-4", "R-NOTICE-5", "R-DECIDE-5");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void R_GRACE_15_other_months_than_one_to_three_are_no_grace(int months) {
        refusedUnder(aCase().wishes(months, 0, false, false)).containsExactly("R-GRACE-15");
    }

    @Test
    void R_GRACE_15_publication_follows_the_last_day_of_grace() {
        var grace = listed(aCase().decidedOn("2025-12-31").wishes(1, 0, false, false)).grace();

        assertThat(grace.lastDay().exact()).isEqualTo("2026-02-02");
        assertThat(grace.runsOn(LocalDate.parse("2026-02-02"))).isTrue();
        assertThat(grace.runsOn(LocalDate.parse("2026-02-03"))).isFalse();
        assertThat(grace.publishOn()).isEqualTo("2026-02-03");
    }

    @Test
    void R_TERM_START_the_term_waits_for_the_end_of_grace() {
        var facts = aCase().on(4).decidedOn("2025-12-31").wishes(1, 0, false, false);

        assertThat(listed(facts).term().firstDay()).isEqualTo("2026-02-03");
    }
}
