package org.defaulterregistry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.check.Provider.item;
import static org.defaulterregistry.check.Situation.holds;
import static org.defaulterregistry.check.Situation.listed;
import static org.defaulterregistry.check.Situation.office;
import static org.defaulterregistry.check.Situation.ordered;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulterregistry.restraint.RestraintState;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Many people, one register version. */
abstract class BatchCheckTest extends RegistryTest {
    private static final int LINE = 256;

    @OnH2
    static class OnH2Test extends BatchCheckTest {}

    @OnPostgres
    static class OnPostgresTest extends BatchCheckTest {}

    @Autowired private ApplicationContext registry;

    private Situation situation;
    private Provider provider;

    @BeforeEach
    void aProvider() {
        situation = new Situation(registry);
        provider =
                Provider.granted(port, jdbc, List.of("air-travel", "policy-support", "star-hotel"));
    }

    private Answer flies(List<String> items) {
        return provider.batch("air-travel", haidian.today(), items);
    }

    private static Map<String, String> decisions(Answer batch) {
        assertThat(batch.status()).as(batch.text()).isEqualTo(200);
        return batch.json()
                .get("items")
                .valueStream()
                .collect(
                        Collectors.toMap(
                                item -> item.get("ref").asString(),
                                BatchCheckTest::decision,
                                (_, same) -> same,
                                LinkedHashMap::new));
    }

    private static String decision(JsonNode item) {
        if (item.has("problem")) {
            return item.get("problem").get("type").asString();
        }
        var reason = item.get("reason");
        return item.get("decision").asString() + (reason.isNull() ? "" : " " + reason.asString());
    }

    private Map<String, String> people() {
        var unit = situation.unit(MadeUnit.up(), listed(UUID.randomUUID()));
        var disputed = Made.up();
        var party = entered(disputed, listed(UUID.randomUUID()));
        situation.papers(party, "disputed_until = ?", haidian.today());
        var named = Made.up();
        entered(named, listed(UUID.randomUUID()));
        var people = new LinkedHashMap<String, String>();
        people.put("listed", identity(listed(UUID.randomUUID())));
        people.put("ordered", identity(ordered(UUID.randomUUID())));
        people.put("officer", identity(holds(office(unit))));
        people.put("free", identity(UnaryOperator.identity()));
        people.put("stranger", Made.up().identity());
        people.put("disputed", disputed.identity());
        people.put("other-name", named.identityNamed("别的名字"));
        people.put("a-unit", MadeUnit.up().identity());
        return people;
    }

    private UUID entered(Made person, UnaryOperator<RestraintState> state) {
        return situation.person(person, state);
    }

    private String identity(UnaryOperator<RestraintState> state) {
        var person = Made.up();
        entered(person, state);
        return person.identity();
    }

    private static List<String> items(Map<String, String> people) {
        return people.entrySet().stream()
                .map(person -> item(person.getKey(), person.getValue()))
                .toList();
    }

    @Test
    void a_batch_answers_as_single_questions_do() {
        var people = people();

        var batch = flies(items(people));

        people.forEach((ref, identity) ->
                assertThat(decisions(batch))
                        .containsEntry(
                                ref, provider.decision("air-travel", identity, haidian.today())));
        assertThat(decisions(batch))
                .containsEntry("officer", "RESTRICTED")
                .containsEntry("other-name", "INDETERMINATE NAME_DIFFERS");
        assertThat(decisions(batch).keySet()).containsExactlyElementsOf(people.keySet());
        var counts = batch.json().get("counts");
        assertThat(counts.get("restricted").asInt()).isEqualTo(3);
        assertThat(counts.get("indeterminate").asInt()).isEqualTo(2);
        assertThat(counts.get("clear").asInt()).isEqualTo(3);
        assertThat(counts.get("problems").asInt()).isZero();
        assertThat(batch.json().get("registerVersion").asLong()).isEqualTo(journalSize());
    }

