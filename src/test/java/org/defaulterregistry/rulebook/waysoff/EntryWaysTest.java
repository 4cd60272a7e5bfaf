package org.defaulterregistry.rulebook.waysoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;
import static org.defaulterregistry.rulebook.Readings.DEFAULT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.review.Reason;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Basis;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Early;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.History;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Owed;
import org.defaulterregistry.rulebook.waysoff.EntryFacts.Round;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryWaysTest {
    /** A Wednesday before the Dragon Boat holidays. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    private static final LocalDate THIRD_WORKING_DAY = LocalDate.of(2026, 6, 23);
    private static final LocalDate TERM = LocalDate.of(2026, 9, 30);

    /** An entry as it most often is, changed in one thing. */
    private static final class Facts {
        private LocalDate published = TODAY.minusDays(30);
        private @Nullable LocalDate term;
        private boolean money = true;
        private boolean performed;
        private boolean runs = true;
        private boolean unit;
        private boolean alone;
        private boolean barred;
        private Basis basis = Basis.OF_A_COURT;
        private boolean settled;
        private @Nullable Round round;
        private @Nullable Owed owed;
        private Way.@Nullable By early;
        private Way.@Nullable By looks;
        private Way.@Nullable By withdrawal;
        private List<Objecting> objecting = List.of();

        List<Way> ways() {
            return ways(DEFAULT);
        }

        List<Way> ways(Readings readings) {
            return EntryWays.of(
                    new EntryFacts(
                            TODAY,
                            published,
                            term,
                            money,
                            performed,
                            runs,
                            unit,
                            alone,
                            barred,
                            basis,
                            new History(settled, round),
                            owed,
                            new Early(early, looks, withdrawal),
                            objecting),
                    DEADLINES,
                    readings);
        }

        List<String> kinds() {
            return ways().stream().map(way -> way.kind().key()).toList();
        }

        Way way(WayKind kind) {
            return ways().stream().filter(way -> way.kind() == kind).findFirst().orElseThrow();
        }
    }

    private static Facts openEnded() {
        return new Facts();
    }

    private static Facts withTerm() {
        var facts = new Facts();
        facts.term = TERM;
        return facts;
    }

    @Test
    void R_REMOVE_10_an_open_ended_entry_has_all_the_triggers_that_can_happen_in_its_case() {
        assertThat(openEnded().kinds())
                .containsExactly(
                        "perform",
                        "settle",
                        "creditor-applies",
                        "two-empty-searches",
                        "retrial",
                        "ended-for-good",
                        "object-to-entry");
    }

    @Test
    void R_REMOVE_10_1_the_court_has_three_working_days_from_knowing() {
        var way = openEnded().way(WayKind.PERFORM);

        assertThat(way.courtBy()).isEqualTo(new Way.By(THIRD_WORKING_DAY, false));
        assertThat(way.rule().ruleId()).isEqualTo("R-REMOVE-10(1)");
        assertThat(way.missing()).containsExactly(Missing.AMOUNT_OUTSTANDING);
    }

    @Test
    void R_REMOVE_10_1_who_owes_an_act_has_no_amount_to_pay() {
        var facts = openEnded();
        facts.money = false;

        assertThat(facts.way(WayKind.PERFORM).missing()).containsExactly(Missing.PERFORMANCE);
    }

    @Test
    void R_REMOVE_10_2_a_settlement_that_was_reached_has_only_to_be_carried_out() {
        var facts = openEnded();
        facts.settled = true;

        assertThat(facts.kinds()).contains("carry-out-settlement").doesNotContain("settle");
    }

    @Test
    void R_REMOVE_10_4_what_is_missing_is_what_the_last_round_did_not_show() {
        var facts = openEnded();
        assertThat(facts.way(WayKind.TWO_EMPTY_SEARCHES).missing())
                .contains(Missing.ROUND_OF_ENFORCEMENT_ENDED, Missing.TWO_SEARCHES);

        facts.round = new Round(1, false, false);
        assertThat(facts.way(WayKind.TWO_EMPTY_SEARCHES).missing())
                .containsExactly(Missing.TWO_SEARCHES, Missing.NO_PROPERTY_FOUND);

        facts.round = new Round(2, false, true);
        assertThat(facts.way(WayKind.TWO_EMPTY_SEARCHES).missing())
                .containsExactly(Missing.NO_VALID_CLUE);
    }

    @Test
    void
            R_DUE_1_what_the_court_was_left_to_delete_is_told_with_its_day_and_performance_is_quicker() {
        var facts = openEnded();
        facts.owed = new Owed("R-REMOVE-10(7)", new Way.By(THIRD_WORKING_DAY, false));

        assertThat(facts.kinds()).containsExactly("deletion-owed", "perform", "object-to-entry");
        assertThat(facts.ways().getFirst().rule().ruleId()).isEqualTo("R-REMOVE-10(7)");
    }

    @Test
    void R_REMOVE_10_5_a_retrial_is_of_judgments_and_a_bankruptcy_of_units() {
        var award = openEnded();
        award.basis = Basis.AWARD_OR_NOTARISED;
        award.unit = true;

        assertThat(award.kinds())
                .contains("bankruptcy", "not-to-enforce")
                .doesNotContain("retrial");
        assertThat(openEnded().kinds()).doesNotContain("bankruptcy", "not-to-enforce");
    }

    @Test
    void R_GRACE_15_performance_before_publication_comes_first_and_has_a_last_day() {
        var facts = openEnded();
        facts.published = TODAY.plusDays(1);

        assertThat(facts.ways().getFirst().kind()).isEqualTo(WayKind.PERFORM_IN_GRACE);
        assertThat(facts.ways().getFirst().takeBy()).isEqualTo(TODAY);
        assertThat(facts.kinds()).doesNotContain("perform");

        facts.published = TODAY;
        assertThat(facts.kinds()).contains("perform").doesNotContain("perform-in-grace");
    }

    @Test
    void R_REMOVE_10_FIXED_no_trigger_ends_an_entry_with_a_term() {
        assertThat(withTerm().kinds())
                .containsExactly(
                        "perform-early",
                        "term-end",
                        "settle-early",
                        "correct-conduct",
                        "creditor-asks-early",
                        "object-to-entry");
        assertThat(withTerm().way(WayKind.PERFORM_EARLY).kind().effect()).isEqualTo(Effect.MAY_END);
    }

    @Test
    void R_TERM_2_3_by_the_other_reading_the_creditor_opens_nothing() {
        var strict = new Readings(true, true, false, true, true, false, false, false, 3);

        assertThat(withTerm().ways(strict))
                .noneMatch(way -> way.kind() == WayKind.CREDITOR_ASKS_EARLY);
    }

    @Test
    void R_TERM_2_3_what_is_before_the_court_has_its_day_and_is_not_asked_again() {
        var facts = withTerm();
        facts.performed = true;
        facts.early = new Way.By(TODAY.plusDays(9), false);
        assertThat(facts.kinds())
                .containsExactly("early-deletion-pending", "term-end", "object-to-entry");
        assertThat(facts.ways().getFirst().courtBy()).isEqualTo(facts.early);

        facts.early = null;
        assertThat(facts.kinds())
                .containsExactly("term-end", "ask-early-deletion", "object-to-entry");
    }

    @Test
    void R_REMOVE_10_FIXED_after_a_ruling_that_stops_enforcement_the_court_can_look_again() {
        var facts = withTerm();
        facts.runs = false;

        assertThat(facts.kinds()).contains("court-looks-again").doesNotContain("look-pending");

        facts.looks = new Way.By(TODAY.plusDays(15), false);
        assertThat(facts.kinds()).contains("look-pending").doesNotContain("court-looks-again");
        assertThat(facts.way(WayKind.LOOK_PENDING).courtBy()).isEqualTo(facts.looks);
    }

    @Test
    void
            R_CORRECT_9_1_who_should_perhaps_never_have_been_listed_is_told_until_when_the_court_looks() {
        for (var facts : List.of(new Facts(), withTerm())) {
            assertThat(facts.kinds()).doesNotContain("withdrawal-pending");

            facts.withdrawal = new Way.By(TODAY.plusDays(5), false);
            assertThat(facts.kinds()).startsWith("withdrawal-pending");
            assertThat(facts.way(WayKind.WITHDRAWAL_PENDING).courtBy()).isEqualTo(facts.withdrawal);
        }
    }

    @Test
    void R_REMOVE_10_EXPIRY_a_term_that_is_over_leaves_only_the_deletion_to_come() {
        var facts = withTerm();
        facts.term = TODAY;
        assertThat(facts.way(WayKind.TERM_END).lastDay()).isEqualTo(TODAY);

        facts.term = TODAY.minusDays(1);
        assertThat(facts.kinds()).containsExactly("awaiting-deletion");
    }

    @Test
    void R_CAL_6_a_day_in_a_year_without_a_calendar_is_an_estimate() {
        var facts = withTerm();
        facts.term = LocalDate.of(2039, 3, 3);

        assertThat(facts.way(WayKind.TERM_END).courtBy().estimate()).isTrue();
        assertThat(withTerm().way(WayKind.TERM_END).courtBy().estimate()).isFalse();
    }

    @Test
    void R_TERM_2_3_a_settlement_that_is_carried_out_opens_the_courts_discretion_and_no_more() {
        var facts = withTerm();
        assertThat(facts.way(WayKind.SETTLE_EARLY).effect()).isEqualTo(Effect.MAY_END);
        assertThat(facts.way(WayKind.SETTLE_EARLY).who()).isEqualTo(Actor.YOU_AND_CREDITOR);
        assertThat(facts.way(WayKind.SETTLE_EARLY).missing())
                .containsExactly(
                        Missing.SETTLEMENT,
                        Missing.SETTLEMENT_CARRIED_OUT,
                        Missing.CONSENT_OF_THE_COURT);

        facts.settled = true;
        assertThat(facts.way(WayKind.SETTLE_EARLY).who()).isEqualTo(Actor.YOU);
        assertThat(facts.way(WayKind.SETTLE_EARLY).missing()).doesNotContain(Missing.SETTLEMENT);

        facts.performed = true;
        assertThat(facts.kinds()).doesNotContain("settle-early");
    }

    @Test
    void R_GRACE_15_a_settlement_carried_out_in_grace_closes_every_entry_by_its_last_day() {
        for (var facts : List.of(openEnded(), withTerm())) {
            facts.published = TODAY.plusDays(3);

            var way = facts.way(WayKind.SETTLE_IN_GRACE);
            assertThat(way.effect()).isEqualTo(Effect.MUST_END);
            assertThat(way.rule().ruleId()).isEqualTo("R-GRACE-15");
            assertThat(way.takeBy()).isEqualTo(TODAY.plusDays(2));
            assertThat(facts.kinds()).doesNotContain("settle", "settle-early");
        }
        assertThat(openEnded().kinds()).doesNotContain("settle-in-grace");
    }

    @Test
    void R_GRACE_15_what_happens_in_grace_ends_the_entry_before_it_is_published() {
        var facts = openEnded();
        facts.published = TODAY.plusDays(3);
        assertThat(facts.way(WayKind.ENDED_FOR_GOOD).takeBy()).isEqualTo(TODAY.plusDays(2));
        assertThat(facts.ways())
                .filteredOn(way -> way.kind().isTriggerBesidePerformance())
                .hasSize(4)
                .allMatch(Way::isBeforePublication);

        facts.published = TODAY;
        assertThat(facts.ways()).noneMatch(Way::isBeforePublication);
    }

    @Test
    void R_CAL_4_the_last_day_of_grace_in_a_year_without_a_calendar_is_an_estimate() {
        var facts = openEnded();
        facts.published = LocalDate.of(2027, 1, 1);
        assertThat(facts.way(WayKind.PERFORM_IN_GRACE).estimate()).isFalse();
        assertThat(facts.way(WayKind.SETTLE_IN_GRACE).estimate()).isFalse();

        facts.published = LocalDate.of(2027, 1, 2);
        assertThat(facts.way(WayKind.PERFORM_IN_GRACE).estimate()).isTrue();
        assertThat(facts.way(WayKind.SETTLE_IN_GRACE).estimate()).isTrue();
    }

    @Test
    void R_REVIEW_12_what_is_under_way_stands_beside_the_surest_way() {
        var facts = openEnded();
        facts.objecting = List.of(new Objecting.Pending(Reason.SHOULD_NOT_BE_LISTED, TODAY));

        assertThat(facts.kinds().get(1)).isEqualTo("objection-pending");
        assertThat(facts.ways().get(1).effect()).isEqualTo(Effect.MUST_END_IF_FOUNDED);
        assertThat(facts.ways().get(1).courtBy().date()).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void R_REVIEW_11_another_reason_is_another_objection_until_all_three_are_before_the_court() {
        var facts = openEnded();
        var all = Stream.of(Reason.values()).map(EntryWaysTest::pending).toList();
        facts.objecting = all.subList(0, 2);
        assertThat(facts.kinds()).contains("objection-pending").endsWith("object-to-entry");

        facts.objecting = all;
        assertThat(facts.kinds()).doesNotContain("object-to-entry");
    }

    private static Objecting pending(Reason reason) {
        return new Objecting.Pending(reason, TODAY);
    }

    @Test
    void R_CORRECT_9_2_wrong_data_is_corrected_and_the_entry_stays() {
        var facts = openEnded();
        for (var objecting :
                List.of(
                        pending(Reason.INFORMATION_INACCURATE),
                        new Objecting.Rejected(Reason.INFORMATION_INACCURATE, TODAY),
                        new Objecting.Above(Reason.INFORMATION_INACCURATE, TODAY))) {
            facts.objecting = List.of(objecting);
            assertThat(facts.ways().get(1).effect()).isEqualTo(Effect.CORRECTED);
        }
    }

    @Test
    void R_REVIEW_12_4_a_rejection_is_taken_up_until_the_tenth_day_and_not_after() {
        var facts = openEnded();
        facts.objecting = rejected(LocalDate.of(2026, 6, 7));
        assertThat(facts.way(WayKind.GO_UP).takeBy()).isEqualTo(TODAY);
        assertThat(facts.kinds()).endsWith("object-to-entry");

        facts.objecting = rejected(LocalDate.of(2026, 6, 6));
        assertThat(facts.kinds()).doesNotContain("go-up").endsWith("object-to-entry");
    }

    @Test
    void R_REVIEW_12_4_no_time_runs_from_a_rejection_that_was_not_served() {
        var facts = openEnded();
        facts.objecting = rejected(null);

        assertThat(facts.way(WayKind.GO_UP).takeBy()).isNull();
    }

    private static List<Objecting> rejected(@Nullable LocalDate served) {
        return List.of(new Objecting.Rejected(Reason.SHOULD_NOT_BE_LISTED, served));
    }

    @Test
    void R_REVIEW_12_5_the_higher_court_has_one_and_the_court_below_another() {
        var facts = openEnded();
        facts.objecting =
                List.of(
                        new Objecting.Above(Reason.SHOULD_NOT_BE_LISTED, TODAY),
                        pending(Reason.INFORMATION_SHOULD_BE_DELETED));

        assertThat(facts.ways().get(1).who()).isEqualTo(Actor.HIGHER_COURT);
        assertThat(facts.kinds().get(2)).isEqualTo("objection-pending");
    }

    @Test
    void R_CONS_8_an_entry_that_restricts_alone_can_be_eased_unless_a_permit_was_taken_back() {
        var facts = withTerm();
        assertThat(facts.kinds()).doesNotContain("permit");

        facts.alone = true;
        assertThat(facts.kinds()).endsWith("permit", "urgent-travel");
        facts.unit = true;
        assertThat(facts.kinds()).contains("permit").doesNotContain("urgent-travel");
        facts.barred = true;
        assertThat(facts.kinds()).doesNotContain("permit");
    }
}
