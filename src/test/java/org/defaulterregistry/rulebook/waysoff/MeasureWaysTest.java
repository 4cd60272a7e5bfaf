package org.defaulterregistry.rulebook.waysoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;
import static org.defaulterregistry.rulebook.Readings.DEFAULT;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.order.ExitBanRules.Target;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.rulebook.waysoff.BanWays.BanFacts;
import org.defaulterregistry.rulebook.waysoff.OfficeWays.UnitCase;
import org.defaulterregistry.rulebook.waysoff.OrderWays.OrderFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureWaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final Objecting NOT_NOW = new Objecting.NotNow();

    private static List<String> kinds(List<Way> ways) {
        return ways.stream().map(way -> way.kind().key()).toList();
    }

    private static List<String> order(
            @Nullable LocalDate until, boolean inForce, boolean listed, boolean demanded) {
        return kinds(
                OrderWays.of(
                        new OrderFacts(
                                TODAY, until, inForce, listed, demanded, true, false, false,
                                NOT_NOW),
                        DEADLINES,
                        DEFAULT));
    }

    private static List<Way> ban(Target target, @Nullable LocalDate served, boolean takenUp) {
        return BanWays.of(
                new BanFacts(TODAY, target, null, true, served, takenUp, NOT_NOW), DEADLINES);
    }

    @Test
    void R_CONS_9_1_while_an_entry_of_the_case_is_in_force_only_performance_lifts_an_order() {
        assertThat(order(null, true, true, true))
                .containsExactly("perform-for-order", "permit", "urgent-travel");
        assertThat(order(null, true, false, false))
                .containsExactly(
                        "perform-for-order",
                        "security-or-consent",
                        "object-to-order",
                        "permit",
                        "urgent-travel");
    }

    @Test
    void R_CONS_18_an_order_that_an_entry_in_grace_will_demand_is_not_objected_to_alone() {
        assertThat(order(null, true, false, true))
                .contains("security-or-consent")
                .doesNotContain("object-to-order");
    }

    @Test
    void R_GRACE_15_an_order_that_has_not_begun_has_nothing_to_be_eased() {
        assertThat(order(null, false, false, true)).containsExactly("perform-for-order");
    }

    @Test
    void R_CONS_5_PERIOD_an_order_with_a_period_ends_with_it() {
        assertThat(order(TODAY, true, false, false)).contains("period-end");
    }

    @Test
    void R_EXIT_9_a_ban_is_taken_up_once_and_until_the_tenth_day_of_receiving_it() {
        assertThat(kinds(ban(Target.DEBTOR, TODAY.minusDays(10), false)))
                .containsExactly("perform-for-ban", "reconsider-ban", "security-or-consent");
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
                .containsExactly("debtor-performs", "not-of-the-group", "security-or-consent");
    }

    @Test
    void R_CONS_3_UNIT_the_holder_is_free_with_the_unit() {
        assertThat(kinds(OfficeWays.ofUnit(new UnitCase(null, false, true), DEADLINES)))
                .containsExactly("unit-performs");
        assertThat(kinds(OfficeWays.ofUnit(new UnitCase(TODAY, false, true), DEADLINES)))
                .containsExactly("unit-performs-early", "unit-term-end");
        assertThat(kinds(OfficeWays.ofUnit(new UnitCase(TODAY, true, true), DEADLINES)))
                .containsExactly("unit-term-end");
    }

    @Test
    void R_CONS_17_2_only_an_office_that_passes_to_a_successor_can_be_left() {
        assertThat(kinds(OfficeWays.ofHolder(Group.PRINCIPAL, NOT_NOW, TODAY, DEADLINES)))
                .containsExactly("left-office", "object-to-office", "private-consumption");
        assertThat(kinds(OfficeWays.ofHolder(Group.ACTUAL_CONTROLLER, NOT_NOW, TODAY, DEADLINES)))
                .containsExactly("object-to-office", "private-consumption");
    }
}
