package org.defaulterregistry.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.measures.Restricting.permit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Exceptions from an order: granted, refused, prolonged, taken back. */
abstract class PermitTest extends RegistryTest {
    private static final String PERMITS = "/api/v1/permits";
    private static final String LIFE = ", \"reason\": \"life\"";

    @Autowired private Restraints restraints;

    private Restricting court;

    @OnH2
    static class OnH2Test extends PermitTest {}

    @OnPostgres
    static class OnPostgresTest extends PermitTest {}

    @BeforeEach
    void haidianRestricts() {
        court = new Restricting(haidian);
    }

    @Test
    void R_CONS_8_a_judge_permits_what_life_needs_from_its_first_to_its_last_day() {
        var person = Made.up();
        var order = orderOn(person);
        var from = haidian.today().plusDays(2);
        var to = from.plusDays(2);

        var granted = necessary(order, from, to, LIFE);

        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        assertThat(granted.json().get("permit").get("kind").asString())
                .isEqualTo("necessary-consumption");
        assertThat(airline.decision(person, from.minusDays(1))).isEqualTo("RESTRICTED");
        assertThat(airline.decision(person, from)).isEqualTo("CLEAR");
        assertThat(airline.decision(person, to)).isEqualTo("CLEAR");
        assertThat(airline.decision(person, to.plusDays(1))).isEqualTo("RESTRICTED");
        assertThat(hotel(person, from)).as("one measure and no other").isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_8_comfort_is_no_necessity_and_no_evidence_is_none() {
        var order = orderOn(Made.up());
        var day = haidian.today();

        assertRefused(necessary(order, day, day, ", \"reason\": \"comfort\""), "R-CONS-8");
        var unproven =
                permit(order, "necessary-consumption", "air-travel", day, day, LIFE)
                        .replace("\"Shown.\"", "\"\"");
        assertRefused(haidian.judge().post(PERMITS, unproven), "R-CONS-8");
        assertThat(necessary(order, day, day, ", \"reason\": \"business\"").status())
                .isEqualTo(201);
    }

    @Test
    void R_CONS_8_a_permit_comes_before_the_consumption() {
        var order = orderOn(Made.up());
        var day = haidian.today().minusDays(1);

        assertRefused(necessary(order, day, day.plusDays(3), LIFE), "R-CONS-8");
    }

    @Test
    void R_CONS_1_1_where_no_order_binds_there_is_nothing_to_permit() {
        var last = haidian.today().plusDays(5);
        var order =
                court.orders(
                                haidian.serves(Made.up(), true),
                                ", \"periodUntil\": \"%s\"".formatted(last))
                        .id();

        assertRefused(necessary(order, last.plusDays(1), last.plusDays(1), LIFE), "R-CONS-1(1)");
        assertThat(necessary(order, last, last, LIFE).status()).isEqualTo(201);
    }

    @Test
    void R_CONS_8_only_what_an_order_closes_can_be_opened() {
        var order = orderOn(Made.up());
        var day = haidian.today();
        for (var measure : new String[] {"bank-credit", "exit-ban", "no-such-thing"}) {
            var wrong =
                    haidian.judge()
                            .post(
                                    PERMITS,
                                    permit(
                                            order,
                                            "necessary-consumption",
                                            measure,
                                            day,
                                            day,
                                            LIFE));
            assertThat(wrong.status()).as(measure).isEqualTo(422);
            assertThat(wrong.text()).contains("/measure");
        }
        assertRefused(
                haidian.president()
                        .post(
                                PERMITS,
                                permit(
                                        order,
                                        "temporary-lift",
                                        "exit-ban",
                                        day,
                                        day,
                                        ", \"reason\": \"official-duty\", \"writtenUndertaking\": true")),
                "R-CONS-17(3)");
    }

    @Test
    void R_CONS_17_3_a_judge_does_not_lift_the_travel_ban() {
        var order = orderOn(Made.up());
        var day = haidian.today();
        var body =
                permit(
                        order,
                        "temporary-lift",
                        "air-travel",
                        day,
                        day,
                        ", \"reason\": \"official-duty\", \"writtenUndertaking\": true");

        var refused = haidian.judge().post(PERMITS, body);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("rule").asString()).isEqualTo("R-CONS-17(3)");
        assertThat(haidian.president().post(PERMITS, body).status()).isEqualTo(201);
        assertThat(haidian.clerk().post(PERMITS, body).status()).isEqualTo(403);
    }

