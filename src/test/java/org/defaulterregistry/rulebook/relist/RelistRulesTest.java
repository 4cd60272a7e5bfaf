package org.defaulterregistry.rulebook.relist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelistRulesTest {

    private static final LocalDate REMOVED = LocalDate.parse("2026-01-15");

    private static boolean barred(
            RemovedUnder under, RequestedBy by, String on, Readings readings) {
        return RelistRules.barred(
                new RelistFacts.Recorded(
                        under, Optional.of(REMOVED), by, LocalDate.parse(on), readings));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, true", "2026-07-15, true", "2026-07-16, false"})
    void R_RELIST_10_b_the_creditor_who_let_go_waits_six_months(String on, boolean barred) {
        assertThat(
                        barred(
                                RemovedUnder.CREDITOR_APPLICATION,
                                RequestedBy.SAME_CREDITOR,
                                on,
                                Readings.DEFAULT))
                .isEqualTo(barred);
    }

    @ParameterizedTest
    @EnumSource(
            value = RemovedUnder.class,
            names = "CREDITOR_APPLICATION",
            mode = EnumSource.Mode.EXCLUDE)
    void R_RELIST_10_a_no_other_way_off_bars_anybody(RemovedUnder under) {
        assertThat(barred(under, RequestedBy.SAME_CREDITOR, "2026-02-01", Readings.DEFAULT))
                .isFalse();
        assertThat(RelistRules.barLastDay(under, REMOVED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "R-REMOVE-10(1), PERFORMANCE",
        "R-REMOVE-10(3), CREDITOR_APPLICATION",
        "R-REMOVE-10(7), ENFORCEMENT_TERMINATED",
        "R-REMOVE-10-EXPIRY, EXPIRY",
        "R-TERM-2(3), EARLY",
        "R-CORRECT-9(1), WITHDRAWAL"
    })
    void the_rule_of_an_ending_tells_what_ended(String rule, RemovedUnder under) {
        assertThat(RemovedUnder.byRule(rule)).contains(under);
        assertThat(RemovedUnder.byRule("R-GRACE-15")).isEmpty();
    }

    @Test
    void R_RELIST_10_b_a_new_listing_is_refused_while_the_bar_runs() {
        var barred =
                new RelistFacts.Recorded(
                        RemovedUnder.CREDITOR_APPLICATION,
                        Optional.of(REMOVED),
                        RequestedBy.SAME_CREDITOR,
                        REMOVED.plusMonths(6),
                        Readings.DEFAULT);
        var free =
                new RelistFacts.Recorded(
                        RemovedUnder.CREDITOR_APPLICATION,
                        Optional.of(REMOVED),
                        RequestedBy.SAME_CREDITOR,
                        REMOVED.plusMonths(6).plusDays(1),
                        Readings.DEFAULT);

        assertThat(Rule.askAll(RelistRules.AGAIN_NOW, barred))
                .extracting(Finding::permits)
                .containsExactly(false, true);
        assertThat(Rule.askAll(RelistRules.AGAIN_NOW, free)).allMatch(Finding::permits);
    }

    @Test
    void R_RELIST_10_b_neither_the_court_nor_by_default_another_creditor() {
        var under = RemovedUnder.CREDITOR_APPLICATION;
        var strict = new Readings(true, true, true, true, true, false, false, true, 3);

        assertThat(barred(under, RequestedBy.COURT_EX_OFFICIO, "2026-02-01", strict)).isFalse();
        assertThat(barred(under, RequestedBy.OTHER_CREDITOR, "2026-02-01", Readings.DEFAULT))
                .isFalse();
        assertThat(barred(under, RequestedBy.OTHER_CREDITOR, "2026-02-01", strict)).isTrue();
    }
}
