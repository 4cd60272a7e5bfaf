package org.defaulterregistry.rulebook.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.listing.ListingDecision.Listed;
import org.defaulterregistry.rulebook.listing.ListingDecision.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a claimed ground is one. */
class ClaimRulesTest {

    @ParameterizedTest
    @EnumSource(AssetReport.class)
    void R_LIST_REPORT_the_report_decides_on_ground_4(AssetReport report) {
        var claim = new Claim(Ground.of(4, "proven"), report, false, true);

        assertThat(claim.isProven()).isEqualTo(report.breaksDuty());
        assertThat(ClaimRules.findings(List.of(claim)))
                .extracting(Finding::ruleId)
                .containsExactly("R-LIST-REPORT");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void R_LIST_1_5_only_an_order_in_force_can_be_broken(boolean inForce) {
        assertThat(new Claim(Ground.of(5, "proven"), null, inForce, true).isProven())
                .isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"1, true, true", "1, false, false", "4, false, true"})
    void R_LIST_1_1_nobody_refuses_while_there_is_time(int ground, boolean over, boolean proven) {
        var claim = new Claim(Ground.of(ground, "proven"), null, false, over);

        assertThat(claim.isProven()).isEqualTo(proven);
    }

    @Test
    void other_grounds_rest_on_their_evidence() {
        var claims = CaseBuilder.grounds(1, 2, 3, 4, 6).stream().map(Claim::of).toList();

        assertThat(claims).allMatch(Claim::isProven);
        assertThat(ClaimRules.findings(claims)).isEmpty();
    }

    @Test
    void a_no_before_the_table_refuses_and_stands_first() {
        var facts = CaseBuilder.aCase().on(3).build();
        var disproved =
                ClaimRules.findings(
                        List.of(
                                new Claim(
                                        Ground.of(4, "proven"), AssetReport.ON_TIME, false, true)));

        assertThat(ListingRules.decide(facts, List.of())).isInstanceOf(Listed.class);
        var refused = ListingRules.decide(facts, disproved);
        assertThat(refused).isInstanceOf(Refused.class);
        assertThat(refused.findings().getFirst()).isEqualTo(disproved.getFirst());
    }
}
