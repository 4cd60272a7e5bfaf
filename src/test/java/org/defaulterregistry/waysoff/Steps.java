package org.defaulterregistry.waysoff;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.defaulterregistry.world.Cashier;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Does what a way off says, as the person, the creditor's court or the cashier. */
final class Steps {
    static final String COURTS_REASONS = "Demo: too little, too late.";

    /** Each of them is open to somebody in the made-up world, and somebody takes it. */
    static final Set<String> KINDS_IN_THE_MADE_UP_WORLD =
            Set.of(
                    "perform-in-grace",
                    "perform",
                    "perform-early",
                    "perform-for-order",
                    "perform-for-ban",
                    "unit-performs",
                    "settle",
                    "creditor-applies",
                    "creditor-asks-early",
                    "two-empty-searches",
                    "retrial",
                    "bankruptcy",
                    "ended-for-good",
                    "security-or-consent",
                    "correct-conduct",
                    "term-end",
                    "awaiting-deletion");

    /** Taken where they are open; who is in grace has seldom more than one way. */
    private static final Set<String> MORE_KINDS =
            Set.of(
                    "unit-performs-in-grace",
                    "settle-in-grace",
                    "settle-early",
                    "settle-for-order",
                    "settle-for-ban");

    private static final Map<String, String> COURTS =
            Map.of("CN-110105", "chaoyang", "CN-110108", "haidian", "CN-310104", "xuhui");

    private static final Map<String, String> ADDRESSES =
            Map.of(
                    "entry", "listings",
                    "consumption-order", "consumption-orders",
                    "exit-ban", "exit-bans");

    private final int port;
    private final JdbcClient jdbc;
    private final Cashier cashier;
    private final Supplier<LocalDate> today;
    private final Map<String, Integer> taken = new HashMap<>();
    private int decisions;

    Steps(int port, JdbcClient jdbc, Cashier cashier, Supplier<LocalDate> today) {
        this.port = port;
        this.jdbc = jdbc;
        this.cashier = cashier;
        this.today = today;
    }

    Set<String> taken() {
        return taken.keySet();
    }

    /** Of those that do not hang on what a court finds, the one that was taken least so far. */
    JsonNode choose(JsonNode ways) {
        var way =
                ways.valueStream()
                        .filter(one -> isTaken(one.get("kind").asString()))
                        .min(comparing(Steps::isCommon).thenComparing(this::timesTaken))
                        .orElseThrow(() -> new AssertionError(ways.toPrettyString()));
        taken.merge(way.get("kind").asString(), 1, Integer::sum);
        return way;
    }

    private static boolean isTaken(String kind) {
        return KINDS_IN_THE_MADE_UP_WORLD.contains(kind) || MORE_KINDS.contains(kind);
    }

    /** Hardly a unit in this world is not freed by whoever answers for it. */
    private static boolean isCommon(JsonNode way) {
        return !way.get("kind").asString().equals("bankruptcy");
    }

    private int timesTaken(JsonNode way) {
        return taken.getOrDefault(way.get("kind").asString(), 0);
    }

    Optional<JsonNode> way(JsonNode bound, String kind) {
        return bound.get("waysOff")
                .valueStream()
                .filter(one -> one.get("kind").asString().equals(kind))
                .findFirst();
    }

    JsonNode courtReads(JsonNode bound) {
        return courtReads(
                ADDRESSES.get(bound.get("about").asString()),
                bound.get("id").asString(),
                bound.get("court").asString());
    }

    JsonNode courtReads(String kind, String id, String court) {
        return made(officer("clerk", court).get("/api/v1/" + kind + "/" + id + "/ways-off"), 200)
                .json();
    }

    void take(JsonNode bound, JsonNode way) {
        switch (way.get("kind").asString()) {
            case "settle" -> settles(bound);
            case "settle-in-grace", "settle-early", "settle-for-order", "settle-for-ban" ->
                    settles(bound, way.get("kind").asString());
            case "creditor-applies", "creditor-asks-early" ->
                    happens(bound, "creditor-written-application", ", \"courtConsents\": true");
            case "two-empty-searches" -> searchedTwice(bound);
            case "retrial" -> suspended(bound, "trial-supervision");
            case "bankruptcy" -> suspended(bound, "bankruptcy");
            case "ended-for-good" -> happens(bound, "enforcement-terminated", "");
            case "security-or-consent" -> courtActs(bound, "lifting", because("valid-security"));
            case "correct-conduct" -> courtActs(bound, "deletion", because("conduct-corrected"));
            default -> performs(bound, way);
        }
    }

