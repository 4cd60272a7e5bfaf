package org.defaulterregistry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What anyone reads about courts. Others use the same registry: differences count. */
abstract class StatisticsTest extends EndingScene {
    private static final String HAIDIAN = "CN-110108";
    private static final String CHAOYANG = "CN-110105";

    @OnH2
    static class OnH2Test extends StatisticsTest {}

    @OnPostgres
    static class OnPostgresTest extends StatisticsTest {}

    @Test
    void R_DUE_1_a_listing_and_its_removal_are_counted_for_their_court_and_for_all() {
        var before = figures();
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(rise(before, "/inTheRegisterNow")).isEqualTo(1);
        assertThat(rise(before, "/listings")).isEqualTo(1);

        cashier.reports(entry.from(), "1000.00");

        assertThat(rise(before, "/inTheRegisterNow")).isZero();
        assertThat(rise(before, "/removals/deleted")).isEqualTo(1);
        assertThat(rise(before, "/removals/byRule/R-REMOVE-10(1)")).isEqualTo(1);
        assertThat(rise(before, "/daysFromTriggerToRemoval/removals")).isEqualTo(1);
    }

    @Test
    void R_CORRECT_9_1_the_days_of_a_wrongful_listing_are_counted() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        moveTo(haidian.today().plusDays(10));
        var before = figures(); // on that day: others may have withdrawn something on it

        withdraws(entry, "wrong-person");

        assertThat(rise(before, "/removals/wrongful")).isEqualTo(1);
        assertThat(rise(before, "/daysWronglyListed"))
                .as("the first day and the last, as begun as the nine between")
                .isEqualTo(11);
    }

    @Test
    void R_CORRECT_9_1_an_entry_withdrawn_on_its_first_day_bound_on_that_day() {
        var before = figures();

        withdraws(haidian.lists(Made.up(), OPEN_ENDED), "wrong-person");

        assertThat(rise(before, "/removals/wrongful")).isEqualTo(1);
        assertThat(rise(before, "/daysWronglyListed")).isEqualTo(1);
    }

    @Test
    void R_CORRECT_9_1_an_entry_withdrawn_in_grace_bound_on_no_day() {
        var before = figures();

        withdraws(haidian.lists(Made.up(), OPEN_ENDED, 1), "wrong-person");

        assertThat(rise(before, "/removals/wrongful")).isEqualTo(1);
        assertThat(rise(before, "/daysWronglyListed")).isZero();
    }

    @Test
    void R_CORRECT_9_1_after_its_term_an_entry_bound_no_more() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var lastDay = dayOf(entry, "termLastDay");
        var bound = ChronoUnit.DAYS.between(haidian.today(), lastDay) + 1;
        moveTo(lastDay.plusDays(1));
        var before = figures();

        withdraws(entry, "wrong-person");

        assertThat(rise(before, "/daysWronglyListed")).isEqualTo(bound);
    }

    @Test
    void D13_a_wrongful_listing_stays_with_the_court_that_made_it_wherever_the_case_goes() {
        var before = figures();
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        haidian.transfers(entry.from());

        withdraws(chaoyang, entry, "wrong-person");

        assertThat(rise(before, "/listings")).isEqualTo(1);
        assertThat(rise(before, "/removals/all")).isEqualTo(1);
        assertThat(rise(before, "/removals/wrongful")).isEqualTo(1);
        assertThat(rise(before, "/removals/byRule/R-CORRECT-9(1)")).isEqualTo(1);
        assertThat(rise(before, "/daysWronglyListed")).isEqualTo(1);
    }

    @Test
    void D13_a_deletion_belongs_to_the_court_that_has_the_case_then() {
        var before = figures();
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        haidian.transfers(entry.from());

        cashier.reports(entry.from(), "1000.00");

        assertThat(rise(before, CHAOYANG, "/removals/deleted")).isEqualTo(1);
        assertThat(rise(before, CHAOYANG, "/daysFromTriggerToRemoval/removals")).isEqualTo(1);
    }

    @Test
    void D13_what_a_court_deleted_stays_its_own_though_the_case_goes_on() {
        var before = figures();
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        cashier.reports(entry.from(), "1000.00");

        haidian.transfers(entry.from());

        assertThat(rise(before, "/removals/deleted")).isEqualTo(1);
        assertThat(rise(before, "/daysFromTriggerToRemoval/removals")).isEqualTo(1);
    }

    @Test
    void R_SELF_CHECK_an_entry_that_can_stand_was_not_removed() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        cashier.reports(entry.from(), "1000.00", haidian.today().minusDays(1));
        var before = figures();

        var looked =
                haidian.secondJudge()
                        .post(
                                "/api/v1/listings/" + entry.listing() + "/look",
                                "{\"reasons\": \"It came later.\"}",
                                read(entry).etag());

        assertThat(looked.status()).as(looked.text()).isEqualTo(200);
        assertThat(duties(entry.listing())).doesNotContain("withdraw-entry");
        assertThat(rise(before, "/daysFromTriggerToRemoval/removals")).isZero();
    }

    @Test
    void an_entry_in_grace_that_is_paid_was_never_in_the_register() {
        var before = figures();
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);
        assertThat(rise(before, "/inTheRegisterNow")).isZero();

        cashier.reports(entry.from(), "1000.00");

        assertThat(rise(before, "/removals/closedInGrace")).isEqualTo(1);
        assertThat(rise(before, "/removals/deleted")).isZero();
    }

    @Test
    void both_days_of_a_period_belong_to_it() {
        var today = haidian.today();
        var onThatDay = listings(today, today);
        var after = listings(today.plusDays(1), today.plusDays(30));

        haidian.lists(Made.up(), OPEN_ENDED);

        assertThat(listings(today, today)).isEqualTo(onThatDay + 1);
        assertThat(listings(today.plusDays(1), today.plusDays(30))).isEqualTo(after);
    }

    @Test
    void a_period_is_a_year_at_most_and_does_not_end_before_it_begins() {
        var today = haidian.today();
        assertThat(status(today.minusDays(366), today)).isEqualTo(200);
        assertThat(status(today.minusDays(367), today)).isEqualTo(422);
        assertThat(status(today, today.minusDays(1))).isEqualTo(422);
    }

    @Test
    void a_day_that_is_none_is_a_fault_of_its_field() {
        var answer = anyone().get("/api/v1/statistics/courts?from=yesterday");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/from");
    }

    private int status(LocalDate from, LocalDate to) {
        return anyone().get("/api/v1/statistics/courts?from=" + from + "&to=" + to).status();
    }

    private long listings(LocalDate from, LocalDate to) {
        var figures = anyone().get("/api/v1/statistics/courts?from=" + from + "&to=" + to).json();
        return of(figures, HAIDIAN).at("/listings").asLong();
    }

    private long rise(JsonNode before, String figure) {
        return rise(before, HAIDIAN, figure);
    }

    /** By how much the court's own figure and that of all courts have risen alike. */
    private long rise(JsonNode before, String court, String figure) {
        var now = figures();
        var own = of(now, court).at(figure).asLong() - of(before, court).at(figure).asLong();
        assertThat(now.get("all").at(figure).asLong() - before.get("all").at(figure).asLong())
                .isEqualTo(own);
        return own;
    }

    private static JsonNode of(JsonNode figures, String court) {
        return figures.get("courts")
                .valueStream()
                .filter(one -> one.get("court").asString().equals(court))
                .findFirst()
                .orElseThrow();
    }

    private Http anyone() {
        return Http.nobody(port);
    }
}
