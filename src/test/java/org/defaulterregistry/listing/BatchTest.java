package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What comes in together, and is undone as one (D14). */
abstract class BatchTest extends EndingScene {
    private static final String BATCHES = "/api/v1/batches";

    @OnH2
    static class OnH2Test extends BatchTest {}

    @OnPostgres
    static class OnPostgresTest extends BatchTest {}

    @Test
    void D14_a_batch_is_undone_as_one_act_entries_are_withdrawn_and_drafts_lapse() {
        var batch = opens(haidian.judge());
        var listed = haidian.warns(Made.up());
        var withGrace = haidian.warns(Made.up());
        var drafted = haidian.warns(Made.up());
        var alone = haidian.lists(Made.up(), OPEN_ENDED);
        haidian.signs(drafts(batch, listed, 0));
        haidian.signs(drafts(batch, withGrace, 2));
        var draft = drafts(batch, drafted, 0);
        assertThat(decision(listed)).isEqualTo("RESTRICTED");

        var undone = undo(haidian.president(), batch, batch.etag());

        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(decision(listed)).isEqualTo("CLEAR");
        assertThat(decision(withGrace)).isEqualTo("CLEAR");
        assertThat(flies(alone)).isEqualTo("RESTRICTED");
        assertThat(undone.json().get("decisions").valueStream().map(BatchTest::outcome))
                .containsExactly("SIGNED WITHDRAWN", "SIGNED WITHDRAWN", "LAPSED null");
        assertThat(undone.json().get("undoneBy").asString()).isEqualTo("president.haidian");
        assertThat(leavesOfTheActAbout(batch)).isEqualTo("lift 2, record 1, withdraw 2");
        assertThat(haidian.signs(draft).status()).isIn(409, 412);
    }

    @Test
    void D14_a_court_lists_its_own_batches_the_latest_first() {
        var first = opens(haidian.judge());
        var second = opens(haidian.judge());
        var foreign = opens(chaoyang.judge());
        undo(haidian.judge(), first, first.etag());

        var all = haidian.clerk().get(BATCHES).json();

        var ids = all.valueStream().map(one -> one.get("id").asString()).toList();
        assertThat(ids).doesNotContain(foreign.id()).containsSubsequence(second.id(), first.id());
        assertThat(all.get(ids.indexOf(second.id())).get("undoneAt").isNull()).isTrue();
        assertThat(all.get(ids.indexOf(first.id())).get("undoneAt").isNull()).isFalse();
        assertThat(haidian.president().get(BATCHES).status()).isEqualTo(200);
    }

    @Test
    void D14_what_has_ended_before_stays_as_it_ended() {
        var batch = opens(haidian.judge());
        var paid = haidian.warns(Made.up());
        haidian.signs(drafts(batch, paid, 0));
        cashier.reports(paid, "1000.00");

        var undone = undo(haidian.judge(), batch, batch.etag());

        assertThat(undone.json().get("decisions").valueStream().map(BatchTest::outcome))
                .containsExactly("SIGNED DELETED");
    }

    @Test
    void D14_a_batch_is_undone_once_and_nothing_more_comes_into_it() {
        var batch = opens(haidian.judge());
        var undone = undo(haidian.judge(), batch, batch.etag());
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);

