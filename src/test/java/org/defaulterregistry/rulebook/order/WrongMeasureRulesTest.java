package org.defaulterregistry.rulebook.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.rulebook.order.WrongMeasureRules.BanFacts;
import org.defaulterregistry.rulebook.order.WrongMeasureRules.OrderFacts;
import org.junit.jupiter.api.Test;

class WrongMeasureRulesTest {

    @Test
    void R_SELF_CHECK_what_should_not_have_been_must_go() {
        assertThat(WrongMeasureRules.order(new OrderFacts(true, false)).mustLift()).isTrue();
        assertThat(WrongMeasureRules.order(new OrderFacts(false, false)).mayLift()).isFalse();
        assertThat(WrongMeasureRules.ban(new BanFacts(true, false, false)).mustLift()).isTrue();
        assertThat(WrongMeasureRules.ban(new BanFacts(false, false, false)).mayLift()).isFalse();
    }

    @Test
    void R_CONS_1_2_what_an_entry_demands_stays() {
        assertThat(WrongMeasureRules.order(new OrderFacts(true, true)).mayLift()).isFalse();
    }

    @Test
    void R_EXIT_1_a_ban_for_an_office_goes_with_the_office() {
        assertThat(WrongMeasureRules.ban(new BanFacts(false, true, false)).mustLift()).isTrue();
        assertThat(WrongMeasureRules.ban(new BanFacts(false, true, true)).mayLift()).isFalse();
    }
}
