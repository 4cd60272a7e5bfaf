package org.defaulterregistry.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What somebody reads of the orders, permits and bans on him. */
abstract class MyRestrictionsTest extends RegistryTest {
    private static final String ORDERS = "/api/v1/consumption-orders";
    private static final String BANS = "/api/v1/exit-bans";

    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends MyRestrictionsTest {}

    @OnPostgres
    static class OnPostgresTest extends MyRestrictionsTest {}

    @Test
    void an_order_says_what_it_closes_what_it_does_not_and_what_ends_it() {
        var from = haidian.serves(Made.up(), true);
        var order = signed(ORDERS, orderBody(from));

        var me = me(from.person());

        assertThat(me.get("onTheList").asBoolean()).isFalse();
        assertThat(me.get("restricted").asBoolean()).isTrue();
        var mine = me.get("consumptionOrders").get(0);
        assertThat(mine.get("state").asString()).isEqualTo("in-force");
        assertThat(texts(mine.get("closed"), "key"))
                .contains("air-travel", "star-hotel", "train-g-all-seats")
                .doesNotContain("bank-credit", "exit-ban", "outbound-group-tour");
        assertThat(mine.at("/closed/0/nameZh").asString()).isEqualTo("乘坐飞机");
        assertThat(me.at("/summary/zh").asString()).contains("受限制消费令约束");
        assertThat(texts(mine.get("notClosed"), "rule")).contains("R-CONS-3(9)", "R-CONS-20");
        assertThat(mine.at("/notClosed/0/what/en").asString()).contains("Second class");
        assertThat(mine.at("/notClosed/0/what/zh").asString()).contains("二等座");
        assertThat(texts(mine.get("waysOff"), "rule"))
                .containsExactly(
                        "R-CONS-9(2)",
                        "R-CONS-9(2)",
                        "R-CONS-9(1)",
                        "R-CONS-18",
                        "R-CONS-8",
                        "R-CONS-17(3)");
        assertThat(mine.at("/waysOff/0/amountDue").asDouble()).isEqualTo(1000);

        cashier.reports(from, "1000.00");

        var lifted = me(from.person()).get("consumptionOrders").get(0);
        assertThat(lifted.get("id").asString()).isEqualTo(order);
        assertThat(lifted.get("state").asString()).isEqualTo("lifted");
        assertThat(lifted.get("closed")).isEmpty();
        assertThat(lifted.get("waysOff")).isEmpty();
    }

    @Test
    void R_CONS_5_PERIOD_an_order_with_a_period_says_until_when() {
        var from = haidian.serves(Made.up(), true);
        var period = ", \"periodUntil\": \"%s\"".formatted(haidian.today());
        signed(ORDERS, orderBody(from).replace(", \"reasons\"", period + ", \"reasons\""));

        var mine = me(from.person()).get("consumptionOrders").get(0);

        assertThat(mine.get("until").asString()).isEqualTo(haidian.today().toString());
        assertThat(texts(mine.get("waysOff"), "rule")).contains("R-CONS-5-PERIOD");
    }

    @Test
    void R_EXIT_1_an_exit_ban_is_told_to_whom_it_hits() {
        var from = haidian.serves(Made.up(), true);
        signed(
                BANS,
                """
                {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket abroad."}\
                """
                        .formatted(from.debtor()));

        var me = me(from.person());

        assertThat(me.get("restricted").asBoolean()).isFalse();
        assertThat(me.at("/summary/en").asString()).endsWith("An exit ban binds you.");
        assertThat(me.at("/summary/zh").asString()).endsWith("您被限制出境。");
        var mine = me.get("exitBans").get(0);
        assertThat(mine.get("as").asString()).isEqualTo("debtor");
        assertThat(mine.get("state").asString()).isEqualTo("in-force");
        assertThat(texts(mine.get("waysOff"), "rule"))
                .containsExactly("R-EXIT-1", "R-EXIT-9", "R-EXIT-1", "R-EXIT-1");
    }

