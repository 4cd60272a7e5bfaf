package org.defaulterregistry.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.OnH2;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions of law, asked by somebody who has not signed in. */
@OnH2
class QuestionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort private int port;

    @TestFactory
    Stream<DynamicTest> published_cases_are_answered_as_expected() throws IOException {
        var cases =
                JSON.readTree(Files.readString(Path.of("src/test/resources/law/rule-cases.json")));

        assertThat(cases).hasSize(41);
        return cases.valueStream().map(it -> dynamicTest(it.get("id").asString(), () -> check(it)));
    }

    private void check(JsonNode published) {
        var question = JSON.createObjectNode().set("kind", published.get("kind"));
        var answer =
                ask(
                        ((tools.jackson.databind.node.ObjectNode) question)
                                .set("input", published.get("input"))
                                .toString());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().propertyNames())
                .containsExactly(
                        "kind",
                        "answer",
                        "findings",
                        "missing",
                        "rulebookVersion",
                        "calendarVersion");
        published
                .get("expected")
                .properties()
                .forEach(expected ->
                        assertThat(answer.json().get("answer").get(expected.getKey()))
                                .as(expected.getKey())
                                .isEqualTo(expected.getValue()));
        assertThat(
                        answer.json()
                                .get("findings")
                                .valueStream()
                                .map(finding -> finding.get("rule").asString()))
                .contains(published.get("because").asString().split("; "));
    }

    @Test
    void what_cannot_be_computed_is_null_and_its_facts_stand_in_missing() {
        var answer = ask("term", "{\"grounds\": [4]}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("answer").get("fixed_term").asBoolean()).isTrue();
        assertThat(answer.json().get("answer").get("term_last_day").isNull()).isTrue();
        assertThat(answer.json().get("missing").toString()).contains("included_on");
    }

    @Test
    void nothing_at_all_to_answer_is_a_422_with_missing() {
        var answer = ask("term", "{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("facts-missing");
        assertThat(answer.json().get("missing").toString()).contains("grounds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    horoscope | {}                                      | /kind                       | workday
                    workday   | {"dates": "2026-01-01"}                 | /input/dates                | dates
                    workday   | {"date": "2026-13-01"}                  | /input/date                 | date
                    workday   | {"date": 20260101}                      | /input/date                 | date
                    workday   | {"after": "2026-01-01", "add_working_days": 1.5} | /input/add_working_days | whole
                    workday   | {"after": "2026-01-01", "add_working_days": 1e999999999} | /input/add_working_days | whole
                    workday   | {"after": "2026-01-01", "add_working_days": 1e-999999999} | /input/add_working_days | whole
                    listing   | {"decision": {"signed": "x"}}           | /input/decision/signed      | signed
                    removal   | {"event": "rained"}                     | /input/event                | term-expired
                    term      | {"grounds": [7]}                        | /input/grounds              | grounds
                    term      | {"grounds": {"a": {"b": {"c": {"d": {}}}}}} | /input                  | ''
                    term      | {"obstruction_by": "forged-evidence", "violence_or_threats": true} | /input/obstruction_by | contradicts
                    """)
    void what_does_not_fit_is_a_422_that_names_it(
            String kind, String input, String pointer, String says) {
        var answer = ask(kind, input);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
        assertThat(answer.text()).contains(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"11010519491231002X\": true}",
                "{\"张三\": 1}",
                "{\"date\": \"11010519491231002X\"}",
                "{\"date\": {\"11010519491231002X\": 1}}"
            })
    void a_value_or_a_name_that_may_be_a_persons_never_comes_back(String input) {
        var answer = ask("workday", input);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).doesNotContain("11010519491231002X").doesNotContain("张三");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"kind\": \"workday\", \"kind\": \"term\", \"input\": {}}",
                "{\"kind\": \"workday\", \"input\": {\"date\": \"2026-01-01\", \"date\": \"2026-01-02\"}}",
                "{\"kind\": \"workday\", \"input\": {\"date\": NaN}}"
            })
    void what_is_no_single_well_formed_object_is_a_400(String body) {
        assertThat(ask(body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[",
                "{\"kind\": \"workday\", \"input\": {\"date\": \"2026-01-01\"}} {}",
                "null",
                "{}",
                "7",
                "{\"kind\": 1, \"input\": {}}",
                "{\"kind\": \"workday\", \"input\": []}",
                "{\"kind\": \"workday\"}",
                "{\"kind\": null, \"input\": null}",
                "{\"kind\": \"workday\", \"input\": {}, \"name\": 1}"
            })
    void what_is_no_question_is_a_4xx(String body) {
        assertThat(ask(body).status()).as(ask(body).text()).isBetween(400, 422);
    }

    @Test
    @Timeout(5)
    void deep_and_long_input_is_refused_quickly() {
        assertThat(ask("term", "[".repeat(10_000) + "]".repeat(10_000)).status())
                .isBetween(400, 422);
        assertThat(ask("term", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)).status())
                .isBetween(400, 422);
        assertThat(ask("term", "{\"extension_years\": " + "9".repeat(1_000_000) + "}").status())
                .isEqualTo(400);
        assertThat(
                        ask(
                                        "identity",
                                        "{\"doc\": \"case-number\", \"number\": \""
                                                + "(".repeat(900_000)
                                                + "\"}")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void asking_needs_no_key_leaves_no_row_and_is_not_kept_by_anyone() {
        var answer =
                Http.nobody(port)
                        .send(
                                "POST",
                                "/api/v1/rulebook/questions",
                                body("workday", "{\"date\": \"2026-10-01\"}")
                                        .getBytes(StandardCharsets.UTF_8),
                                Map.of("Content-Type", "application/json"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("answer").get("working_day").asBoolean()).isFalse();
        assertThat(answer.raw().headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
    }

    private Answer ask(String kind, String input) {
        return ask(body(kind, input));
    }

    private Answer ask(String body) {
        return Http.nobody(port).post("/api/v1/rulebook/questions", body);
    }

    private static String body(String kind, String input) {
        return "{\"kind\": \"" + kind + "\", \"input\": " + input + "}";
    }
}
