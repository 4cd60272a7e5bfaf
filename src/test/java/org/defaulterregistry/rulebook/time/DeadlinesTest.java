package org.defaulterregistry.rulebook.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.defaulterregistry.rulebook.Calendars.DEADLINES;
import static org.defaulterregistry.rulebook.Calendars.PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-17, 3, 2026-06-23", // Dragon Boat between
        "2026-09-30, 3, 2026-10-10", // National Day between, a make-up Saturday at the end
        "2025-10-09, 3, 2025-10-13", // a make-up Saturday counts
        "2026-05-10, 3, 2026-05-13", // the event is a Sunday
        "2026-04-30, 3, 2026-05-08",
        "2026-02-13, 1, 2026-02-14",
        "2024-02-08, 1, 2024-02-09", // Lunar New Year's Eve of 2024 was a working day
        "2025-01-27, 1, 2025-02-05"
    })
    void R_CALC_1_only_working_days_count(LocalDate event, int days, LocalDate due) {
        assertThat(DEADLINES.workingDays(event, days).exact()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-24, 10, 2025-05-06", // ends in a holiday
        "2026-09-16, 15, 2026-10-08",
        "2026-09-18, 10, 2026-09-28",
        "2026-01-20, 15, 2026-02-04", // ends on a working day
        "2026-02-18, 10, 2026-02-28", // ends on a make-up Saturday, which is no rest day
        "2026-03-02, 12, 2026-03-16" // ends on a Saturday
    })
    void R_CALC_2_calendar_days_roll_over_rest_days_only(LocalDate event, int days, LocalDate due) {
        assertThat(DEADLINES.days(event, days).exact()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 1, 2026-02-02",
        "2026-01-31, 1, 2026-02-28", // no such date: the month's last day, a make-up Saturday
        "2026-03-16, 3, 2026-06-16"
    })
    void R_CALC_6_months_to_act_by_roll_over(LocalDate event, int months, LocalDate due) {
        assertThat(DEADLINES.months(event, months).exact()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-15, 2, 2027-07-15",
        "2024-02-29, 2, 2026-02-28",
        "2024-02-29, 4, 2028-02-29"
    })
    void R_CALC_3_years_end_on_the_corresponding_date(
            LocalDate start, int years, LocalDate lastDay) {
        assertThat(Periods.lastDayOfYears(start, years)).isEqualTo(lastDay);
    }

    @Test
    void R_CAL_6_a_year_not_published_gives_a_marked_estimate() {
        var due = DEADLINES.workingDays(LocalDate.parse("2026-12-30"), 3);

        var counted = new Counted(LocalDate.parse("2026-12-30"), 3, Counted.Unit.WORKING_DAYS);
        assertThat(due)
                .isEqualTo(new DueDay(LocalDate.parse("2027-01-04"), true, "cn-test", counted));
        assertThat(counted.by(DEADLINES)).isEqualTo(due);
    }

    @Test
    void R_CAL_4_where_certainty_is_needed_an_estimate_is_an_error() {
        var due = DEADLINES.workingDays(LocalDate.parse("2026-12-30"), 3);

        assertThatExceptionOfType(CalendarUnknown.class).isThrownBy(due::exact);
    }

    @Test
    void R_CAL_4_the_last_working_day_of_a_published_year_is_certain() {
        assertThat(DEADLINES.workingDays(LocalDate.parse("2026-12-30"), 1).exact())
                .isEqualTo("2026-12-31");
    }

    @Test
    void R_CAL_4_an_unknown_year_is_never_guessed() {
        assertThatExceptionOfType(CalendarUnknown.class)
                .isThrownBy(() -> PUBLISHED.workingDay(LocalDate.parse("2035-03-01")));
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void R_CAL_5_the_published_years_have_as_many_working_days_as_the_notices_say(
            int year, long workingDays) {
        var first = Year.of(year).atDay(1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(PUBLISHED::workingDay).count())
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15T15:59:59Z, 2026-03-15", "2026-03-15T16:00:00Z, 2026-03-16"})
    void R_CALC_5_a_day_begins_at_midnight_court_time(Instant instant, LocalDate day) {
        assertThat(CourtTime.dayOf(instant)).isEqualTo(day);
    }
}