    /** Early deletion is before the court. */
    boolean courtSaysYes(JsonNode bound) {
        var yes = decisions++ % 2 == 0;
        if (yes) {
            courtActs(bound, "deletion", because("creditor-consents"));
        } else {
            courtActs(
                    bound, "early-deletion-rejection", "{\"reasons\": \"" + COURTS_REASONS + "\"}");
        }
        return yes;
    }

    private void performs(JsonNode bound, JsonNode way) {
        var amount = way.get("amountDue");
        if (amount.isNull()) {
            happens(bound, "fully-performed", "");
        } else {
            made(
                    cashier.reports(
                            UUID.randomUUID().toString(),
                            bound.get("caseNumber").asString(),
                            amount.decimalValue().toPlainString(),
                            way.get("currency").asString(),
                            ""),
                    200);
        }
    }

    /** Reaching a settlement ends nothing, as was told; carrying it out does. */
    private void settles(JsonNode bound) {
        happens(bound, "settlement-reached", "");
        var settled = courtReads(bound);
        assertThat(settled.get("state")).isEqualTo(bound.get("state"));
        assertThat(way(settled, "settle")).isEmpty();
        assertThat(way(settled, "carry-out-settlement")).isPresent();
        happens(bound, "settlement-fully-performed", "");
    }

    /** Once it is reached, what is missing is that it is carried out. */
    private void settles(JsonNode bound, String kind) {
        happens(bound, "settlement-reached", "");
        var settled = way(courtReads(bound), kind).orElseThrow();
        assertThat(settled.at("/missing/0/what").asString()).isEqualTo("settlement-carried-out");
        assertThat(settled.get("who").asString()).isIn("you", "estate");
        happens(bound, "settlement-fully-performed", "");
    }

    /** One search is not enough, and what is missing then is the second one. */
    private void searchedTwice(JsonNode bound) {
        var round = "this-round-of-enforcement-terminated";
        happens(bound, round, ", \"searches\": 1, \"assetsFound\": false");
        var once = way(courtReads(bound), "two-empty-searches").orElseThrow();
        assertThat(once.get("missing").valueStream().map(one -> one.get("what").asString()))
                .containsExactly("two-searches", "no-property-found");
        happens(bound, round, ", \"searches\": 2, \"assetsFound\": false");
    }

    private void suspended(JsonNode bound, String because) {
        happens(bound, "enforcement-suspended", ", \"suspendedBecause\": \"" + because + "\"");
    }

    private void happens(JsonNode bound, String event, String more) {
        var caseId =
                jdbc.sql("select id from enforcement_case where case_number = ?")
                        .param(bound.get("caseNumber").asString())
                        .query((row, _) -> row.getString(1))
                        .single();
        made(
                officer("judge", bound.get("court").asString())
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "event": "%s", "on": "%s", "evidence": "Demo: shown."%s}\
                                """
                                        .formatted(caseId, event, today.get(), more)),
                201);
    }

    private void courtActs(JsonNode bound, String act, String body) {
        var judge = officer("judge", bound.get("court").asString());
        var address = address(bound);
        made(judge.post(address + "/" + act, body, judge.get(address).etag()), 200);
    }

    /** Of an office the order on its unit, which reaches whoever holds it. */
    private String address(JsonNode bound) {
        var kind = bound.get("about").asString();
        if (!kind.equals("office")) {
            return "/api/v1/" + ADDRESSES.get(kind) + "/" + bound.get("id").asString();
        }
        return jdbc.sql(
                        """
                        select o.id from consumption_order o join enforcement_case c on c.id = o.case_id
                        where c.case_number = ? and o.lifted_on is null\
                        """)
                .param(bound.get("caseNumber").asString())
                .query((row, _) -> "/api/v1/consumption-orders/" + row.getString(1))
                .list()
                .getFirst();
    }

    private String because(String reason) {
        return """
        {"because": "%s", "on": "%s", "evidence": "Demo: shown."}\
        """
                .formatted(reason, today.get());
    }

    private Http officer(String role, String court) {
        return Http.person(port, role + "." + COURTS.get(court));
    }

    private static Answer made(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }
}
