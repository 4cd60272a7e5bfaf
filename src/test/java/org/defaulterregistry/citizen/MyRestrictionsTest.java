package org.defaulterregistry.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
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
        assertThat(texts(mine.get("notClosed"), "rule")).contains("R-CONS-3(9)", "R-CONS-20");
        assertThat(texts(mine.get("waysOff"), "rule"))
                .containsExactly(
                        "R-CONS-9(2)", "R-CONS-9(1)", "R-CONS-18", "R-CONS-8", "R-CONS-17(3)");
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
        assertThat(me.get("summary").asString()).endsWith("An exit ban binds you.");
        var mine = me.get("exitBans").get(0);
        assertThat(mine.get("as").asString()).isEqualTo("debtor");
        assertThat(mine.get("state").asString()).isEqualTo("in-force");
        assertThat(texts(mine.get("waysOff"), "rule"))
                .containsExactly("R-EXIT-1", "R-EXIT-9", "R-EXIT-1");
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
