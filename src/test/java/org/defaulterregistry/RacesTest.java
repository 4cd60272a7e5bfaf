package org.defaulterregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.RepeatedTest;

/** Several hands on one thing: one wins, the others are told, and nobody reads a 500. */
abstract class RacesTest extends RegistryTest {
    private static final int HANDS = 6;

    @OnH2
    static class OnH2Test extends RacesTest {}

    @OnPostgres
    static class OnPostgresTest extends RacesTest {}

    @RepeatedTest(3)
    void P7_of_several_signatures_one_counts_and_the_others_are_overtaken() throws Exception {
        var draft = haidian.drafts(haidian.warns(Made.up()), 1);
        var size = journalSize();

        var answers = atOnce(() -> haidian.signs(draft));

        assertOneWins(answers);
        assertThat(journalSize()).isEqualTo(size + 3);
    }

    @RepeatedTest(3)
    void P7_of_several_notices_under_one_version_one_counts() throws Exception {
        var from = haidian.records(Made.up());
        var notice =
                """
                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                """
                        .formatted(from.debtor(), haidian.today(), haidian.today());

        assertOneWins(
                atOnce(() ->
                        haidian.clerk()
                                .post(
                                        "/api/v1/enforcement-cases/" + from.id() + "/notices",
                                        notice,
                                        from.etag())));
    }

    @RepeatedTest(3)
    void P7_of_several_withdrawals_one_counts_and_a_payment_after_it_is_taken() throws Exception {
        var entry = haidian.lists(Made.up(), 1);
        var address = "/api/v1/listings/" + entry.listing();
        var version = haidian.judge().get(address).etag();
        var body =
                """
                {"reason": "no-ground", "foundOn": "%s", "evidence": "Shown."}\
                """
                        .formatted(haidian.today());

        var answers = atOnce(() -> haidian.judge().post(address + "/withdrawal", body, version));

        assertOneWins(answers);
        assertThat(cashier.reports(entry.from(), "1000.00").status()).isEqualTo(200);
        assertThat(airline.decision(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
    }

    @RepeatedTest(3)
    void one_new_debtor_in_several_cases_is_one_party() throws Exception {
        var person = Made.up();
        var identity = "{\"identity\": " + person.identity() + "}";

        var answers =
                atOnce(() -> {
                    var body = haidian.caseBody(haidian.newCaseNumber(), identity);
                    Answer answer;
                    do {
                        answer = haidian.clerk().post("/api/v1/enforcement-cases", body);
                    } while (answer.status() == 409);
                    return answer;
                });

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(
                        jdbc.sql("select count(distinct party_id) from document where number = ?")
                                .param(person.number())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    private static void assertOneWins(List<Answer> answers) {
        assertThat(answers)
                .extracting(Answer::status)
                .as(answers.toString())
                .containsOnlyOnce(200)
                .isSubsetOf(200, 409, 412);
    }

    private static List<Answer> atOnce(Callable<Answer> request)
            throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Answer>();
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var sent = new ArrayList<Future<Answer>>();
            for (int i = 0; i < HANDS; i++) {
                sent.add(hands.submit(request));
            }
            for (var one : sent) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
