package org.defaulterregistry.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;
import org.defaulterregistry.rulebook.time.Counted;
import org.defaulterregistry.rulebook.time.DueDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRulesTest {

    @ParameterizedTest
    @CsvSource({
        "LISTED_PERSON, LIST_ENTRY, true",
        "LISTED_PERSON, CONSUMPTION_RESTRICTION, true",
        "RESTRICTED_PERSON, CONSUMPTION_RESTRICTION, true",
        "RESTRICTED_PERSON, EXIT_BAN, true",
        "RESTRICTED_PERSON, LIST_ENTRY, false",
        "OTHER, LIST_ENTRY, false"
    })
    void R_REVIEW_11_only_who_is_concerned_may_object(
            Applicant applicant, Subject about, boolean standing) {
        var findings =
                Rule.askAll(ReviewRules.STANDING, new StandingFacts.Recorded(applicant, about));

        assertThat(findings.stream().allMatch(Finding::permits)).isEqualTo(standing);
    }

    @Test
    void R_REVIEW_12_each_step_has_its_day() {
        var wednesday = LocalDate.parse("2026-06-17");

        assertThat(ReviewRules.decisionDue(wednesday, DEADLINES).exact()).isEqualTo("2026-07-02");
        assertThat(ReviewRules.fixDue(wednesday, DEADLINES).exact()).isEqualTo("2026-06-23");
        assertThat(ReviewRules.lastDayToGoUp(wednesday, DEADLINES).exact()).isEqualTo("2026-06-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-29, 2026-06-29, , true",
        "2026-06-30, 2026-06-29, , false",
        "2026-06-30, , , true",
        "2026-06-30, 2026-06-29, 2026-06-30, true",
        "2026-07-01, 2026-06-29, 2026-06-30, false",
        "2026-06-29, 2026-06-29, 2026-06-01, true"
    })
    void R_REVIEW_12_4_late_is_inadmissible_unless_more_time_is_asked_in_time(
            LocalDate came, LocalDate lastDay, LocalDate lastDayToExcuse, boolean admissible) {
        var facts =
                new GoingUpFacts(
                        came,
                        Optional.ofNullable(lastDay).map(ReviewRulesTest::known),
                        Optional.ofNullable(lastDayToExcuse).map(ReviewRulesTest::known));

        var findings = Rule.askAll(ReviewRules.GOING_UP, facts);

        assertThat(findings.stream().allMatch(Finding::permits)).isEqualTo(admissible);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 40})
    void R_CAL_6_nobody_comes_too_late_by_an_estimated_day(int daysAfterService) {
        var served = LocalDate.parse("2026-12-28");
        var lastDay = ReviewRules.lastDayToGoUp(served, DEADLINES);
        assertThat(lastDay.estimate()).isTrue();
        var facts =
                new GoingUpFacts(
                        served.plusDays(daysAfterService), Optional.of(lastDay), Optional.empty());

        assertThat(Rule.askAll(ReviewRules.GOING_UP, facts)).allMatch(Finding::permits);
    }

    private static DueDay known(LocalDate day) {
        return new DueDay(day, false, "test", new Counted(day, 0, Counted.Unit.DAYS));
    }

    @Test
    void R_CONS_1_2_an_order_that_an_entry_demands_is_not_lifted_alone() {
        assertThat(Rule.askAll(ReviewRules.LIFTING, true)).noneMatch(Finding::permits);
        assertThat(Rule.askAll(ReviewRules.LIFTING, false)).allMatch(Finding::permits);
    }

    @Test
    void R_DISPUTE_1_and_R_SERVE_5_have_their_working_days() {
        var wednesday = LocalDate.parse("2026-06-17");

        assertThat(ReviewRules.disputeDue(wednesday, DEADLINES).exact()).isEqualTo("2026-06-18");
        assertThat(ReviewRules.serviceDue(wednesday, DEADLINES).exact()).isEqualTo("2026-06-23");
    }

    @Test
    void R_REVIEW_12_6_an_objection_suspends_nothing() {
        assertThat(ReviewRules.suspends()).isFalse();
    }

    @Test
    void R_EXIT_9_against_an_exit_ban_there_is_only_the_way_up() {
        assertThat(ReviewRules.firstInstance(Subject.EXIT_BAN)).isEqualTo(Court.NEXT_HIGHER_COURT);
        assertThat(ReviewRules.firstInstance(Subject.LIST_ENTRY))
                .isEqualTo(Court.ENFORCEMENT_COURT);
    }

    @Test
    void R_REVIEW_11_each_reason_has_its_remedy() {
        assertThat(Reason.SHOULD_NOT_BE_LISTED.remedy()).isEqualTo(Reason.Remedy.WITHDRAW);
        assertThat(Reason.INFORMATION_INACCURATE.remedy()).isEqualTo(Reason.Remedy.CORRECT);
        assertThat(Reason.INFORMATION_SHOULD_BE_DELETED.remedy()).isEqualTo(Reason.Remedy.DELETE);
    }
}