    @Test
    void R_CONS_1_2_no_period_is_promised_that_the_publication_of_an_entry_will_cut_off() {
        var from = haidian.serves(Made.up(), true);
        signed(ORDERS, withPeriod(from, haidian.today().plusDays(200)));
        assertThat(bound(from.person(), "consumption-order").get("until").isNull()).isFalse();

        haidian.signs(
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 1, 1, false)));

        var order = bound(from.person(), "consumption-order");
        assertThat(order.get("until").isNull()).isTrue();
        assertThat(texts(order.get("waysOff"), "kind"))
                .contains("perform-for-order")
                .doesNotContain("period-end");
    }

    @Test
    void R_CONS_3_UNIT_the_holder_reads_all_that_ends_the_units_order_and_until_when_it_binds() {
        var people = new People(haidian);
        var from = people.warns(People.debtor(People.unit()));
        var until = haidian.today().plusDays(200);
        signed(ORDERS, withPeriod(from, until));
        var officer = Made.up();
        People.made(
                people.signs(
                        "/api/v1/offices",
                        people.draftsOffice(from, "principal", officer.identity())),
                200);

        var office = bound(officer, "office");

        assertThat(office.get("until").asString()).isEqualTo(until.toString());
        assertThat(texts(office.get("waysOff"), "kind"))
                .containsExactly(
                        "unit-performs",
                        "unit-settles",
                        "period-end",
                        "security-or-consent",
                        "left-office",
                        "object-to-office",
                        "private-consumption",
                        "permit",
                        "urgent-travel");
    }

    @Test
    void R_TERM_2_3_the_holder_reads_that_early_deletion_of_the_units_entry_is_before_the_court() {
        var people = new People(haidian);
        var from = people.warns(People.debtor(People.unit()));
        People.made(haidian.signs(People.made(haidian.drafts(from, 4), 201)), 200);
        var officer = Made.up();
        People.made(
                people.signs(
                        "/api/v1/offices",
                        people.draftsOffice(from, "principal", officer.identity())),
                200);
        assertThat(bound(officer, "office").get("until").isNull()).isTrue();

        cashier.reports(from, "1000.00");

        var office = bound(officer, "office");
        assertThat(office.get("until").isNull()).isFalse(); // its order was lifted
        assertThat(texts(office.get("waysOff"), "kind"))
                .startsWith("early-deletion-pending", "unit-term-end");
    }

    @Test
    void R_CORRECT_9_2_who_objects_to_data_reads_that_it_is_corrected_and_can_object_otherwise() {
        var entry = haidian.lists(Made.up(), 1);
        var person = entry.from().person();
        me(person);
        var filed =
                Http.person(port, "citizen." + person.number())
                        .post(
                                "/api/v1/correction-requests",
                                """
                                {"subject": "%s", "reason": "information-inaccurate", "text": "It is wrong."}\
                                """
                                        .formatted(entry.listing()));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);

        var ways = bound(person, "entry").get("waysOff");

        assertThat(ways.at("/1/kind").asString()).isEqualTo("objection-pending");
        assertThat(ways.at("/1/effect").asString()).isEqualTo("corrected");
        assertThat(ways.at("/1/then/en").asString()).contains("the entry stays");
        assertThat(texts(ways, "kind")).contains("object-to-entry");
    }

    private static String withPeriod(Case from, LocalDate until) {
        return orderBody(from)
                .replace(
                        ", \"reasons\"", ", \"periodUntil\": \"%s\", \"reasons\"".formatted(until));
    }

    private JsonNode bound(Made person, String about) {
        me(person);
        var binding =
                Http.person(port, "citizen." + person.number())
                        .get("/api/v1/me/ways-off")
                        .json()
                        .get("binding");
        return binding.valueStream()
                .filter(one -> one.get("about").asString().equals(about))
                .findFirst()
                .orElseThrow(() -> new AssertionError(binding.toPrettyString()));
    }

    private String signed(String under, String body) {
        var draft = haidian.judge().post(under, body);
        var signed =
                haidian.president().post(under + "/" + draft.id() + "/signature", "", draft.etag());
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        return signed.id();
    }

    private static String orderBody(Case from) {
        return """
        {"debtorId": "%s", "creditorApplication": {"receivedOn": "2026-01-05", "inWriting": true},
         "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true},
         "consequencesStated": true, "reasons": "Nothing was paid in time."}\
        """
                .formatted(from.debtor());
    }

    private JsonNode me(Made person) {
        var name = "citizen." + person.number();
        if (jdbc.sql("select count(*) from account where username = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                == 0) {
            admissions.citizen(
                    name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        }
        return Http.person(port, name).get("/api/v1/me").json();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.get(field).asString()).toList();
    }
}
