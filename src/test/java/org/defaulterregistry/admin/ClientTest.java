package org.defaulterregistry.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/**
 * Machines are let in with a secret shown once, ask what they were granted, and are locked at once.
 */
abstract class ClientTest extends RegistryTest {
    private static final String ADDRESS = "/api/v1/admin/clients";
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @OnH2
    static class OnH2Test extends ClientTest {}

    @OnPostgres
    static class OnPostgresTest extends ClientTest {}

    @Test
    void a_secret_is_shown_once_and_kept_nowhere() {
        var body = body("\"check\"", "");
        var key = Map.of("Idempotency-Key", "once-" + SERIAL.incrementAndGet());
        var before = journalSize();

        var entered = operator().post(ADDRESS, body, key);
        var secret = entered.json().get("secret").asString();
        assertThat(secret).hasSize(43);
        assertThat(journalSize()).isEqualTo(before + 1);

        var repeated = operator().post(ADDRESS, body, key);
        assertThat(repeated.status()).isEqualTo(409);
        assertThat(repeated.text()).doesNotContain(secret);
        assertThat(
                        jdbc.sql("select body from idempotency_key where body is not null")
                                .query((row, _) ->
                                        new String(row.getBytes(1), StandardCharsets.UTF_8))
                                .list())
                .noneMatch(kept -> kept.contains(secret));
        assertThat(operator().get(ADDRESS + "/" + entered.id()).text()).doesNotContain("secret");
        assertThat(operator().get(ADDRESS).text()).contains(entered.id()).doesNotContain("secret");
        assertThat(Http.token(port, entered.id(), secret, "check").status()).isEqualTo(200);
    }

    @Test
    void a_new_secret_ends_the_old_one() {
        var entered = enters();
        var old = entered.json().get("secret").asString();

        var changed = operator().post(address(entered, "/secret"), "", entered.etag());

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(Http.token(port, entered.id(), old, "check").status()).isEqualTo(401);
        assertThat(
                        Http.token(
                                        port,
                                        entered.id(),
                                        changed.json().get("secret").asString(),
                                        "check")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void D7_a_provider_asks_what_it_was_granted_from_the_grant_to_its_ending() {
        var entered = enters();
        var machine = machine(entered);
        assertThat(asks(machine).problem()).isEqualTo("measure-not-granted");

        var granted = grants(entered, grant("air-travel", haidian.today() + "", ""));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        assertThat(asks(machine).status()).isEqualTo(200);

        var id = granted.json().at("/grants/0/id").asString();
        var ending = address(entered, "/grants/" + id + "/ending");
        assertThat(operator().post(ending, "").status()).isEqualTo(428);
        assertThat(operator().post(ending, "", entered.etag()).status()).isEqualTo(412);
        var ended = operator().post(ending, "", granted.etag());
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(asks(machine).problem()).isEqualTo("measure-not-granted");
        assertThat(operator().post(ending, "", ended.etag()).status()).isEqualTo(409);
    }

    @Test
    void a_grant_names_a_measure_that_can_be_asked_about_and_days_in_order() {
        var entered = enters();
        var today = haidian.today();

        assertThat(pointer(grants(entered, grant("moon-flights", today + "", ""))))
                .isEqualTo("/measure");
        assertThat(pointer(grants(entered, grant(notCheckable(), today + "", ""))))
                .isEqualTo("/measure");
        assertThat(
                        pointer(
                                grants(
                                        entered,
                                        grant(
                                                "air-travel",
                                                today + "",
                                                ", \"validTo\": \"" + today.minusDays(1) + "\""))))
                .isEqualTo("/validTo");
        var granted =
                grants(
                        entered,
                        grant("air-travel", today + "", ", \"validTo\": \"" + today + "\""));
        assertThat(granted.status()).as("one day").isEqualTo(201);
        assertThat(
                        operator()
                                .post(
                                        address(entered, "/grants"),
                                        grant("air-travel", today + "", ""),
                                        granted.etag())
                                .status())
                .isEqualTo(409);
    }

    @Test
    void D13_a_disabled_clients_token_is_refused_at_the_next_request() {
        var entered = enters();
        var granted = grants(entered, grant("air-travel", haidian.today() + "", ""));
        var machine = machine(entered);
        assertThat(asks(machine).status()).isEqualTo(200);

        var disabled = operator().post(address(entered, "/disabling"), "", granted.etag());
        assertThat(disabled.status()).as(disabled.text()).isEqualTo(200);
        var refused = asks(machine);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("not-signed-in");
        assertThat(
                        Http.token(
                                        port,
                                        entered.id(),
                                        entered.json().get("secret").asString(),
                                        "check")
                                .status())
                .isEqualTo(401);

        operator().post(address(entered, "/enabling"), "", disabled.etag());
        assertThat(asks(machine).status()).isEqualTo(200);
    }

    @Test
    void D13_a_scope_that_was_taken_is_gone_from_the_tokens_that_name_it() {
        var entered = enters();
        var machine = machine(entered);
        jdbc.sql("update client_scope set scope = 'report' where client_id = ?")
                .param(entered.id())
                .update();

        assertThat(asks(machine).problem()).isEqualTo("not-allowed");
    }

    @Test
    void the_scope_court_and_a_court_belong_together() {
        assertThat(pointer(operator().post(ADDRESS, body("\"court\"", "")))).isEqualTo("/court");
        assertThat(
                        pointer(
                                operator()
                                        .post(
                                                ADDRESS,
                                                body("\"check\"", ", \"court\": \"CN-110108\""))))
                .isEqualTo("/court");
        assertThat(
                        operator()
                                .post(ADDRESS, body("\"court\"", ", \"court\": \"CN-110108\""))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void a_machine_never_has_the_name_of_a_person() {
        var answer =
                operator()
                        .post(ADDRESS, body("\"check\"", "").replaceFirst("m[0-9]+", "demo.zhang"));

        assertThat(answer.status()).isEqualTo(409);
    }

    private Answer enters() {
        var answer = operator().post(ADDRESS, body("\"check\"", ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private Http machine(Answer entered) {
        return Http.machine(port, entered.id(), entered.json().get("secret").asString(), "check");
    }

    private Answer asks(Http machine) {
        return machine.post(
                "/api/v1/checks",
                """
                {"measure": "air-travel", "on": "%s", "purpose": "ticket-sale", "person": %s}\
                """
                        .formatted(haidian.today(), Made.up().identity()));
    }

    private Answer grants(Answer client, String grant) {
        return operator().post(address(client, "/grants"), grant, client.etag());
    }

    private static String address(Answer client, String more) {
        return ADDRESS + "/" + client.id() + more;
    }

    private static String grant(String measure, String from, String more) {
        return """
        {"measure": "%s", "purposes": ["ticket-sale"], "dailyQuota": 100, "validFrom": "%s", "legalBasis": "A test."%s}\
        """
                .formatted(measure, from, more);
    }

    private static String body(String scopes, String more) {
        return """
        {"id": "m%d", "nameEn": "A machine", "nameZh": "机器", "scopes": [%s]%s}\
        """
                .formatted(SERIAL.incrementAndGet(), scopes, more);
    }

    private static String pointer(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().at("/errors/0/pointer").asString();
    }

    private String notCheckable() {
        return Http.nobody(port)
                .get("/api/v1/measures")
                .json()
                .get("measures")
                .valueStream()
                .filter(measure -> measure.get("attachesTo").asString().equals("not-checkable"))
                .map(measure -> measure.get("key").asString())
                .findFirst()
                .orElseThrow();
    }

    private Http operator() {
        return Http.person(port, "operator.one");
    }
}
