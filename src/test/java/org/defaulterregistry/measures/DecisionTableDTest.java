package org.defaulterregistry.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decision table D, row by row, as an airline and a hotel meet it. */
abstract class DecisionTableDTest extends RegistryTest {
    private Restricting court;

    @OnH2
    static class OnH2Test extends DecisionTableDTest {}

    @OnPostgres
    static class OnPostgresTest extends DecisionTableDTest {}

    @BeforeEach
    void haidianRestricts() {
        court = new Restricting(haidian);
    }

    @Test
    void row_1_not_listed_and_no_order_is_allowed() {
        var person = haidian.warns(Made.up()).person();

        assertBoth(person, haidian.today(), "CLEAR");
    }

    @Test
    void row_2_not_listed_and_an_order_is_refused() {
        var person = haidian.serves(Made.up(), true);
        court.orders(person);

        assertBoth(person.person(), haidian.today(), "RESTRICTED");
    }

    @Test
    void row_3_listed_and_an_order_is_refused() {
        var entry = haidian.lists(Made.up(), 1);

        assertBoth(entry.from().person(), haidian.today(), "RESTRICTED");
    }

    @Test
    void row_4_an_order_and_a_permit_valid_that_day_for_that_measure_is_allowed() {
        var listed = haidian.lists(Made.up(), 1);
        var unlisted = haidian.serves(Made.up(), true);
        var day = haidian.today().plusDays(3);
        court.lift(listed.order(), day, day, "own-serious-illness");
        court.lift(court.orders(unlisted).id(), day, day, "own-serious-illness");

        for (var person : new Made[] {listed.from().person(), unlisted.person()}) {
            assertThat(airline.decision(person, day)).isEqualTo("CLEAR");
            assertThat(hotel(person.identity(), day)).isEqualTo("RESTRICTED");
            assertBoth(person, day.plusDays(1), "RESTRICTED");
        }
    }

    @Test
    void row_5_listed_and_no_order_on_record_is_refused() {
        var entry = haidian.lists(Made.up(), 4);
        var paid = cashier.reports(entry.from(), "1000.00");
        assertThat(paid.json().get("ordersLifted").asInt()).isEqualTo(1);

        assertBoth(entry.from().person(), haidian.today(), "RESTRICTED");
    }

    @Test
    void row_6_deleted_and_the_order_stays_is_refused_under_R_CONS_LINK() {
        var entry = haidian.lists(Made.up(), 4);
        var termIsOver = haidian.today().plusYears(2).plusDays(1);
        clock.moveOn(Duration.ofDays(ChronoUnit.DAYS.between(haidian.today(), termIsOver)));
        signInAgain();

        assertThat(
                        haidian.clerk()
                                .get("/api/v1/listings/" + entry.listing())
                                .json()
                                .get("inForce")
                                .asBoolean())
                .isFalse();
        assertBoth(entry.from().person(), haidian.today(), "RESTRICTED");
        court.lifts(haidian.judge(), Restricting.ORDERS + "/" + entry.order(), "creditor-consents");
        assertBoth(entry.from().person(), haidian.today(), "CLEAR");
    }

    @Test
    void row_8_the_same_name_and_another_number_is_allowed() {
        var restricted = haidian.serves(Made.up(), true);
        court.orders(restricted);
        var namesake =
                new Made(Made.born(LocalDate.of(1961, 4, 1)).number(), restricted.person().name());

        assertBoth(namesake, haidian.today(), "CLEAR");
        haidian.warns(namesake);
        assertBoth(namesake, haidian.today(), "CLEAR");
    }

    private void assertBoth(Made person, LocalDate on, String decision) {
        assertThat(airline.decision(person, on)).isEqualTo(decision);
        assertThat(hotel(person.identity(), on)).isEqualTo(decision);
    }

    private String hotel(String identity, LocalDate on) {
        return Http.machine(port, "demo-hotel", "check")
                .post(
                        "/api/v1/checks",
                        """
                        {"measure": "star-hotel", "on": "%s", "purpose": "room-booking", "person": %s}\
                        """
                                .formatted(on, identity))
                .json()
                .get("decision")
                .asString();
    }
}
