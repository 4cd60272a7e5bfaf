package org.defaulterregistry.rulebook.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.listing.CaseBuilder.aCase;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.listing.ListingDecision.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2, true, true, 1, true",
        "2, true, true, 3, true",
        "2, true, true, 4, false",
        "2, true, true, 0, false",
        "2, true, false, 1, false", // not serious
        "2, false, true, 1, false", // forged evidence
        "4, true, true, 1, false", // no obstruction
        "4, false, false, 1, false",
        "1, true, true, 1, false" // nothing to extend
    })
    void R_TERM_2_2_serious_violence_lengthens_the_term_by_one_to_three_years(
            int ground, boolean violence, boolean serious, int years, boolean allowed) {
        var facts = aCase().on(ground).wishes(0, years, violence, serious).build();

        assertThat(TermRules.extensionAllowed(facts)).isEqualTo(allowed);
    }

    @Test
    void R_TERM_2_2_two_different_grounds_are_several_acts() {
        assertThat(TermRules.years(aCase().on(3, 4).wishes(0, 3, false, false).build()))
                .isEqualTo(5);
        assertThat(TermRules.years(aCase().on(1, 4).wishes(0, 1, false, false).build()))
                .isEqualTo(3);
        assertThat(TermRules.years(aCase().on(4, 4).wishes(0, 1, false, false).build()))
                .isEqualTo(2);
    }

    @Test
    void R_TERM_2_2_a_decision_that_extends_against_the_law_is_refused() {
        assertThat(aCase().on(4).wishes(0, 1, false, false).decide()).isInstanceOf(Refused.class);
    }

    @Test
    void R_CALC_3_the_term_runs_through_its_last_day() {
        var term = new ListingTerm.Fixed(LocalDate.parse("2024-05-10"), 2);

        assertThat(term.lastDay()).isEqualTo("2026-05-10"); // a Sunday, and stays one
        assertThat(term.runsOn(LocalDate.parse("2026-05-10"))).isTrue();
        assertThat(term.runsOn(LocalDate.parse("2026-05-11"))).isFalse();
        assertThat(term.runsOn(LocalDate.parse("2024-05-09"))).isFalse();
    }
}
