package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.SignedIn;
import org.defaulterregistry.access.web.RouteRules.RouteRule;
import org.defaulterregistry.notice.NoticeFollower;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every address, every role, every foreign object. It is made out of {@link RouteRules} and of the
 * OpenAPI description, so that a new address is in it by itself.
 *
 * <p><b>When you add an address</b> whose path has an {id}: make such an object of the Chaoyang
 * court in the constructor of {@link ForeignObjects} and add one line {@code id("/path/{id}",
 * itsId)}. When its body names an object, or has a form that {@link Sketch} cannot guess (a text of
 * a certain pattern without an example), add one line {@code body("/path", "{…}")}: a sound body
 * that names a foreign object. The test says so in words when a line is missing.
 */
@OnH2
class MatrixTest extends RegistryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    /** Answers everybody alike, whether there is such a check or not (D7). */
    private static final String ALWAYS_ALIKE = "/api/v1/checks/{checkId}/outcome";

    /** What belongs to no court, no provider and no citizen is foreign to none of these. */
    private static final Set<String> EVERYWHERE = Set.of("ROLE_OPERATOR", "ROLE_AUDITOR");

    /** What entities are made of and no request may say. */
    private static final List<String> NOT_TO_BE_SAID =
            List.of(
                    "court",
                    "courtId",
                    "state",
                    "status",
                    "version",
                    "draftedBy",
                    "signedBy",
                    "maker",
                    "proposedBy",
                    "enabled",
                    "decidedOn",
                    "endedOn",
                    "findings",
                    "liveKey",
                    "id",
                    "__proto__");

    @Autowired private Admissions admissions;
    @Autowired private NoticeFollower follower;

    private JsonNode api;
    private Sketch sketch;

    @Test
    void the_rules_and_the_openapi_description_name_the_same_operations() {
        var described = new TreeSet<String>();
        describe();
        api.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(method ->
                                        described.add(
                                                method.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));

        assertThat(routes().map(MatrixTest::name).collect(Collectors.toSet())).isEqualTo(described);
    }

    @Test
    void each_caller_is_let_in_where_the_rules_say_so_and_nowhere_else() {
        var callers = callers();
        var before = state();
        var wrong = new ArrayList<String>();
        routes().forEach(rule ->
                callers.forEach(caller -> {
                    var status = ask(caller, rule, addressOfNothing(rule), "{}").status();
                    var shut = status == 401 || status == 403;
                    var expected = caller.mayUse(rule) ? 0 : caller.isNobody() ? 401 : 403;
                    if (expected == 0 ? shut : status != expected) {
                        wrong.add(caller.authority() + " " + name(rule) + ": " + status);
                    }
                }));

        assertThat(wrong).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void another_courts_object_is_404_for_whoever_may_use_the_address_and_stays_as_it_is() {
        describe();
        var foreign = new ForeignObjects(chaoyang, someNotice(), someHold(), someLookup());
        var callers = callers();
        var before = state();
        var wrong = new ArrayList<String>();
        var asked = new ArrayList<String>();
        routes().filter(rule -> !rule.openToAnyone())
                .filter(rule -> !rule.pattern().equals(ALWAYS_ALIKE))
                .filter(rule ->
                        rule.pattern().contains("{")
                                || sketch.namesAnObject(rule.method().name(), rule.pattern()))
                .forEach(rule ->
                        callers.stream()
                                .filter(caller ->
                                        caller.mayUse(rule)
                                                && !EVERYWHERE.contains(caller.authority()))
                                .forEach(caller -> {
                                    var answer = ask(caller, rule, foreign);
                                    asked.add(caller.authority() + " " + name(rule));
                                    if (answer.status() != 404) {
                                        wrong.add(asked.getLast() + ": " + answer.text());
                                    }
                                }));

        assertThat(wrong).isEmpty();
        assertThat(asked).contains("ROLE_CLERK GET /api/v1/listings/{id}").hasSizeGreaterThan(20);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_citizen_sees_nothing_of_another_citizen() {
        var zhang = Http.person(port, "demo.zhang").get("/api/v1/me").text();
        var li = Http.person(port, "demo.li").get("/api/v1/me");

        var number = li.json().at("/entries/0/caseNumber").asString();
        assertThat(number).isNotEmpty();
        assertThat(zhang).doesNotContain(number);
    }

    @Test
    void no_write_takes_a_field_that_is_the_registrys_to_fill() {
        describe();
        var callers = callers();
        var before = state();
        var wrong = new ArrayList<String>();
        routes().filter(rule -> rule.method() == HttpMethod.POST)
                .forEach(rule -> {
                    var caller = callers.stream().filter(one -> one.mayUse(rule)).findFirst();
                    var body = sketch.bodyOf("POST", rule.pattern());
                    NOT_TO_BE_SAID.stream()
                            .filter(field -> body.isEmpty() || !body.get().has(field))
                            .forEach(field -> {
                                var said = JSON.createObjectNode().put(field, "CN-110105");
                                var answer =
                                        ask(
                                                caller.orElseThrow(),
                                                rule,
                                                addressOfNothing(rule),
                                                said.toString());
                                if (!refusedForField(answer)) {
                                    wrong.add(name(rule) + " " + field + ": " + answer.text());
                                }
                            });
                });

        assertThat(wrong).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    private static boolean refusedForField(Answer answer) {
        return (answer.status() == 400 || answer.status() == 422)
                && (answer.text().contains("This field is not known here.")
                        || answer.text().contains("takes no body"));
    }

    /** Everyone who can call, each with one role or scope alone. */
    private List<Caller> callers() {
        admissions.officer(
                "matrix.president", "demo", "President", "CN-110108", Set.of(Role.PRESIDENT));
        return List.of(
                new Caller("nobody", Http.nobody(port)),
                new Caller("ROLE_CLERK", Http.person(port, "clerk.haidian")),
                new Caller("ROLE_JUDGE", Http.person(port, "judge.haidian")),
                new Caller("ROLE_PRESIDENT", Http.person(port, "matrix.president")),
                new Caller("ROLE_COURT_ADMIN", Http.person(port, "courtadmin.haidian")),
                new Caller("ROLE_AUDITOR", Http.person(port, "auditor.one")),
                new Caller("ROLE_OPERATOR", Http.person(port, "operator.one")),
                new Caller("ROLE_CITIZEN", Http.person(port, "demo.zhang")),
                new Caller("ROLE_PROVIDER", Http.person(port, "desk.air")),
                new Caller("SCOPE_check", Http.machine(port, "demo-air", "check")),
                new Caller("SCOPE_report", Http.machine(port, "demo-air", "report")),
                new Caller("SCOPE_court", Http.machine(port, "demo-haidian", "court")),
                new Caller("SCOPE_cashier", Http.machine(port, "demo-cashier", "cashier")));
    }

    private record Caller(String authority, Http http) {
        boolean isNobody() {
            return authority.equals("nobody");
        }

        boolean mayUse(RouteRule rule) {
            return rule.openToAnyone()
                    || rule.authorities().contains(authority)
                    || authority.startsWith("ROLE_")
                            && rule.authorities().contains(SignedIn.PERSON);
        }
    }

    private Answer ask(Caller caller, RouteRule rule, ForeignObjects foreign) {
        var body =
                foreign.bodyOf(rule.pattern())
                        .orElseGet(() ->
                                sketch.bodyOf(rule.method().name(), rule.pattern())
                                        .map(JsonNode::toString)
                                        .orElse(""));
        return ask(caller, rule, foreign.address(rule.pattern()), body);
    }

    private static Answer ask(Caller caller, RouteRule rule, String address, String body) {
        if (rule.method() == HttpMethod.GET) {
            return caller.http().get(address);
        }
        return caller.http()
                .send(
                        rule.method().name(),
                        address,
                        body.getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString(),
                                "If-Match",
                                "\"0\""));
    }

    private void describe() {
        api = Http.nobody(port).get("/v3/api-docs").json();
        sketch = new Sketch(api);
    }

    /** Demo Li's: only citizens read notices, and none of the callers is he. */
    private String someNotice() {
        follower.follow();
        return Http.person(port, "demo.li")
                .get("/api/v1/me/notices")
                .json()
                .get(0)
                .get("id")
                .asString();
    }

    /** About somebody who is none of the callers. */
    private String someLookup() {
        var listed = chaoyang.lists(Made.up(), 1).from().person();
        return airline.asks(listed, chaoyang.today()).json().get("checkId").asString();
    }

    /** The Chaoyang court's, released: one that stands would be in the way of other tests. */
    private String someHold() {
        var id = UUID.randomUUID();
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql(
                        """
                        insert into brake_hold (id, court_id, kind, held_on, held_at, passed, released_by, released_at,
                            release_reason, version) values (?, 'CN-110105', 'LISTINGS', ?, ?, 100, 'somebody', ?, 'Seen.', 0)\
                        """)
                .params(id, chaoyang.today(), now, now)
                .update();
        return id.toString();
    }

    private static Stream<RouteRule> routes() {
        return RouteRules.stream().filter(rule -> rule.pattern().startsWith("/api/"));
    }

    private static String name(RouteRule rule) {
        return rule.method() + " " + rule.pattern();
    }

    private static String addressOfNothing(RouteRule rule) {
        return rule.pattern().replaceAll("\\{[^}]*}", NOTHING);
    }

    /**
     * How many rows each table has, and the sum of their versions where they have one. That an
     * auditor looked is kept (D8).
     */
    private Map<String, Long> state() {
        var state = new TreeMap<String, Long>();
        tables("select table_name from information_schema.tables where table_schema = 'public'")
                .forEach(table -> state.put(table, number("select count(*) from " + table)));
        tables(
                        "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'version' and lower(data_type) = 'integer'")
                .forEach(table ->
                        state.put(
                                table + ".version",
                                number("select coalesce(sum(version), 0) from " + table)));
        state.remove("inspection");
        return state;
    }

    private List<String> tables(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private Long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