    @Test
    void a_batch_looks_at_the_officers_of_units_too() {
        var made = MadeUnit.up();
        var unit = situation.unit(made, UnaryOperator.identity());
        entered(
                Made.up(),
                state -> listed(UUID.randomUUID()).apply(state).withOffice(office(unit)));

        var batch =
                provider.batch(
                        "policy-support",
                        haidian.today(),
                        List.of(
                                item("one", made.identity()),
                                item("two", MadeUnit.up().identity())));

        assertThat(decisions(batch))
                .containsExactly(Map.entry("one", "RESTRICTED"), Map.entry("two", "CLEAR"));
    }

    @Test
    void D6_every_line_is_as_long_as_every_other_whatever_the_answer() {
        var body = flies(items(people())).text();

        var lines = body.substring(body.indexOf('[') + 1, body.indexOf(']')).split(",\n");
        assertThat(lines).hasSize(8).allSatisfy(line -> assertThat(line).hasSize(LINE));
        assertThat(body.substring(body.indexOf("\"counts\":") + "\"counts\":".length()))
                .hasSize(LINE + 1);
    }

    @Test
    void the_fault_of_one_item_is_its_own() {
        var batch =
                flies(
                        List.of(
                                item("good", identity(listed(UUID.randomUUID()))),
                                item("bad", Made.up().identity().replace("\"990101", "\"890101")),
                                "{\"ref\": \"nobody\"}"));

        assertThat(decisions(batch))
                .containsEntry("good", "RESTRICTED")
                .containsEntry("bad", "urn:defaulter-registry:problem:invalid-value")
                .containsEntry("nobody", "urn:defaulter-registry:problem:invalid-value");
        var problem = batch.json().get("items").get(1).get("problem");
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("errors").get(0).get("pointer").asString())
                .isEqualTo("/items/1/person/documentNumber");
        assertThat(batch.json().get("counts").get("problems").asInt()).isEqualTo(2);
        assertThat(batch.text()).doesNotContain("890101");
        var none = flies(List.of("{\"ref\": \"nobody\"}"));
        assertThat(none.json().get("registerVersion").asLong()).isEqualTo(journalSize());
    }

    @Test
    void D8_each_person_of_a_batch_has_a_record_of_his_own_under_its_ref_before_the_answer() {
        var people = people();

        flies(items(people));

        assertThat(
                        jdbc.sql("select client_reference from lookup where client_id = ?")
                                .param(provider.id())
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "listed", "ordered", "officer", "free", "disputed", "other-name");
        assertThat(
                        jdbc.sql("select sum(asked) from lookup_count where client_id = ?")
                                .param(provider.id())
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void namesakes_with_other_numbers_are_never_meant_and_other_names_never_restricted() {
        var person = Made.up();
        entered(person, listed(UUID.randomUUID()));
        var namesakes = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) {
            namesakes.add(item("n" + i, Made.up().identityNamed(person.name())));
            names.add(item("o" + i, person.identityNamed("演示" + (char) ('一' + i))));
        }

        assertThat(new HashSet<>(decisions(flies(namesakes)).values())).containsExactly("CLEAR");
        assertThat(new HashSet<>(decisions(flies(names)).values()))
                .containsExactly("INDETERMINATE NAME_DIFFERS");
    }

    @Test
    void ten_thousand_are_answered_in_seconds_and_one_more_is_refused() {
        var known =
                IntStream.range(0, 100).mapToObj(_ -> identity(listed(UUID.randomUUID()))).toList();
        var items =
                IntStream.range(0, 10_000)
                        .mapToObj(i ->
                                item(
                                        "r" + i,
                                        i % 2 == 0 ? known.get(i / 2 % 100) : Made.up().identity()))
                        .toList();
        flies(items.subList(0, 100));

        var start = System.nanoTime();
        var batch = flies(items);
        var millis = (System.nanoTime() - start) / 1_000_000;

        assertThat(batch.json().get("counts").get("restricted").asInt()).isEqualTo(5_000);
        assertThat(batch.json().get("counts").get("clear").asInt()).isEqualTo(5_000);
        assertThat(millis).isLessThan(20_000);
        var more = Stream.concat(items.stream(), Stream.of(item("x", known.getFirst()))).toList();
        assertThat(pointer(flies(more))).isEqualTo("/items");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /items/0/ref",
        "990101198501010010, /items/0/ref",
        "a b, /items/0/ref",
        "twice, /items/1/ref"
    })
    void a_ref_is_a_word_of_the_providers_own_and_unique(String ref, String pointer) {
        var items = List.of(item(ref, Made.up().identity()), item("twice", Made.up().identity()));

        assertThat(pointer(flies(items))).isEqualTo(pointer);
    }

    @Test
    void the_faults_of_the_batch_refuse_it_whole() {
        var one = item("a", Made.up().identity());

        assertThat(pointer(flies(List.of()))).isEqualTo("/items");
        assertThat(pointer(flies(List.of(one, "null")))).isEqualTo("/items/1/ref");
        assertThat(
                        pointer(
                                provider.batch(
                                        "air-travel", haidian.today().minusDays(1), List.of(one))))
                .isEqualTo("/on");
        assertThat(pointer(provider.batch("levitation", haidian.today(), List.of(one))))
                .isEqualTo("/measure");
        assertThat(pointer(flies(List.of(one.replace("\"ref\"", "\"sex\": \"f\", \"ref\"")))))
                .isEqualTo("/items/0/sex");
        assertThat(provider.batch("tourism", haidian.today(), List.of(one)).problem())
                .isEqualTo("measure-not-granted");
    }

    @Test
    void a_batch_is_read_as_strictly_as_any_body() {
        var twice = "{\"measure\": \"air-travel\", \"measure\": \"air-travel\"}";
        assertThat(provider.sendsBatch(twice).status()).isEqualTo(400);
        var good =
                """
                {"measure": "air-travel", "on": "%s", "purpose": "boarding", "items": [%s]}\
                """
                        .formatted(haidian.today(), item("a", Made.up().identity()));
        assertThat(provider.sendsBatch(good).status()).isEqualTo(200);
        assertThat(provider.sendsBatch(good + " {}").status()).isEqualTo(422);
        assertThat(provider.sendsBatch("null").status()).isEqualTo(400);
        assertThat(provider.sendsBatch("").status()).isEqualTo(400);
        assertThat(provider.sendsBatch("[]").status()).isEqualTo(422);
        assertThat(provider.sendsBatch("[" + "0,".repeat(300_000) + "0]").status()).isIn(400, 422);
        assertThat(provider.sendsBatch("{\"items\": [" + "0,".repeat(300_000) + "0]}").status())
                .isIn(400, 422);
        var padding = " ".repeat(4 * 1_048_576);
        assertThat(provider.sendsBatch(padding + "{}").problem()).isEqualTo("too-large");
        assertThat(provider.sendsBatch(padding.substring(2) + "{}").status()).isEqualTo(422);
        assertThat(provider.sends(padding).problem()).isEqualTo("too-large");
    }

    @Test
    void a_manifest_may_be_asked_by_ticket() {
        var batch =
                provider.sendsBatch(
                        """
                        {"ticket": {"mode": "air"}, "on": "%s", "purpose": "boarding", "items": [%s]}\
                        """
                                .formatted(
                                        haidian.today(),
                                        item("12A", identity(listed(UUID.randomUUID())))));

        assertThat(decisions(batch)).containsEntry("12A", "RESTRICTED");
    }

    private static String pointer(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.raw().body().length)
                .isEqualTo(answer.text().getBytes(StandardCharsets.UTF_8).length);
        return answer.json().get("errors").get(0).get("pointer").asString();
    }
}