    @Test
    void R_CONS_17_3_a_lift_that_adjoins_another_is_the_same_lift_and_a_month_is_the_most() {
        var order = orderOn(Made.up());
        var from = haidian.today();
        var monthsEnd = from.plusMonths(1);
        assertThat(court.lift(order, from, from.plusDays(9), "official-duty").status())
                .isEqualTo(201);

        assertRefused(
                court.lift(order, from.plusDays(10), monthsEnd.plusDays(1), "official-duty"),
                "R-CONS-17(3)");
        assertThat(court.lift(order, from.plusDays(10), monthsEnd, "official-duty").status())
                .isEqualTo(201);
        assertRefused(
                court.lift(order, monthsEnd.plusDays(1), monthsEnd.plusDays(1), "official-duty"),
                "R-CONS-17(3)");
    }

    @Test
    void R_CONS_17_3_another_reason_or_a_day_between_makes_another_lift() {
        var order = orderOn(Made.up());
        var from = haidian.today();
        var monthsEnd = from.plusMonths(1);
        court.lift(order, from, monthsEnd, "official-duty");

        assertThat(
                        court.lift(
                                        order,
                                        monthsEnd.plusDays(1),
                                        monthsEnd.plusDays(3),
                                        "funeral-of-close-relative")
                                .status())
                .isEqualTo(201);
        assertThat(
                        court.lift(
                                        order,
                                        monthsEnd.plusDays(2),
                                        monthsEnd.plusDays(3),
                                        "official-duty")
                                .status())
                .isEqualTo(201);
    }

    @Test
    void R_CONS_17_3_a_lift_needs_to_say_whether_there_is_an_undertaking() {
        var order = orderOn(Made.up());
        var day = haidian.today();
        var reason = ", \"reason\": \"official-duty\"";

        var silent =
                haidian.president()
                        .post(
                                PERMITS,
                                permit(order, "temporary-lift", "air-travel", day, day, reason));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("/writtenUndertaking");
    }

    @Test
    void R_CONS_3_PRIVATE_is_not_open_to_a_debtor_who_is_a_natural_person() {
        var order = orderOn(Made.up());
        var day = haidian.today();

        assertRefused(
                haidian.judge().post(PERMITS, ownMoney(order, day, true, true)),
                "R-CONS-3-PRIVATE");
    }

    @Test
    void R_CONS_3_PRIVATE_a_unit_has_to_name_whose_money_it_is() {
        var order = court.orders(court.against()).id();
        var body = ownMoney(order, haidian.today(), true, true);

        var wrong = haidian.judge().post(PERMITS, body);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/officeId");

        var unknown = body.replace("{\"orderId\"", "{\"officeId\": \"%s\", \"orderId\"");
        var nobody = haidian.judge().post(PERMITS, unknown.formatted(UUID.randomUUID()));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("/officeId");
    }

    @Test
    void R_CONS_3_PRIVATE_each_of_the_four_groups_must_be_allowed_own_money_that_is_verified() {
        var unit = court.against();
        var order = court.orders(unit).id();
        var day = haidian.today().plusDays(2);
        for (var group : Group.values()) {
            var person = Made.up();
            var office = court.holds(unit, group.key(), person);
            var body = forOffice(office, ownMoney(order, day, true, true));

            var granted = haidian.judge().post(PERMITS, body);

            assertThat(granted.status()).as(granted.text()).isEqualTo(201);
            assertThat(granted.json().get("permit").get("officeId").asString())
                    .isEqualTo(office.id());
            assertThat(permitted(office, unit, day.minusDays(1))).isFalse();
            assertThat(permitted(office, unit, day)).isTrue();
            assertThat(permitted(office, unit, day.plusDays(1))).isFalse();
        }
    }

