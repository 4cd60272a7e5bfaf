package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/**
 * Anything malformed is a 4xx problem document with a pointer and a way to mend it; nothing is
 * kept, nothing echoed.
 */
abstract class BadInputTest extends RegistryTest {
    private static final String CASES = "/api/v1/enforcement-cases";

    @OnH2
    static class OnH2Test extends BadInputTest {}

    @OnPostgres
    static class OnPostgresTest extends BadInputTest {}

    /** A change to a good body, the status that must come back, and where the fault lies. */
    private record Spoilt(String find, String replace, int status, String pointer) {}

    @Test
    void each_spoilt_field_is_named_and_nothing_is_kept() {
        var size = journalSize();
        for (var spoilt : spoilt().toList()) {
            var person = Made.up();
            var good =
                    haidian.caseBody(
                            haidian.newCaseNumber(), "{\"identity\": " + person.identity() + "}");
            assertThat(good).as(spoilt.find()).contains(spoilt.find());

            var answer = haidian.clerk().post(CASES, good.replace(spoilt.find(), spoilt.replace()));

            assertThat(answer.status()).as(spoilt + answer.text()).isEqualTo(spoilt.status());
            assertProblem(answer);
            var fault = answer.json().get("errors").get(0);
            assertThat(fault.get("pointer").asString())
                    .as(spoilt + answer.text())
                    .isEqualTo(spoilt.pointer());
            assertThat(fault.get("mend").asString()).isNotBlank();
            assertThat(answer.text()).doesNotContain(person.number(), person.name());
        }
        assertThat(journalSize()).isEqualTo(size);
    }

