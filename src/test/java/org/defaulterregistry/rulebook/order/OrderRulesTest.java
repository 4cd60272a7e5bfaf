package org.defaulterregistry.rulebook.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRulesTest {

    private static final Optional<TravelReason> FUNERAL =
            Optional.of(TravelReason.FUNERAL_OF_CLOSE_RELATIVE);

    private static TemporaryLiftRules.Request request(
            String measure, Optional<TravelReason> reason, String from, String to) {
        return new TemporaryLiftRules.Request(
                true,
                measure,
                reason,
                LocalDate.parse(from),
                Optional.of(LocalDate.parse(to)),
                true,
                true,
                false);
    }

    private static boolean granted(TemporaryLiftFacts facts) {
        return TemporaryLiftRules.decide(facts).mayBeGranted();
    }

    @ParameterizedTest
    @EnumSource(TravelReason.class)
    void R_CONS_17_3_every_reason_on_the_list_will_do(TravelReason reason) {
        assertThat(granted(request("air-travel", Optional.of(reason), "2026-04-01", "2026-04-20")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-05-01, true", // a holiday, and the end all the same
        "2026-04-01, 2026-05-02, false",
        "2026-01-31, 2026-02-28, true",
        "2026-01-31, 2026-03-01, false",
        "2026-04-01, 2026-03-31, false"
    })
    void R_CONS_17_3_one_month_at_most(String from, String to, boolean allowed) {
        assertThat(granted(request("air-travel", FUNERAL, from, to))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "air-travel, true",
        "train-g-all-seats, true",
        "train-emu-first-class, true",
        "train-soft-sleeper, false",
        "star-hotel, false"
    })
    void R_CONS_17_3_only_aircraft_and_high_speed_trains(String measure, boolean allowed) {
        assertThat(granted(request(measure, FUNERAL, "2026-04-01", "2026-04-02")))
                .isEqualTo(allowed);
    }

    @Test
    void R_CONS_17_3_no_other_reason() {
        assertThat(granted(request("air-travel", Optional.empty(), "2026-04-01", "2026-04-02")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true, false, R-CONS-1(1)",
        "true, false, true, false, R-CONS-17(3)",
        "true, true, false, false, R-CONS-17(3)",
        "true, true, true, true, R-CONS-17(4)"
    })
    void R_CONS_17_evidence_undertaking_and_good_faith(
            boolean restricted,
            boolean evidence,
            boolean undertaking,
            boolean falseBefore,
            String rule) {
        var lift =
                TemporaryLiftRules.decide(
                        new TemporaryLiftRules.Request(
                                restricted,
                                "air-travel",
                                FUNERAL,
                                LocalDate.parse("2026-04-01"),
                                Optional.of(LocalDate.parse("2026-04-02")),
                                evidence,
                                undertaking,
                                falseBefore));

        assertThat(lift.findings())
                .filteredOn(Finding::answer, Answer.NO)
                .extracting(Finding::ruleId)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, false, false, true, true",
        "true, false, false, true, false, false, true",
        "true, false, false, false, true, false, true",
        "true, false, false, false, false, false, false",
        "true, false, true, true, true, false, false", // listed: the restriction is a must
        "true, true, true, false, false, true, true",
        "false, true, false, false, false, false, false"
    })
    void R_CONS_9_must_after_performance_may_on_security_or_consent(
            boolean inForce,
            boolean performed,
            boolean listed,
            boolean security,
            boolean consent,
            boolean must,
            boolean may) {
        var lift =
                OrderLiftRules.decide(
                        new OrderLiftFacts.Recorded(inForce, performed, listed, security, consent));

        assertThat(lift.mustLift()).isEqualTo(must);
        assertThat(lift.mayLift()).isEqualTo(may);
    }

    @Test
    void R_CONS_9_2_promptly_is_three_working_days_unless_read_otherwise() {
        var performed = LocalDate.parse("2026-06-17");

        assertThat(OrderLiftRules.dueDay(performed, DEADLINES, Readings.DEFAULT).exact())
                .isEqualTo("2026-06-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"holiday", "OFFICIAL_DUTY", ""})
    void R_CONS_17_3_other_words_are_no_reason(String key) {
        assertThat(TravelReason.ofKey(key)).isEmpty();
    }
}
