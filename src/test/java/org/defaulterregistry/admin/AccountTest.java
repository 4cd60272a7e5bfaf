package org.defaulterregistry.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/** Who lets whom in: nobody alone, nobody himself, nobody across courts. */
abstract class AccountTest extends RegistryTest {
    private static final String ADDRESS = "/api/v1/admin/accounts";
    private static final String GIVEN = "seven geese over the canal";
    private static final String OWN = "nine herons by the weir";
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @OnH2
    static class OnH2Test extends AccountTest {}

    @OnPostgres
    static class OnPostgresTest extends AccountTest {}

    @Test
    void D13_a_role_counts_once_a_second_person_has_consented() {
        var before = journalSize();
        var entered = enters(courtAdmin(), body("\"judge\"", ""));
        var name = entered.json().get("username").asString();
        assertThat(entered.json().get("roles")).isEmpty();
        assertThat(texts(entered, "proposedRoles")).containsExactly("judge");
        assertThat(journalSize()).as("a proposal changes nothing").isEqualTo(before);
        choosesPassword(name);
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(403);

        var alone = consents(courtAdmin(), entered);
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.json().get("rule").asString()).isEqualTo("D13");

        var given = consents(operator("one"), entered);
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(texts(given, "roles")).containsExactly("judge");
        assertThat(given.json().get("proposedRoles")).isEmpty();
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(200);
        assertThat(consents(operator("one"), given).status()).isEqualTo(409);
        assertThat(stepsOf(given))
                .containsExactly(
                        "DRAFTED courtadmin.haidian COURT_ADMIN", "SIGNED operator.one OPERATOR");
    }

    @Test
    void D13_a_password_that_somebody_else_knows_is_good_for_choosing_another_only() {
        var name = clerk();
        var given = Http.person(port, name, GIVEN);

        var refused = given.get("/api/v1/duties");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("next").asString()).contains("/api/v1/me/password");

        choosesPassword(name);
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(200);
        assertThat(given.get("/api/v1/duties").status()).isEqualTo(401);
    }

    @Test
    void D13_an_operator_enters_a_court_admin_and_another_operator_consents() {
        var entered =
                enters(operator("one"), body("\"court-admin\"", ", \"court\": \"CN-110108\""));

        assertThat(consents(courtAdmin(), entered).status()).isEqualTo(403);
        assertThat(consents(operator("one"), entered).status()).isEqualTo(403);
        var given = consents(operator("two"), entered);
        assertThat(texts(given, "roles")).containsExactly("court-admin");
        assertThat(given.json().get("court").asString()).isEqualTo("CN-110108");
    }

    @Test
    void D13_nobody_holds_a_role_that_he_could_give() {
        assertThat(fault(courtAdmin(), body("\"court-admin\"", ""))).isEqualTo("/roles");
        assertThat(fault(courtAdmin(), body("\"operator\"", ""))).isEqualTo("/roles");
        assertThat(fault(courtAdmin(), body("\"deputy-president\"", ""))).isEqualTo("/roles");
        assertThat(fault(courtAdmin(), body("\"citizen\"", ""))).isEqualTo("/roles");
        assertThat(fault(operator("one"), body("\"judge\"", ""))).isEqualTo("/roles");
        assertThat(fault(operator("one"), body("\"auditor\", \"operator\"", "")))
                .isEqualTo("/roles");
    }

    @Test
    void D13_an_operator_enters_a_person_of_a_provider_who_asks_on_pages_alone() {
        var entered = enters(operator("one"), body("\"provider\"", ", \"client\": \"demo-air\""));
        var given = consents(operator("two"), entered);
        assertThat(texts(given, "roles")).containsExactly("provider");
        assertThat(given.json().get("client").asString()).isEqualTo("demo-air");

        var name = given.json().get("username").asString();
        choosesPassword(name);
        assertThat(person(name).post("/api/v1/checks", "{}").status()).isEqualTo(403);
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(403);
    }

    @Test
    void a_person_of_a_provider_has_a_client_that_may_check_and_nobody_else_has_one() {
        assertThat(fault(operator("one"), body("\"provider\"", ""))).isEqualTo("/client");
        assertThat(fault(operator("one"), body("\"provider\"", ", \"client\": \"demo-cashier\"")))
                .isEqualTo("/client");
        assertThat(fault(operator("one"), body("\"auditor\"", ", \"client\": \"demo-air\"")))
                .isEqualTo("/client");
        assertThat(fault(courtAdmin(), body("\"provider\"", ", \"client\": \"demo-air\"")))
                .isEqualTo("/roles");
    }

    @Test
    void D13_nobody_changes_his_own_account() {
        for (var keeper : List.of("operator.one", "courtadmin.haidian")) {
            var himself = Http.person(port, keeper);
            var answer = disables(himself, himself.get(ADDRESS + "/" + keeper));
            assertThat(answer.status()).as(keeper).isEqualTo(403);
            assertThat(answer.json().get("rule").asString()).isEqualTo("D13");
        }
    }

    @Test
    void D13_a_courts_admin_is_kept_by_operators_and_not_by_his_equal() {
        var entered =
                enters(operator("one"), body("\"court-admin\"", ", \"court\": \"CN-110108\""));
        var equal = consents(operator("two"), entered);

        assertThat(disables(courtAdmin(), equal).status()).isEqualTo(403);
        assertThat(disables(operator("one"), equal).status()).isEqualTo(200);
    }

    @Test
    void D13_the_court_follows_from_who_asks() {
        assertThat(fault(courtAdmin(), body("\"clerk\"", ", \"court\": \"CN-110105\"")))
                .isEqualTo("/court");
        assertThat(fault(operator("one"), body("\"auditor\"", ", \"court\": \"CN-110105\"")))
                .isEqualTo("/court");
        assertThat(fault(operator("one"), body("\"court-admin\"", ""))).isEqualTo("/court");
        assertThat(fault(operator("one"), body("\"court-admin\"", ", \"court\": \"CN-0\"")))
                .isEqualTo("/court");
        assertThat(fault(operator("one"), body("\"court-admin\"", ", \"court\": \"CN-REGISTRY\"")))
                .isEqualTo("/court");
    }

    @Test
    void D13_another_courts_account_is_404_and_citizens_are_nobodys() {
        var foreign = Http.person(port, "courtadmin.chaoyang");
        var name = clerk();

        assertThat(foreign.get(ADDRESS + "/" + name).status()).isEqualTo(404);
        assertThat(foreign.post(ADDRESS + "/" + name + "/disabling", "", "\"1\"").status())
                .isEqualTo(404);
        assertThat(operator("one").get(ADDRESS + "/demo.zhang").status()).isEqualTo(404);
        assertThat(names(foreign.get(ADDRESS)))
                .contains("judge.chaoyang")
                .doesNotContain(name, "operator.one", "demo.zhang");
        assertThat(names(operator("one").get(ADDRESS)))
                .contains("judge.chaoyang", name, "operator.two", "auditor.one")
                .doesNotContain("demo.zhang");
    }

    @Test
    void D13_who_is_disabled_is_refused_at_once_and_let_in_again_at_once() {
        var name = clerk();
        choosesPassword(name);
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(200);
        var before = journalSize();

        var disabled = disables(courtAdmin(), courtAdmin().get(ADDRESS + "/" + name));
        assertThat(disabled.json().get("enabled").asBoolean()).isFalse();
        assertThat(journalSize()).isEqualTo(before + 1);
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(401);

        var address = ADDRESS + "/" + name + "/enabling";
        assertThat(courtAdmin().post(address, "", disabled.etag()).status()).isEqualTo(200);
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(200);
    }

    @Test
    void D13_fewer_roles_count_at_once_and_a_further_one_waits_for_a_consent() {
        var entered = enters(courtAdmin(), body("\"clerk\", \"judge\"", ""));
        var given = consents(operator("one"), entered);
        var address = ADDRESS + "/" + given.json().get("username").asString() + "/roles";

        var fewer = courtAdmin().post(address, "{\"roles\": [\"clerk\"]}", given.etag());
        assertThat(texts(fewer, "roles")).containsExactly("clerk");

        var more =
                courtAdmin().post(address, "{\"roles\": [\"clerk\", \"president\"]}", fewer.etag());
        assertThat(more.status()).as(more.text()).isEqualTo(200);
        assertThat(texts(more, "roles")).containsExactly("clerk");
        assertThat(consents(courtAdmin(), more).status()).isEqualTo(403);
        assertThat(texts(consents(operator("two"), more), "roles"))
                .containsExactlyInAnyOrder("clerk", "president");
    }

    @Test
    void a_change_says_which_version_it_changes() {
        var name = clerk();
        var address = ADDRESS + "/" + name + "/disabling";

        assertThat(courtAdmin().post(address, "").status()).isEqualTo(428);
        assertThat(courtAdmin().post(address, "", "\"99\"").status()).isEqualTo(412);
    }

    @Test
    void a_user_name_is_never_a_persons_number_and_never_given_twice() {
        for (var unfit : List.of("990101199001011234", "a9901011", "Clerk", "a b", "a:b", "张三")) {
            assertThat(fault(courtAdmin(), body("\"clerk\"", "").replaceFirst("t[0-9]+", unfit)))
                    .as(unfit)
                    .isEqualTo("/username");
        }
        for (var taken : List.of("judge.chaoyang", "demo-air", "demo.zhang")) {
            var answer =
                    courtAdmin()
                            .post(ADDRESS, body("\"clerk\"", "").replaceFirst("t[0-9]+", taken));
            assertThat(answer.status()).as(taken).isEqualTo(409);
        }
    }

    @Test
    void a_first_password_has_15_characters_and_is_shown_nowhere() {
        var weak =
                courtAdmin().post(ADDRESS, body("\"clerk\"", "").replace(GIVEN, "seven geese ov"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.text()).doesNotContain("seven geese ov").contains("/password");

        var entered = enters(courtAdmin(), body("\"clerk\"", ""));
        assertThat(entered.text()).doesNotContain(GIVEN).doesNotContain("bcrypt");
        assertThat(kept()).isNotEmpty().noneMatch(body -> body.contains(GIVEN));
    }

    @Test
    void a_new_password_needs_the_current_one_and_is_another_one() {
        var name = clerk();
        choosesPassword(name);
        var before = journalSize();

        assertThat(chooses(name, OWN, "not mine, surely", "ten cranes on the lake"))
                .contains("/current");
        assertThat(chooses(name, OWN, OWN, OWN)).contains("/password");
        assertThat(chooses(name, OWN, OWN, name + " password 123456")).contains("/password");
        assertThat(journalSize()).isEqualTo(before);

        assertThat(chooses(name, OWN, OWN, "ten cranes on the lake")).isEmpty();
        assertThat(journalSize()).isEqualTo(before + 1);
        assertThat(person(name).get("/api/v1/duties").status()).isEqualTo(401);
    }

    @Test
    void a_citizen_chooses_a_password_and_no_journal_tells() {
        var before = journalSize();

        assertThat(chooses("demo.wang", "demo", "demo", "eleven swans at noon")).isEmpty();
        assertThat(chooses("demo.wang", "eleven swans at noon", "x", "demo")).contains("/current");

        assertThat(journalSize()).isEqualTo(before);
        jdbc.sql(
                        "update account set password_hash = (select password_hash from account where username = 'demo.li') where username = 'demo.wang'")
                .update();
    }

    @Test
    void the_court_register_names_each_next_higher_court() {
        var haidian =
                courtAdmin()
                        .get("/api/v1/admin/courts")
                        .json()
                        .valueStream()
                        .filter(court -> court.get("id").asString().equals("CN-110108"))
                        .findFirst()
                        .orElseThrow();

        assertThat(haidian.get("nextHigher").asString()).isEqualTo("CN-11.01");
    }

    private String clerk() {
        var entered = enters(courtAdmin(), body("\"clerk\"", ""));
        assertThat(consents(operator("one"), entered).status()).isEqualTo(200);
        return entered.json().get("username").asString();
    }

    private void choosesPassword(String name) {
        assertThat(chooses(name, GIVEN, GIVEN, OWN)).isEmpty();
    }

    /** Empty if it was taken, else the answer. */
    private String chooses(String name, String signedInWith, String current, String chosen) {
        var answer =
                Http.person(port, name, signedInWith)
                        .post(
                                "/api/v1/me/password",
                                "{\"current\": \"%s\", \"password\": \"%s\"}"
                                        .formatted(current, chosen));
        return answer.status() == 204 ? "" : answer.text();
    }

    private static Answer enters(Http keeper, String body) {
        var answer = keeper.post(ADDRESS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private Answer consents(Http keeper, Answer account) {
        return keeper.post(addressOf(account) + "/consent", "", etagOf(account));
    }

    private Answer disables(Http keeper, Answer account) {
        return keeper.post(addressOf(account) + "/disabling", "", etagOf(account));
    }

    /** As it is now: a password that was chosen is a change too. */
    private String etagOf(Answer account) {
        return operator("one").get(addressOf(account)).etag();
    }

    private static String addressOf(Answer account) {
        return ADDRESS + "/" + account.json().get("username").asString();
    }

    private static String fault(Http keeper, String body) {
        var answer = keeper.post(ADDRESS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().at("/errors/0/pointer").asString();
    }

    private static String body(String roles, String more) {
        return """
        {"username": "t%d", "displayName": "A person", "password": "%s", "roles": [%s]%s}\
        """
                .formatted(SERIAL.incrementAndGet(), GIVEN, roles, more);
    }

    private static List<String> texts(Answer answer, String field) {
        return answer.json().get(field).valueStream().map(one -> one.asString()).toList();
    }

    private static List<String> names(Answer accounts) {
        return accounts.json().valueStream().map(one -> one.get("username").asString()).toList();
    }

    private List<String> stepsOf(Answer answer) {
        var position =
                Long.parseLong(answer.raw().headers().firstValue("Journal-Position").orElseThrow());
        return jdbc.sql(
                        """
                        select step, officer, role from approval
                        where act_id = (select act_id from act_leaf where position = ?) order by step\
                        """)
                .param(position)
                .query((row, _) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private List<String> kept() {
        return jdbc.sql("select body from idempotency_key where body is not null")
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list();
    }

    private Http courtAdmin() {
        return Http.person(port, "courtadmin.haidian");
    }

    private Http operator(String which) {
        return Http.person(port, "operator." + which);
    }

    private Http person(String name) {
        return Http.person(port, name, OWN);
    }
}
