package org.defaulterregistry.rulebook.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A longer term for an entry that runs. */
class ExtensionRulesTest {

    private static boolean allowed(RunningEntry entry) {
        return ExtensionRules.findings(entry).stream().allMatch(Finding::permits);
    }

    private static RunningEntry entry(int before, int wanted) {
        return new RunningEntry(
                CaseBuilder.grounds(4),
                true,
                true,
                false,
                before,
                wanted,
                false,
                false,
                false,
                true,
                Readings.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "0, -1, false",
        "0, 0, false",
        "0, 1, true",
        "0, 3, true",
        "0, 4, false",
        "1, 2, true",
        "1, 3, false",
        "2, 1, true",
        "2, 2, false",
        "3, 1, false"
    })
    void R_TERM_2_2_one_to_three_years_and_five_in_all(int before, int wanted, boolean allowed) {
        assertThat(allowed(entry(before, wanted))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, true", // serious violence, whatever the entry is for
        "true, false, false, false",
        "false, true, false, false",
        "false, false, true, true", // several acts
        "false, false, false, false"
    })
    void R_TERM_2_2_serious_violence_or_several_acts(
            boolean violence, boolean serious, boolean several, boolean allowed) {
        var entry =
                new RunningEntry(
                        CaseBuilder.grounds(4),
                        true,
                        true,
                        false,
                        0,
                        1,
                        violence,
                        serious,
                        true,
                        several,
                        Readings.DEFAULT);

        assertThat(allowed(entry)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "false, true, false", "true, false, false"})
    void R_TERM_2_2_only_a_term_that_runs_gets_longer(
            boolean fixedTerm, boolean inForce, boolean allowed) {
        var entry =
                new RunningEntry(
                        CaseBuilder.grounds(4),
                        fixedTerm,
                        inForce,
                        false,
                        0,
                        1,
                        false,
                        false,
                        false,
                        true,
                        Readings.DEFAULT);

        assertThat(allowed(entry)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"false, true, true", "false, false, false", "true, true, false"})
    void R_TERM_2_2_violence_is_shown_and_the_debt_is_open(
            boolean performed, boolean shown, boolean allowed) {
        var entry =
                new RunningEntry(
                        CaseBuilder.grounds(4),
                        true,
                        true,
                        performed,
                        0,
                        1,
                        true,
                        true,
                        shown,
                        false,
                        Readings.DEFAULT);

        assertThat(allowed(entry)).isEqualTo(allowed);
    }

    @Test
    void R_CALC_3_a_term_from_a_leap_day_keeps_its_years() {
        var first = LocalDate.parse("2028-02-29");
        var term = ListingTerm.Fixed.between(first, LocalDate.parse("2030-02-28"));

        assertThat(term.yearsAdded()).isZero();
        assertThat(term.extendedBy(2).lastDay()).isEqualTo("2032-02-29");
        assertThat(ListingTerm.Fixed.between(first, LocalDate.parse("2033-02-28")).yearsAdded())
                .isEqualTo(3);
    }
}
