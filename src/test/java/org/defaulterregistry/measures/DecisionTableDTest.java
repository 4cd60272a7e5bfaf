package org.defaulterregistry.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.defaulterregistry.rulebook.order.Group;
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
    void row_7_one_of_the_four_groups_of_a_restricted_unit_is_refused_and_not_listed() {
        var unit = court.against();
        var people = new ArrayList<Made>();
        for (var group : Group.values()) {
            people.add(Made.up());
            court.holds(unit, group.key(), people.getLast());
        }
        people.forEach(person -> assertBoth(person, haidian.today(), "CLEAR"));

        var order = court.orders(unit);

        people.forEach(person -> assertBoth(person, haidian.today(), "RESTRICTED"));
        court.lifts(haidian.judge(), Restricting.ORDERS + "/" + order.id(), "creditor-consents");
        people.forEach(person -> assertBoth(person, haidian.today(), "CLEAR"));
    }

    @Test
    void row_7_an_officer_s_own_money_is_let_pass_for_that_officer_and_that_day_only() {
        var unit = court.against();
        var order = court.orders(unit).id();
        var principal = Made.up();
        var controller = Made.up();
        var office = court.holds(unit, "principal", principal);
        court.holds(unit, "actual-controller", controller);
        var day = haidian.today().plusDays(1);
        var own =
                Restricting.permit(
                                order,
                                "private-consumption",
                                "air-travel",
                                day,
                                day,
                                ", \"reason\": \"a family visit\", \"ownFunds\": true, \"verified\": true")
                        .replace(
                                "{\"orderId\"",
                                "{\"officeId\": \"%s\", \"orderId\"".formatted(office.id()));
        assertThat(haidian.judge().post("/api/v1/permits", own).status()).isEqualTo(201);

        assertThat(airline.decision(principal, day)).isEqualTo("CLEAR");
        assertThat(hotel(principal.identity(), day)).isEqualTo("RESTRICTED");
        assertThat(airline.decision(controller, day)).isEqualTo("RESTRICTED");
        assertBoth(principal, day.plusDays(1), "RESTRICTED");
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