    @Test
    void R_CONS_3_PRIVATE_the_units_money_and_what_nobody_verified_are_refused() {
        var unit = court.against();
        var order = court.orders(unit).id();
        var office = court.holds(unit, "principal", Made.up());
        var day = haidian.today();

        assertRefused(
                haidian.judge().post(PERMITS, forOffice(office, ownMoney(order, day, false, true))),
                "R-CONS-3-PRIVATE");
        assertRefused(
                haidian.judge().post(PERMITS, forOffice(office, ownMoney(order, day, true, false))),
                "R-CONS-17(1)");
        var unsaid = ownMoney(order, day, true, true).replace(", \"verified\": true", "");
        assertThat(haidian.judge().post(PERMITS, forOffice(office, unsaid)).text())
                .contains("/verified");
    }

    @Test
    void R_CONS_17_3_an_officer_of_a_unit_may_travel_and_R_CONS_17_4_is_called_back() {
        var unit = court.against();
        var order = court.orders(unit).id();
        var office = court.holds(unit, "actual-controller", Made.up());
        var day = haidian.today();
        var body =
                permit(
                        order,
                        "temporary-lift",
                        "air-travel",
                        day,
                        day,
                        ", \"reason\": \"official-duty\", \"writtenUndertaking\": true");
        assertThat(haidian.president().post(PERMITS, body).text())
                .as("a unit does not travel")
                .contains("/officeId");
        var granted = haidian.president().post(PERMITS, forOffice(office, body));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        assertThat(permitted(office, unit, day)).isTrue();

        court.revokes(granted, "undertaking-broken");

        assertThat(permitted(office, unit, day)).isFalse();
        assertRefused(haidian.president().post(PERMITS, forOffice(office, body)), "R-CONS-17(4)");
        assertThat(
                        haidian.judge()
                                .post(PERMITS, forOffice(office, ownMoney(order, day, true, true)))
                                .status())
                .as("what is true must be allowed")
                .isEqualTo(201);
    }

    @Test
    void R_CONS_17_2_who_was_released_from_the_office_needs_no_permit_and_gets_none() {
        var unit = court.against();
        var order = court.orders(unit).id();
        var office = court.holds(unit, "principal", Made.up());
        haidian.judge()
                .post(
                        "/api/v1/offices/" + office.id() + "/release",
                        "{\"reason\": \"not-of-the-four-groups\", \"evidence\": \"He is not.\"}",
                        office.etag());

        var answer =
                haidian.judge()
                        .post(
                                PERMITS,
                                forOffice(office, ownMoney(order, haidian.today(), true, true)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/officeId");
    }

    @Test
    void R_CONS_17_4_false_evidence_restores_the_restriction_at_once_and_bars_another_permit() {
        var person = Made.up();
        var order = orderOn(person);
        var day = haidian.today().plusDays(1);
        var permit = court.lift(order, day, day.plusDays(5), "own-serious-illness");
        assertThat(airline.decision(person, day)).isEqualTo("CLEAR");

        var revoked = court.revokes(permit, "false-evidence");

        assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);
        assertThat(revoked.json().get("revokedBecause").asString()).isEqualTo("false-evidence");
        assertThat(
                        jdbc.sql("select kind from act_leaf where subject_id = ? order by position")
                                .param(UUID.fromString(permit.id()))
                                .query(String.class)
                                .list())
                .containsExactly("permit", "revoke");
        assertThat(airline.decision(person, day)).isEqualTo("RESTRICTED");
        assertRefused(court.lift(order, day, day, "own-serious-illness"), "R-CONS-17(4)");
        assertRefused(necessary(order, day, day, LIFE), "R-CONS-17(4)");
        assertThat(court.revokes(permit, "false-evidence").status()).isEqualTo(409);
        assertThat(ends(permit)).as("nothing is left to end").isEmpty();
    }

    private List<String> ends(Answer permit) {
        return haidian.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(permit.id()))
                .filter(duty -> duty.get("kind").asString().equals("end-permit"))
                .map(duty -> duty.get("dueOn").asString())
                .toList();
    }

