package org.defaulterregistry.rulebook.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Readings.DEFAULT;
import static org.defaulterregistry.rulebook.removal.DeletionReason.CONDUCT_CORRECTED;
import static org.defaulterregistry.rulebook.removal.DeletionReason.CREDITOR_CONSENTS;
import static org.defaulterregistry.rulebook.removal.DeletionReason.PERFORMED;
import static org.defaulterregistry.rulebook.removal.DeletionReason.TERM_EXPIRED;

import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.removal.DeletionRules.Deletion;
import org.defaulterregistry.rulebook.removal.DeletionRules.DeletionFacts;
import org.junit.jupiter.api.Test;

class DeletionRulesTest {
    private static final boolean TERM = true;
    private static final boolean OVER = true;
    private static final boolean ON_RECORD = true;

    private static Deletion decide(
            DeletionReason reason, boolean term, boolean over, boolean onRecord) {
        return DeletionRules.decide(new DeletionFacts(reason, term, over, onRecord, DEFAULT));
    }

    @Test
    void R_TERM_2_3_each_of_three_reasons_opens_early_deletion_of_a_fixed_term_entry() {
        assertThat(decide(PERFORMED, TERM, !OVER, ON_RECORD).isLawful()).isTrue();
        assertThat(decide(CONDUCT_CORRECTED, TERM, !OVER, !ON_RECORD).isLawful()).isTrue();
        assertThat(decide(CREDITOR_CONSENTS, TERM, !OVER, !ON_RECORD).isLawful()).isTrue();
        assertThat(decide(PERFORMED, TERM, !OVER, ON_RECORD).rule().ruleId())
                .isEqualTo("R-TERM-2(3)");
    }

    @Test
    void R_TERM_2_3_performance_that_is_not_on_record_opens_nothing() {
        assertThat(decide(PERFORMED, TERM, !OVER, !ON_RECORD).isLawful()).isFalse();
    }

    @Test
    void R_TERM_2_3_by_the_other_reading_the_creditors_consent_opens_nothing() {
        var strict = new Readings(true, true, false, true, true, false, false, false, 3);

        assertThat(
                        DeletionRules.decide(
                                        new DeletionFacts(
                                                CREDITOR_CONSENTS, TERM, !OVER, false, strict))
                                .isLawful())
                .isFalse();
    }

    @Test
    void R_TERM_2_3_an_entry_without_a_term_goes_by_the_triggers_alone() {
        var refused = decide(CONDUCT_CORRECTED, !TERM, !OVER, ON_RECORD);

        assertThat(refused.findings())
                .filteredOn(Finding::answer, Answer.NO)
                .extracting(Finding::ruleId)
                .containsExactly("R-TERM-2(3)");
    }

    @Test
    void R_REMOVE_10_EXPIRY_deletes_from_the_day_after_the_last_and_nothing_is_early_then() {
        assertThat(decide(TERM_EXPIRED, TERM, OVER, !ON_RECORD).isLawful()).isTrue();
        assertThat(decide(TERM_EXPIRED, TERM, !OVER, !ON_RECORD).isLawful()).isFalse();
        assertThat(decide(TERM_EXPIRED, !TERM, !OVER, !ON_RECORD).isLawful()).isFalse();
        assertThat(decide(CONDUCT_CORRECTED, TERM, OVER, !ON_RECORD).isLawful()).isFalse();
        assertThat(decide(TERM_EXPIRED, TERM, OVER, !ON_RECORD).rule().ruleId())
                .isEqualTo("R-REMOVE-10-EXPIRY");
    }
}
