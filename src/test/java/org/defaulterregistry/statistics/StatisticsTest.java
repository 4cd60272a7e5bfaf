package org.defaulterregistry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What anyone reads about courts. Others use the same registry: differences count. */
abstract class StatisticsTest extends EndingScene {
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
        assertThat(rise(before, "/daysWronglyListed")).isEqualTo(10);
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
        return of(figures).at("/listings").asLong();
    }

    /** By how much the court's own figure and that of all courts have risen alike. */
    private long rise(JsonNode before, String figure) {
        var now = figures();
        var own = of(now).at(figure).asLong() - of(before).at(figure).asLong();
        assertThat(now.get("all").at(figure).asLong() - before.get("all").at(figure).asLong())
                .isEqualTo(own);
        return own;
    }

    private static JsonNode of(JsonNode figures) {
        return figures.get("courts")
                .valueStream()
                .filter(court -> court.get("court").asString().equals("CN-110108"))
                .findFirst()
                .orElseThrow();
    }

    private Http anyone() {
        return Http.nobody(port);
    }
}