        assertThat(undo(haidian.judge(), batch, batch.etag()).status()).isEqualTo(412);
        assertThat(undo(haidian.judge(), batch, undone.etag()).status()).isEqualTo(409);
        assertThat(drafts(batch, haidian.warns(Made.up()), 0).status()).isEqualTo(409);
    }

    @Test
    void
            R_CORRECT_9_1_what_went_to_another_court_is_left_to_it_with_a_duty_and_the_answer_says_so() {
        var batch = opens(haidian.judge());
        var stays = haidian.warns(Made.up());
        var moves = haidian.warns(Made.up());
        haidian.signs(drafts(batch, stays, 0));
        var listing = haidian.signs(drafts(batch, moves, 0)).json().at("/listing/id").asString();
        haidian.transfers(moves);
        assertThat(
                        haidian.judge()
                                .get(BATCHES + "/" + batch.id())
                                .json()
                                .get("decisions")
                                .valueStream()
                                .map(BatchTest::leftTo))
                .containsExactly("", "");

        var undone = undo(haidian.judge(), batch, batch.etag());

        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(undone.json().get("decisions").valueStream().map(BatchTest::leftTo))
                .containsExactly("", "CN-110105");
        assertThat(decision(stays)).isEqualTo("CLEAR");
        assertThat(decision(moves)).isEqualTo("RESTRICTED");
        assertThat(duties(listing)).isEmpty();
        assertThat(dutiesOf(chaoyang, listing)).containsExactly("withdraw-entry");

        var address = "/api/v1/listings/" + listing;
        var withdrawn =
                chaoyang.judge()
                        .post(
                                address + "/withdrawal",
                                undoBody(haidian.today().toString()),
                                chaoyang.clerk().get(address).etag());
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(dutiesOf(chaoyang, listing)).isEmpty();
        assertThat(
                        haidian.judge()
                                .get(BATCHES + "/" + batch.id())
                                .json()
                                .get("decisions")
                                .valueStream()
                                .map(BatchTest::leftTo))
                .containsExactly("", "");
    }

    private static String leftTo(JsonNode item) {
        return item.get("leftTo").asString("");
    }

    @Test
    void D14_all_or_nothing() {
        var batch = opens(haidian.judge());
        var listed = haidian.warns(Made.up());
        haidian.signs(drafts(batch, listed, 0));

        var tomorrow =
                haidian.judge()
                        .post(
                                BATCHES + "/" + batch.id() + "/undo",
                                undoBody(haidian.today().plusDays(1).toString()),
                                batch.etag());
        var withoutVersion =
                haidian.judge()
                        .post(
                                BATCHES + "/" + batch.id() + "/undo",
                                undoBody(haidian.today().toString()));

        assertThat(faults(tomorrow)).containsExactly("/foundOn");
        assertThat(withoutVersion.status()).isEqualTo(428);
        assertThat(decision(listed)).isEqualTo("RESTRICTED");
        assertThat(haidian.judge().get(BATCHES + "/" + batch.id()).etag()).isEqualTo(batch.etag());
    }

    @Test
    void P7_who_is_signed_while_the_batch_is_undone_is_not_left_on_the_list() throws Exception {
        var batch = opens(haidian.judge());
        var cases = Stream.generate(() -> haidian.warns(Made.up())).limit(6).toList();
        var work = new ArrayList<Callable<Answer>>();
        for (var from : cases) {
            var draft = drafts(batch, from, 0);
            work.add(() -> haidian.signs(draft));
        }
        work.add(3, () -> undo(haidian.secondJudge(), batch, batch.etag()));

        try (var hands = Executors.newFixedThreadPool(work.size())) {
            for (var sent : hands.invokeAll(work)) {
                assertThat(sent.get().status()).isIn(200, 409, 412);
            }
        }

        assertThat(
                        haidian.judge()
                                .get(BATCHES + "/" + batch.id())
                                .json()
                                .get("undoneBy")
                                .asString())
                .isEqualTo("judge2.haidian");
        assertThat(cases).extracting(this::decision).containsOnly("CLEAR");
    }

    @Test
    void R_SELF_CHECK_the_court_that_took_the_case_over_looks_and_may_let_the_entry_stand() {
        var batch = opens(haidian.clerk());
        var moves = haidian.warns(Made.up());
        var listing = haidian.signs(drafts(batch, moves, 0)).json().at("/listing/id").asString();
        haidian.transfers(moves);
        var version = chaoyang.clerk().get("/api/v1/listings/" + listing).etag();
        assertThat(looks(chaoyang.judge(), listing, version).problem()).isEqualTo("conflict");
        undo(haidian.judge(), batch, batch.etag());
        assertThat(looks(haidian.judge(), listing, version).status()).isEqualTo(404);
        assertThat(looks(chaoyang.judge(), listing, "\"99\"").status()).isEqualTo(412);

        var looked = looks(chaoyang.judge(), listing, version);

        assertThat(looked.status()).as(looked.text()).isEqualTo(200);
        assertThat(kinds(looked)).containsExactly("RECORD");
        assertThat(dutiesOf(chaoyang, listing)).isEmpty();
        assertThat(decision(moves)).isEqualTo("RESTRICTED");
    }

    private static Answer looks(Http officer, String listing, String version) {
        return officer.post(
                "/api/v1/listings/" + listing + "/look",
                """
                {"reasons": "The file was the right one."}\
                """,
                version);
    }

    @Test
    void D14_a_courts_own_system_opens_a_batch_and_drafts_into_it_and_may_not_undo_it() {
        var machine = Http.machine(port, "demo-haidian", "court");
        var batch = opens(machine);
        var draft =
                machine.post("/api/v1/listing-decisions", body(batch, haidian.warns(Made.up()), 0));

        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.json().get("batchId").asString()).isEqualTo(batch.id());
        assertThat(undo(machine, batch, batch.etag()).status()).isEqualTo(403);
        assertThat(undo(haidian.judge(), batch, batch.etag()).status()).isEqualTo(200);
    }

    @Test
    void D13_a_batch_is_its_own_courts() {
        var batch = opens(haidian.judge());
        var chaoyangs =
                chaoyang.judge()
                        .post(
                                "/api/v1/listing-decisions",
                                body(batch, chaoyang.warns(Made.up()), 0));

        assertThat(chaoyangs.status()).isEqualTo(404);
        assertThat(undo(chaoyang.judge(), batch, batch.etag()).status()).isEqualTo(404);
        assertThat(chaoyang.clerk().get(BATCHES + "/" + batch.id()).status()).isEqualTo(404);
    }

    @Test
    void D14_a_reference_is_used_once_in_a_court() {
        var reference = UUID.randomUUID().toString();

        assertThat(opens(haidian.clerk(), reference).status()).isEqualTo(201);
        assertThat(opens(haidian.judge(), reference).status()).isEqualTo(409);
        assertThat(opens(chaoyang.clerk(), reference).status()).isEqualTo(201);
    }

    private Answer opens(Http officer) {
        var opened = opens(officer, UUID.randomUUID().toString());
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened;
    }

    private static Answer opens(Http officer, String reference) {
        return officer.post(
                BATCHES,
                """
                {"reference": "%s", "purpose": "The files of last year."}\
                """
                        .formatted(reference));
    }

    private static String body(Answer batch, Case from, int grace) {
        return Court.draftBody(from, OPEN_ENDED, grace, false)
                .replace("\"reasons\"", "\"batchId\": \"" + batch.id() + "\", \"reasons\"");
    }

    private Answer drafts(Answer batch, Case from, int grace) {
        return haidian.judge().post("/api/v1/listing-decisions", body(batch, from, grace));
    }

    private Answer undo(Http officer, Answer batch, String version) {
        return officer.post(
                BATCHES + "/" + batch.id() + "/undo",
                undoBody(haidian.today().toString()),
                version);
    }

    private static String undoBody(String foundOn) {
        return """
        {"reason": "no-ground", "foundOn": "%s", "evidence": "The wrong file was read."}\
        """
                .formatted(foundOn);
    }

    private String decision(Case from) {
        return airline.decision(from.person(), haidian.today());
    }

    private static String outcome(JsonNode item) {
        return item.get("state").asString() + " " + item.get("endedAs").asString("null");
    }

    private String leavesOfTheActAbout(Answer batch) {
        return String.join(
                ", ",
                jdbc.sql(
                                """
                                select l.kind, count(*) from act_leaf l
                                where l.act_id = (select act_id from act_leaf where subject_id = ?)
                                group by l.kind order by l.kind\
                                """)
                        .param(UUID.fromString(batch.id()))
                        .query((row, _) -> row.getString(1) + " " + row.getLong(2))
                        .list());
    }
}