    private static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt("\"creditor\": \"A creditor\"", "\"creditor\": null", 422, "/creditor"),
                new Spoilt("\"creditor\": \"A creditor\"", "\"creditor\": 7", 422, "/creditor"),
                new Spoilt("\"creditor\": \"A creditor\"", "\"creditor\": {}", 422, "/creditor"),
                new Spoilt(
                        "\"creditor\": \"A creditor\"",
                        "\"creditor\": \"\\u0000\"",
                        422,
                        "/creditor"),
                new Spoilt(
                        "\"creditor\": \"A creditor\"",
                        "\"creditor\": \"\\ud800\"",
                        422,
                        "/creditor"),
                new Spoilt(
                        "\"creditor\": \"A creditor\"",
                        "\"creditor\": \"x\", \"creditor\": \"y\"",
                        400,
                        ""),
                new Spoilt(
                        "\"creditor\": \"A creditor\"",
                        "\"creditor\": \"x\", \"version\": 3",
                        422,
                        "/version"),
                new Spoilt(
                        "\"creditor\": \"A creditor\"",
                        "\"creditor\": \"x\", \"990101198501010010\": 1",
                        422,
                        ""),
                new Spoilt(
                        "\"amountDue\": 1000.00",
                        "\"amountDue\": \"1000.00\"",
                        422,
                        "/obligation/amountDue"),
                new Spoilt(
                        "\"amountDue\": 1000.00",
                        "\"amountDue\": -1",
                        422,
                        "/obligation/amountDue"),
                new Spoilt(
                        "\"amountDue\": 1000.00",
                        "\"amountDue\": 0.001",
                        422,
                        "/obligation/amountDue"),
                new Spoilt(
                        "\"amountDue\": 1000.00",
                        "\"amountDue\": 1e999999999",
                        422,
                        "/obligation/amountDue"),
                new Spoilt("\"kind\": \"pay\"", "\"kind\": \"PAY\"", 422, "/obligation/kind"),
                new Spoilt("\"kind\": \"pay\"", "\"kind\": \"act\"", 422, "/obligation"),
                new Spoilt(
                        "\"filedOn\": \"2",
                        "\"filedOn\": \"+12345-01-01\", \"x\": \"2",
                        422,
                        "/filedOn"),
                new Spoilt(
                        "\"filedOn\": \"2", "\"filedOn\": 20260101, \"x\": \"2", 422, "/filedOn"),
                new Spoilt("\"filedOn\": \"20", "\"filedOn\": \"29", 422, "/filedOn"),
                new Spoilt(
                        "\"documentType\": \"resident-id\"",
                        "\"documentType\": \"library-card\"",
                        422,
                        "/debtors/0/identity/documentType"),
                new Spoilt(
                        "\"documentNumber\": \"9",
                        "\"documentNumber\": \"8",
                        422,
                        "/debtors/0/identity/documentNumber"),
                new Spoilt(
                        "\"name\": \"演示人",
                        "\"name\": \"\u202e演示人",
                        422,
                        "/debtors/0/identity/name"),
                new Spoilt(
                        "\"name\": \"演示人", "\"name\": \"Ivanов", 422, "/debtors/0/identity/name"),
                new Spoilt("京0108执", "京0105执", 422, "/caseNumber"),
                new Spoilt(
                        "\"amountDue\": 1000.00",
                        "\"amountDue\": 1e2147483647",
                        422,
                        "/obligation/amountDue"),
                new Spoilt("\"kind\": \"pay\"", "\"kind\": 0", 422, "/obligation/kind"),
                new Spoilt(
                        "\"creditor\": \"A creditor\"",
                        "\"creditor\": \"\u00a0\u200b\"",
                        422,
                        "/creditor"),
                new Spoilt(
                        "\"asOf\": \"2",
                        "\"asOf\": \"2999-12-31\", \"x\": \"2",
                        422,
                        "/obligation/x"),
                new Spoilt("\"asOf\": \"20", "\"asOf\": \"29", 422, "/obligation/asOf"),
                new Spoilt(
                        "\"name\": \"演示人",
                        "\"name\": \"" + "\u0958".repeat(200),
                        422,
                        "/debtors/0/identity/name"),
                new Spoilt("京0108执", "京0108民初", 422, "/caseNumber"),
                new Spoilt("\"debtors\": [{", "\"debtors\": [null, {", 422, "/debtors/0"),
                new Spoilt("\"debtors\": [{", "\"debtors\": {\"a\": [{", 422, "/debtors"));
    }

    @Test
    void what_is_not_one_json_object_is_400() {
        for (var body :
                List.of(
                        "",
                        "{",
                        "[]",
                        "null",
                        "\"text\"",
                        "{} {}",
                        "{\"a\": NaN}",
                        "[".repeat(10_000),
                        "not json")) {
            var answer = haidian.clerk().post(CASES, body);
            assertThat(answer.status())
                    .as(body.substring(0, Math.min(20, body.length())) + answer.text())
                    .isBetween(400, 422);
            assertProblem(answer);
        }
    }

    @Test
    void a_body_over_one_megabyte_is_413_and_one_of_exactly_that_is_read() {
        var tooLarge = haidian.clerk().post(CASES, "x".repeat(BodyLimitFilter.LIMIT + 1));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertProblem(tooLarge);

        assertThat(haidian.clerk().post(CASES, "x".repeat(BodyLimitFilter.LIMIT)).status())
                .isEqualTo(400);
    }

    @Test
    void another_content_type_method_or_encoding_is_refused() {
        assertThat(
                        haidian.clerk()
                                .post(CASES, "<a/>", Map.of("Content-Type", "application/xml"))
                                .status())
                .isEqualTo(415);
        assertThat(haidian.clerk().post(CASES, "{}", Map.of("Content-Encoding", "gzip")).status())
                .isEqualTo(415);
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            var answer =
                    haidian.clerk()
                            .send(
                                    method,
                                    CASES,
                                    "{}".getBytes(StandardCharsets.UTF_8),
                                    Map.of("Content-Type", "application/json"));
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.raw().headers().firstValue("Allow")).hasValue("POST");
            assertProblem(answer);
        }
        assertThat(
                        haidian.clerk()
                                .send(
                                        "GET",
                                        "/api/v1/duties",
                                        new byte[0],
                                        Map.of("Accept", "text/csv"))
                                .status())
                .isEqualTo(406);
    }

    @Test
    void a_body_in_another_encoding_or_of_another_type_is_refused() {
        var body = "{}";
        for (var charset :
                List.of(
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16)) {
            assertThat(haidian.clerk().send("POST", CASES, body.getBytes(charset), json()).status())
                    .isEqualTo(400);
        }
        assertThat(
                        haidian.clerk()
                                .send(
                                        "POST",
                                        CASES,
                                        "\uFEFF{}".getBytes(StandardCharsets.UTF_8),
                                        json())
                                .status())
                .isEqualTo(400);
        for (var type :
                List.of(
                        "multipart/form-data",
                        "application/*",
                        "*/*",
                        "application/json;charset=GBK",
                        "x")) {
            assertThat(haidian.clerk().post(CASES, body, Map.of("Content-Type", type)).status())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    private static Map<String, String> json() {
        return Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    @Test
    void a_flood_of_values_is_cheap_to_refuse() {
        for (var body :
                List.of(
                        "{\"debtors\": [" + "{},".repeat(150_000) + "{}]}",
                        "{\"a\": " + "9".repeat(500_000) + "}")) {
            var answer = haidian.clerk().post(CASES, body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).hasSizeLessThan(2_000);
            assertProblem(answer);
        }
    }

    @Test
    void an_act_is_not_carried_out_for_someone_who_cannot_read_its_answer() {
        var body =
                haidian.caseBody(
                        haidian.newCaseNumber(), "{\"identity\": " + Made.up().identity() + "}");
        var size = journalSize();

        assertThat(haidian.clerk().post(CASES, body, Map.of("Accept", "application/xml")).status())
                .isEqualTo(406);
        assertThat(journalSize()).isEqualTo(size);
        assertThat(haidian.clerk().post(CASES, body).status()).isEqualTo(201);
    }

    @Test
    void a_blank_text_is_no_number_and_no_truth_value() {
        var from = haidian.warns(Made.up());
        var draft = Court.draftBody(from, 1, 2, false);

        for (var wrong : List.of("\"  \"", "\"\"", "\"2\"", "2147483648", "1.5", "true")) {
            var answer =
                    haidian.judge()
                            .post(
                                    "/api/v1/listing-decisions",
                                    draft.replace(
                                            "\"graceMonths\": 2", "\"graceMonths\": " + wrong));
            assertThat(answer.status()).as(wrong + answer.text()).isEqualTo(422);
            assertThat(answer.json().get("errors").get(0).get("pointer").asString())
                    .isEqualTo("/graceMonths");
        }
    }

    @Test
    void an_address_that_cannot_be_read_is_a_problem_document_too() {
        for (var address :
                List.of(
                        "/api//v1/me",
                        "/api/v1/%2e%2e/me",
                        "/api/v1/me;a=b",
                        "/api/v1/enforcement-cases/no-id")) {
            var answer = haidian.clerk().get(address);
            assertThat(answer.status()).as(address).isBetween(400, 404);
            assertProblem(answer);
        }
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.raw().headers().firstValue("Content-Type"))
                .as(answer.text())
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        for (var field : List.of("type", "title", "status", "detail", "instance", "next")) {
            assertThat(answer.json().has(field)).as(field + " in " + answer.text()).isTrue();
        }
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
    }
}
