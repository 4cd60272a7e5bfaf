package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/** Promise P8 on one node: the same request twice is one decision. */
abstract class IdempotencyTest extends RegistryTest {
    private static final String CASES = "/api/v1/enforcement-cases";

    @OnH2
    static class OnH2Test extends IdempotencyTest {}

    @OnPostgres
    static class OnPostgresTest extends IdempotencyTest {}

    @Test
    void P8_repeats_in_parallel_are_one_act_and_get_the_first_answer_byte_for_byte()
            throws ExecutionException, InterruptedException {
        var body = caseBody();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var size = journalSize();

        var answers = new ArrayList<Answer>();
        try (var senders = Executors.newFixedThreadPool(8)) {
            var sent = new ArrayList<Future<Answer>>();
            for (int i = 0; i < 24; i++) {
                sent.add(senders.submit(() -> haidian.clerk().post(CASES, body, key)));
            }
            for (var one : sent) {
                answers.add(one.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
        assertThat(answers).extracting(Answer::etag).containsOnly(answers.getFirst().etag());
        assertThat(journalSize()).isEqualTo(size + 2);
    }

    @Test
    void P8_the_same_key_with_another_body_is_422() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        haidian.clerk().post(CASES, caseBody(), key);
        var size = journalSize();

        var other = haidian.clerk().post(CASES, caseBody(), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void a_refusal_by_law_is_kept_like_any_decision() {
        var body = Court.draftBody(haidian.warns(Made.up()), 1, 0, true);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = haidian.judge().post("/api/v1/listing-decisions", body, key);
        var size = journalSize();

        var again = haidian.judge().post("/api/v1/listing-decisions", body, key);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void what_was_malformed_may_be_mended_under_the_same_key() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var body = caseBody();

        assertThat(
                        haidian.clerk()
                                .post(CASES, body.replace("\"creditor\"", "\"creditr\""), key)
                                .status())
                .isEqualTo(422);
        assertThat(haidian.clerk().post(CASES, body, key).status()).isEqualTo(201);
    }

    @Test
    void one_callers_key_is_not_anothers() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(haidian.clerk().post(CASES, caseBody(), key).status()).isEqualTo(201);
        var theirs =
                chaoyang.caseBody(
                        chaoyang.newCaseNumber(), "{\"identity\": " + Made.up().identity() + "}");
        assertThat(chaoyang.clerk().post(CASES, theirs, key).status()).isEqualTo(201);
    }

    @Test
    void a_write_without_a_key_or_with_a_strange_one_is_400() {
        for (var key : List.of("", "a b", "x".repeat(256))) {
            var answer = haidian.clerk().post(CASES, caseBody(), Map.of("Idempotency-Key", key));
            assertThat(answer.status()).as(key).isEqualTo(400);
        }
        var none =
                haidian.clerk()
                        .send(
                                "POST",
                                CASES,
                                caseBody().getBytes(StandardCharsets.UTF_8),
                                Map.of("Content-Type", "application/json"));
        assertThat(none.problem()).isEqualTo("idempotency-key-missing");
    }

    private String caseBody() {
        return haidian.caseBody(
                haidian.newCaseNumber(), "{\"identity\": " + Made.up().identity() + "}");
    }
}
