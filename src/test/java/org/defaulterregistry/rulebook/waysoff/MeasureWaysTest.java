package org.defaulterregistry.rulebook.waysoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;
import static org.defaulterregistry.rulebook.Readings.DEFAULT;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.rulebook.waysoff.BanWays.BanFacts;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.Days;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.Holder;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.UnitCase;
import org.defaulterregistry.rulebook.waysoff.OrderWays.OrderFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureWaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final List<Objecting> NOT_NOW = List.of();

    private static List<String> kinds(List<Way> ways) {
        return ways.stream().map(way -> way.kind().key()).toList();
    }

    private static List<String> order(
            @Nullable LocalDate until, boolean inForce, @Nullable LocalDate demandedFrom) {
        return order(until, inForce, demandedFrom, false);
    }

    private static List<String> order(
            @Nullable LocalDate until,
            boolean inForce,
            @Nullable LocalDate demandedFrom,
            boolean over) {
        return kinds(
                OrderWays.of(
                        new OrderFacts(
                                TODAY,
                                until,
                                inForce,
                                demandedFrom,
                                true,
                                over,
                                false,
                                false,
                                false,
                                NOT_NOW),
                        DEADLINES,
                        DEFAULT));
    }

    private static List<Way> ban(Target target, @Nullable LocalDate served, boolean takenUp) {
        return ban(target, served, takenUp, false);
    }

    private static List<Way> ban(
            Target target, @Nullable LocalDate served, boolean takenUp, boolean over) {
        return BanWays.of(
                new BanFacts(TODAY, target, null, true, over, served, takenUp, false, NOT_NOW),
                DEADLINES);
    }

    private static List<Way> unit(
            @Nullable Days entry, @Nullable Days order, boolean performed, Way.@Nullable By early) {
        return OfficeWays.ofUnit(
                new UnitCase(TODAY, entry, order, performed, false, true, early), DEADLINES);
    }

    private static List<String> holder(Group group, boolean restricted, boolean barred) {
        return kinds(
                OfficeWays.ofHolder(
                        new Holder(group, restricted, barred, NOT_NOW), TODAY, DEADLINES));
    }

    @Test
    void R_CONS_9_1_while_an_entry_of_the_case_is_in_force_only_performance_lifts_an_order() {
        assertThat(order(null, true, TODAY))
                .containsExactly(
                        "perform-for-order", "settle-for-order", "permit", "urgent-travel");
        assertThat(order(null, true, null))
                .containsExactly(
                        "perform-for-order",
                        "settle-for-order",
                        "security-or-consent",
                        "object-to-order",
                        "permit",
                        "urgent-travel");
    }

    @Test
    void R_CONS_LINK_where_enforcement_is_over_performance_is_not_what_is_told_first() {
        assertThat(order(null, true, null, true))
                .containsExactly(
                        "security-or-consent",
                        "object-to-order",
                        "perform-for-order",
                        "settle-for-order",
                        "permit",
                        "urgent-travel");
        assertThat(order(null, true, TODAY, true))
                .containsExactly(
                        "perform-for-order", "settle-for-order", "permit", "urgent-travel");
        assertThat(kinds(ban(Target.DEBTOR, TODAY, false, true)))
                .containsExactly(
                        "reconsider-ban",
                        "security-or-consent",
                        "perform-for-ban",
                        "settle-for-ban");
    }

    @Test
    void R_CONS_18_an_order_that_binds_while_an_entry_is_in_grace_is_objected_to_by_itself() {
        assertThat(order(null, true, TODAY.plusDays(1)))
                .contains("security-or-consent", "object-to-order");
        assertThat(order(null, true, TODAY)).doesNotContain("object-to-order");
        assertThat(order(null, false, TODAY.plusDays(1))).doesNotContain("object-to-order");
    }

    @Test
    void R_GRACE_15_an_order_that_has_not_begun_has_nothing_to_be_eased() {
        assertThat(order(null, false, TODAY.plusDays(1)))
                .containsExactly("perform-for-order", "settle-for-order");
    }

    @Test
    void R_CONS_5_PERIOD_an_order_with_a_period_ends_with_it() {
        assertThat(order(TODAY, true, null)).contains("period-end");
    }

    @Test
    void R_CONS_1_2_no_period_is_promised_that_the_publication_of_an_entry_will_cut_off() {
        var published = TODAY.plusDays(30);

        assertThat(order(published, true, published)).doesNotContain("period-end");
        assertThat(order(published.minusDays(1), true, published)).contains("period-end");
        assertThat(order(published, true, TODAY)).doesNotContain("period-end");
    }

    @Test
    void R_EXIT_9_a_ban_is_taken_up_once_and_until_the_tenth_day_of_receiving_it() {
        assertThat(kinds(ban(Target.DEBTOR, TODAY.minusDays(10), false)))
                .containsExactly(
                        "perform-for-ban",
                        "reconsider-ban",
                        "settle-for-ban",
                        "security-or-consent");
        assertThat(ban(Target.DEBTOR, TODAY.minusDays(10), false).get(1).takeBy()).isEqualTo(TODAY);
        assertThat(kinds(ban(Target.DEBTOR, TODAY.minusDays(11), false)))
                .doesNotContain("reconsider-ban");
        assertThat(kinds(ban(Target.DEBTOR, null, true))).doesNotContain("reconsider-ban");
        assertThat(ban(Target.DEBTOR, null, false).get(1).takeBy()).isNull();
    }

    @Test
    void
            R_EXIT_1_who_is_hit_for_an_office_waits_for_the_debtor_or_shows_that_he_does_not_hold_it() {
        assertThat(kinds(ban(Target.PRINCIPAL_OF_DEBTOR_UNIT, null, true)))
                .containsExactly(
                        "debtor-performs",
                        "debtor-settles",
                        "not-of-the-group",
                        "security-or-consent");
    }

    @Test
    void R_CONS_3_UNIT_the_holder_is_free_with_the_unit() {
        var always = new Days(TODAY, null);
        var term = new Days(TODAY, TODAY);

        assertThat(kinds(unit(always, always, false, null)))
                .containsExactly("unit-performs", "unit-settles");
        assertThat(kinds(unit(term, always, false, null)))
                .containsExactly("unit-performs-early", "unit-settles-early", "unit-term-end");
        assertThat(kinds(unit(term, null, true, null))).containsExactly("unit-term-end");
    }

    @Test
    void R_TERM_2_3_the_holder_reads_that_early_deletion_of_the_units_entry_is_before_the_court() {
        var by = new Way.By(TODAY.plusDays(9), false);

        var ways = unit(new Days(TODAY, TODAY), null, true, by);

        assertThat(kinds(ways)).containsExactly("early-deletion-pending", "unit-term-end");
        assertThat(ways.getFirst().courtBy()).isEqualTo(by);
    }

    @Test
    void R_CONS_9_1_an_order_of_the_unit_alone_can_be_lifted_and_ends_with_its_period() {
        var until = TODAY.plusDays(9);

        assertThat(kinds(unit(null, new Days(TODAY, until), false, null)))
                .containsExactly(
                        "unit-performs", "unit-settles", "period-end", "security-or-consent");
        assertThat(kinds(unit(null, new Days(TODAY, null), false, null)))
                .containsExactly("unit-performs", "unit-settles", "security-or-consent");
        assertThat(kinds(unit(new Days(until, null), new Days(TODAY, until), false, null)))
                .containsExactly(
                        "unit-performs-in-grace", "unit-settles-in-grace", "security-or-consent");
    }

    @Test
    void R_GRACE_15_the_unit_that_performs_in_grace_never_reaches_its_people() {
        var grace = new Days(TODAY.plusDays(1), null);

        var ways = unit(grace, grace, false, null);

        assertThat(kinds(ways)).containsExactly("unit-performs-in-grace", "unit-settles-in-grace");
        assertThat(ways).allMatch(way -> TODAY.equals(way.takeBy()));
        assertThat(ways.getFirst().rule().ruleId()).isEqualTo("R-GRACE-15");
    }

    @Test
    void R_CONS_5_PERIOD_a_case_reaches_the_holder_until_it_ends_by_itself() {
        var until = TODAY.plusDays(9);
        var period = new Days(TODAY, until);
        var always = new Days(TODAY, null);

        assertThat(lastDay(null, period)).isEqualTo(until);
        assertThat(lastDay(null, always)).isNull();
        assertThat(lastDay(period, null)).isEqualTo(until);
        assertThat(lastDay(period, always)).isNull();
        assertThat(lastDay(new Days(until, null), period)).isNull();
    }

    private static @Nullable LocalDate lastDay(@Nullable Days entry, @Nullable Days order) {
        return new UnitCase(TODAY, entry, order, false, false, true, null).lastDay();
    }

    @Test
    void R_CONS_17_2_only_an_office_that_passes_to_a_successor_can_be_left() {
        assertThat(holder(Group.PRINCIPAL, false, false))
                .containsExactly("left-office", "object-to-office");
        assertThat(holder(Group.ACTUAL_CONTROLLER, false, false))
                .containsExactly("object-to-office");
    }

    @Test
    void R_CONS_17_3_the_holder_is_eased_while_the_unit_is_restricted_unless_he_was_barred() {
        assertThat(holder(Group.PRINCIPAL, true, false))
                .endsWith("private-consumption", "permit", "urgent-travel");
        assertThat(holder(Group.PRINCIPAL, true, true))
                .endsWith("private-consumption")
                .doesNotContain("permit", "urgent-travel");
    }
}
