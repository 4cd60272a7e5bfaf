package org.defaulterregistry.rulebook.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;
import static org.defaulterregistry.rulebook.Readings.DEFAULT;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.removal.Removal.MayDeleteEarly;
import org.defaulterregistry.rulebook.removal.Removal.MustCorrect;
import org.defaulterregistry.rulebook.removal.Removal.MustDelete;
import org.defaulterregistry.rulebook.removal.Removal.MustWithdraw;
import org.defaulterregistry.rulebook.removal.Removal.Stays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalRulesTest {

    private static final boolean OPEN_ENDED = false;
    private static final boolean FIXED_TERM = true;

    private static Removal after(RemovalEvent event, boolean fixedTerm) {
        return RemovalRules.decide(RecordedEvent.of(event, fixedTerm, DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "FULLY_PERFORMED, R-REMOVE-10(1)",
        "COURT_COMPLETED_ENFORCEMENT, R-REMOVE-10(1)",
        "CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT, R-REMOVE-10(3)",
        "RULING_NOT_TO_ENFORCE, R-REMOVE-10(6)",
        "ENFORCEMENT_TERMINATED, R-REMOVE-10(7)"
    })
    void R_REMOVE_10_a_trigger_ends_an_open_ended_entry(RemovalEvent event, String rule) {
        var removal = after(event, OPEN_ENDED);

        assertThat(removal).isInstanceOf(MustDelete.class);
        assertThat(removal.rule().ruleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(
            value = RemovalEvent.class,
            names = {
                "FULLY_PERFORMED",
                "COURT_COMPLETED_ENFORCEMENT",
                "CREDITOR_WRITTEN_APPLICATION_AND_COURT_CONSENT"
            })
    void R_REMOVE_10_FIXED_the_same_only_opens_discretion_on_a_fixed_term(RemovalEvent event) {
        var removal = after(event, FIXED_TERM);

        assertThat(removal).isInstanceOf(MayDeleteEarly.class);
        assertThat(removal.rule().ruleId()).isEqualTo("R-TERM-2(3)");
        assertThat(removal.mustRemove()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RemovalEvent.class,
            names = {"RULING_NOT_TO_ENFORCE", "ENFORCEMENT_TERMINATED", "CREDITOR_ORAL_REQUEST"})
    void R_REMOVE_10_FIXED_by_the_letter_a_fixed_term_stays(RemovalEvent event) {
        assertThat(after(event, FIXED_TERM)).isInstanceOf(Stays.class);
    }

    @Test
    void R_REMOVE_10_2_a_settlement_ends_an_entry_when_it_is_performed() {
        assertThat(RemovalRules.decide(RecordedEvent.settlement(true, OPEN_ENDED, DEFAULT)))
                .isInstanceOf(MustDelete.class);
        assertThat(RemovalRules.decide(RecordedEvent.settlement(false, OPEN_ENDED, DEFAULT)))
                .isInstanceOf(Stays.class);
        assertThat(RemovalRules.decide(RecordedEvent.settlement(true, FIXED_TERM, DEFAULT)))
                .isInstanceOf(MayDeleteEarly.class);
        assertThat(RemovalRules.decide(RecordedEvent.settlement(false, FIXED_TERM, DEFAULT)))
                .isInstanceOf(Stays.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {OPEN_ENDED, FIXED_TERM})
    void R_REMOVE_10_3_without_writing_or_consent_the_entry_stays(boolean fixedTerm) {
        assertThat(
                        RemovalRules.decide(
                                RecordedEvent.creditorApplication(false, fixedTerm, DEFAULT)))
                .isInstanceOf(Stays.class);
        assertThat(after(RemovalEvent.CREDITOR_ORAL_REQUEST, fixedTerm)).isInstanceOf(Stays.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2, false, false, true",
        "3, false, false, true",
        "1, false, false, false",
        "0, false, false, false",
        "2, true, false, false",
        "2, false, true, false"
    })
    void R_REMOVE_10_4_two_empty_searches_and_no_clue(
            int searches, boolean assets, boolean clue, boolean goes) {
        var open = RecordedEvent.roundTerminated(searches, assets, clue, OPEN_ENDED, DEFAULT);
        var fixed = RecordedEvent.roundTerminated(searches, assets, clue, FIXED_TERM, DEFAULT);

        assertThat(RemovalRules.decide(open).mustRemove()).isEqualTo(goes);
        assertThat(RemovalRules.decide(fixed)).isInstanceOf(Stays.class);
    }

    @ParameterizedTest
    @CsvSource({"TRIAL_SUPERVISION, true", "BANKRUPTCY, true", "OTHER, false"})
    void R_REMOVE_10_5_only_retrial_and_bankruptcy_count(SuspensionReason reason, boolean goes) {
        var open = RecordedEvent.suspended(reason, OPEN_ENDED, DEFAULT);
        var fixed = RecordedEvent.suspended(reason, FIXED_TERM, DEFAULT);

        assertThat(RemovalRules.decide(open).mustRemove()).isEqualTo(goes);
        assertThat(RemovalRules.decide(fixed)).isInstanceOf(Stays.class);
    }

    @Test
    void R_REMOVE_10_FIXED_other_readings_let_a_ruling_end_a_fixed_term() {
        var generous = new Readings(true, true, true, true, true, true, true, false, 3);
        var ruling = RecordedEvent.of(RemovalEvent.ENFORCEMENT_TERMINATED, FIXED_TERM, generous);
        var bankrupt = RecordedEvent.suspended(SuspensionReason.BANKRUPTCY, FIXED_TERM, generous);

        assertThat(RemovalRules.decide(ruling)).isInstanceOf(MustDelete.class);
        assertThat(RemovalRules.decide(bankrupt)).isInstanceOf(MustDelete.class);
    }

    @Test
    void R_REMOVE_10_EXPIRY_a_term_runs_out_and_mere_refusal_has_none() {
        assertThat(after(RemovalEvent.TERM_EXPIRED, FIXED_TERM)).isInstanceOf(MustDelete.class);
        assertThat(after(RemovalEvent.TERM_EXPIRED, OPEN_ENDED)).isInstanceOf(Stays.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {OPEN_ENDED, FIXED_TERM})
    void R_CORRECT_9_wrong_entries_are_withdrawn_and_wrong_data_corrected(boolean fixedTerm) {
        assertThat(after(RemovalEvent.SHOULD_NOT_HAVE_BEEN_LISTED, fixedTerm))
                .isInstanceOf(MustWithdraw.class);
        assertThat(after(RemovalEvent.LISTED_PERSON_WAS_A_MINOR, fixedTerm))
                .isInstanceOf(MustWithdraw.class);
        var corrected = after(RemovalEvent.PUBLISHED_DATA_INACCURATE, fixedTerm);
        assertThat(corrected).isInstanceOf(MustCorrect.class);
        assertThat(corrected.mustRemove()).isFalse();
        assertThat(corrected.mustAct()).isTrue();
    }

    @Test
    void R_CALC_1_the_duty_is_due_on_the_third_working_day() {
        assertThat(Removal.dueDay(LocalDate.parse("2026-06-17"), DEADLINES).exact())
                .isEqualTo("2026-06-23");
    }
}