    @Test
    void R_CONS_17_4_the_bar_holds_in_other_cases_and_for_nobody_else() {
        var person = Made.up();
        var day = haidian.today();
        court.revokes(
                court.lift(orderOn(person), day, day, "own-serious-illness"), "undertaking-broken");

        assertRefused(necessary(orderOn(person), day, day, LIFE), "R-CONS-17(4)");
        assertThat(necessary(orderOn(Made.up()), day, day, LIFE).status()).isEqualTo(201);
    }

    @Test
    void R_CONS_17_4_with_one_permit_all_others_of_the_person_in_the_case_are_taken_back() {
        var person = Made.up();
        var order = orderOn(person);
        var elsewhere = orderOn(person);
        var day = haidian.today();
        var first = court.lift(order, day.plusDays(1), day.plusDays(1), "own-serious-illness");
        var running = necessary(order, day, day.plusDays(9), LIFE);
        var future = court.lift(order, day.plusDays(4), day.plusDays(6), "official-duty");
        var other = court.lift(elsewhere, day.plusDays(4), day.plusDays(6), "official-duty");

        var revoked = court.revokes(first, "false-evidence");

        assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);
        for (var permit : new Answer[] {first, running, future}) {
            assertThat(revokedBecause(permit).asString()).isEqualTo("false-evidence");
            assertThat(
                            jdbc.sql(
                                            "select kind from act_leaf where subject_id = ? order by position")
                                    .param(UUID.fromString(permit.id()))
                                    .query(String.class)
                                    .list())
                    .containsExactly("permit", "revoke");
        }
        assertThat(revokedBecause(other).isNull()).as("another case").isTrue();
        assertThat(airline.decision(person, day.plusDays(5))).isEqualTo("RESTRICTED");
        assertThat(court.revokes(future, "false-evidence").status()).isEqualTo(409);
    }

    @Test
    void R_CONS_3_PRIVATE_own_money_stays_allowed_when_a_lift_is_taken_back() {
        var unit = court.against();
        var order = court.orders(unit).id();
        var office = court.holds(unit, "principal", Made.up());
        var day = haidian.today().plusDays(1);
        var own =
                haidian.judge().post(PERMITS, forOffice(office, ownMoney(order, day, true, true)));
        var lift =
                haidian.president()
                        .post(
                                PERMITS,
                                forOffice(
                                        office,
                                        permit(
                                                order,
                                                "temporary-lift",
                                                "air-travel",
                                                day.plusDays(1),
                                                day.plusDays(1),
                                                ", \"reason\": \"official-duty\", \"writtenUndertaking\": true")));

        court.revokes(lift, "undertaking-broken");

        assertThat(revokedBecause(own).isNull()).isTrue();
        assertThat(permitted(office, unit, day)).isTrue();
        assertThat(permitted(office, unit, day.plusDays(1))).isFalse();
    }

    private JsonNode revokedBecause(Answer permit) {
        return haidian.clerk().get(PERMITS + "/" + permit.id()).json().get("revokedBecause");
    }

    @Test
    void R_CONS_17_4_no_undertaking_was_broken_where_none_was_given() {
        var order = orderOn(Made.up());
        var permit = necessary(order, haidian.today(), haidian.today(), LIFE);

        var wrong = court.revokes(permit, "undertaking-broken");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/because");
    }

    @Test
    void R_CONS_17_4_it_is_found_out_after_the_grant_and_not_in_the_future() {
        var permit = necessary(orderOn(Made.up()), haidian.today(), haidian.today(), LIFE);
        var body = "{\"because\": \"false-evidence\", \"foundOn\": \"%s\", \"evidence\": \"So.\"}";
        var address = PERMITS + "/" + permit.id() + "/revocation";

        for (var day :
                new LocalDate[] {haidian.today().minusDays(1), haidian.today().plusDays(1)}) {
            assertThat(haidian.judge().post(address, body.formatted(day), permit.etag()).text())
                    .contains("/foundOn");
        }
        assertThat(haidian.judge().post(address, body.formatted(haidian.today())).status())
                .isEqualTo(428);
        assertThat(haidian.judge().post(address, body.formatted(haidian.today()), "\"9\"").status())
                .isEqualTo(412);
        assertThat(
                        chaoyang.judge()
                                .post(address, body.formatted(haidian.today()), permit.etag())
                                .status())
                .isEqualTo(404);
    }

    @Test
    void another_court_s_order_is_not_there_to_be_opened() {
        var day = haidian.today();
        var body =
                permit(orderOn(Made.up()), "necessary-consumption", "air-travel", day, day, LIFE);

        assertThat(chaoyang.judge().post(PERMITS, body).status()).isEqualTo(404);
    }

    @Test
    void D3_a_permit_ends_by_itself() {
        var person = Made.up();
        var day = haidian.today();
        necessary(orderOn(person), day, day, LIFE);
        assertThat(airline.decision(person, day)).isEqualTo("CLEAR");

        clock.moveOn(Duration.ofDays(1));
        signInAgain();

        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_17_3_who_has_paid_and_is_still_restricted_by_the_entry_can_be_permitted() {
        var entry = haidian.lists(Made.up(), 4);
        cashier.reports(entry.from(), "1000.00");
        var person = entry.from().person();
        var day = haidian.today().plusDays(1);
        assertThat(haidian.clerk().get("/api/v1/consumption-orders/" + entry.order()).text())
                .contains("\"state\":\"lifted\"");
        assertThat(airline.decision(person, day)).isEqualTo("RESTRICTED");

        var byCase =
                haidian.president()
                        .post(PERMITS, asDebtor(entry, lift(entry, day, "official-duty")));
        assertThat(byCase.status()).as(byCase.text()).isEqualTo(201);
        assertThat(byCase.json().at("/permit/orderId").isNull()).isTrue();
        assertThat(byCase.json().at("/permit/caseId").asString()).isEqualTo(entry.from().id());
        assertThat(airline.decision(person, day)).isEqualTo("CLEAR");
        assertThat(airline.decision(person, day.plusDays(1))).isEqualTo("RESTRICTED");
        var byOrder = necessary(entry.order(), day.plusDays(1), day.plusDays(1), LIFE);
        assertThat(byOrder.status()).as(byOrder.text()).isEqualTo(201);
        assertThat(airline.decision(person, day.plusDays(1))).isEqualTo("CLEAR");

        court.revokes(byCase, "undertaking-broken");
        assertThat(airline.decision(person, day)).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_1_1_once_neither_order_nor_entry_restricts_there_is_nothing_to_permit() {
        var entry = haidian.lists(Made.up(), 1);
        cashier.reports(entry.from(), "1000.00");
        var day = haidian.today();

        assertRefused(necessary(entry.order(), day, day, LIFE), "R-CONS-1(1)");
        assertRefused(
                haidian.president()
                        .post(PERMITS, asDebtor(entry, lift(entry, day, "official-duty"))),
                "R-CONS-1(1)");
    }

    @Test
    void a_permit_names_the_order_or_the_debtor_of_its_own_court_and_not_both() {
        var entry = haidian.lists(Made.up(), 4);
        var body = lift(entry, haidian.today(), "official-duty");
        var both =
                body.replace(
                        "{\"orderId\"",
                        "{\"debtorId\": \"" + entry.from().debtor() + "\", \"orderId\"");
        var neither = body.replaceAll("\"orderId\": \"[^\"]*\", ", "");

        for (var wrong : new String[] {both, neither}) {
            var answer = haidian.president().post(PERMITS, wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).contains("/orderId");
        }
        assertThat(chaoyang.president().post(PERMITS, asDebtor(entry, body)).status())
                .isEqualTo(404);
    }

    @Test
    void R_CONS_17_3_lifts_by_order_and_by_case_are_one_chain() {
        var entry = haidian.lists(Made.up(), 4);
        var from = haidian.today();
        assertThat(court.lift(entry.order(), from, from.plusMonths(1), "official-duty").status())
                .isEqualTo(201);

        var next = lift(entry, from.plusMonths(1).plusDays(1), "official-duty");

        assertRefused(haidian.president().post(PERMITS, asDebtor(entry, next)), "R-CONS-17(3)");
    }

    @Test
    void R_CONS_8_a_permit_is_for_one_occasion_within_a_year() {
        var order = orderOn(Made.up());
        var day = haidian.today();
        var year = day.plusYears(1);

        assertThat(necessary(order, day, year.plusDays(1), LIFE).text()).contains("/to");
        assertThat(necessary(order, year.plusDays(1), year.plusDays(1), LIFE).text())
                .contains("/from");
        assertThat(court.lift(order, year.plusDays(1), year.plusDays(2), "official-duty").text())
                .contains("/from");
        assertThat(necessary(order, day, year, LIFE).status()).isEqualTo(201);
        assertThat(necessary(order, year, year, LIFE).status()).isEqualTo(201);
    }

    /** A lift of one day. */
    private static String lift(Entry entry, LocalDate day, String reason) {
        return permit(
                entry.order(),
                "temporary-lift",
                "air-travel",
                day,
                day,
                ", \"reason\": \"%s\", \"writtenUndertaking\": true".formatted(reason));
    }

    private static String asDebtor(Entry entry, String body) {
        return body.replaceAll(
                "\"orderId\": \"[^\"]*\"", "\"debtorId\": \"" + entry.from().debtor() + "\"");
    }

    private String orderOn(Made person) {
        return court.orders(haidian.serves(person, true)).id();
    }

    private Answer necessary(String order, LocalDate from, LocalDate to, String reason) {
        return haidian.judge()
                .post(
                        PERMITS,
                        permit(order, "necessary-consumption", "air-travel", from, to, reason));
    }

    private static String ownMoney(String order, LocalDate day, boolean own, boolean verified) {
        return permit(
                order,
                "private-consumption",
                "air-travel",
                day,
                day,
                ", \"reason\": \"a family visit\", \"ownFunds\": %s, \"verified\": %s"
                        .formatted(own, verified));
    }

    private static String forOffice(Answer office, String body) {
        return body.replace(
                "{\"orderId\"", "{\"officeId\": \"%s\", \"orderId\"".formatted(office.id()));
    }

    /** As a check of the holder reads it. */
    private boolean permitted(Answer office, Case unit, LocalDate day) {
        var holder = UUID.fromString(office.json().get("partyId").asString());
        return restraints.of(holder).orElseThrow().offices().stream()
                .anyMatch(held -> held.permits(UUID.fromString(unit.id()), "air-travel", day));
    }

    private String hotel(Made person, LocalDate on) {
        return Http.machine(port, "demo-hotel", "check")
                .post(
                        "/api/v1/checks",
                        """
                        {"measure": "star-hotel", "on": "%s", "purpose": "room-booking", "person": %s}\
                        """
                                .formatted(on, person.identity()))
                .json()
                .get("decision")
                .asString();
    }

    private static void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.text()).isEqualTo("refused-by-law");
        assertThat(answer.json().get("rule").asString()).isEqualTo(rule);
        assertThat(kinds(answer)).containsExactly("REFUSE");
    }
}
