package org.defaulterregistry.brake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulterregistry.duties.DutiesWorker;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is held at how many, by whom it is released, and what is never held (D14). */
@TestPropertySource(
        properties = {
            "registry.world=of the brake",
            "registry.brake.listings-a-day=" + BrakeTest.LISTINGS,
            "registry.brake.removals-a-day=" + BrakeTest.REMOVALS
        })
abstract class BrakeTest extends EndingScene {
    static final int LISTINGS = 12;
    static final int REMOVALS = 8;

    private static final String HAIDIAN = "CN-110108";
    private static final String RELEASE =
            """
            {"reason": "Looked at each of them; they came with the files of last year."}\
            """;

    @Autowired private DutiesWorker worker;
    @Autowired private Journal journal;

    @OnH2
    static class OnH2Test extends BrakeTest {}

    @OnPostgres
    static class OnPostgresTest extends BrakeTest {}

    /** The clock goes on from test to test and never back. */
    @BeforeEach
    void nothingIsHeldOrCounted() {
        clock.moveOn(
                Duration.between(clock.instant(), journal.lastMinute().orElseThrow())
                        .plusMinutes(2));
        signInAgain();
        jdbc.sql("delete from brake_hold").update();
        jdbc.sql("delete from brake_count").update();
    }

    @Test
    void D14_the_listing_that_reaches_the_number_passes_and_the_next_one_is_held() {
        haveBeen("LISTINGS", LISTINGS - 2);
        haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(holds(haidian.judge())).isEmpty();
        var last = haidian.lists(Made.up(), OPEN_ENDED);
        var next = haidian.warns(Made.up());
        var draft = haidian.drafts(next, OPEN_ENDED);
        var size = journalSize();

        var held = haidian.signs(draft);

        assertThat(flies(last)).isEqualTo("RESTRICTED");
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.problem()).isEqualTo("held-by-brake");
        assertThat(held.json().get("next").asString()).contains("/api/v1/brakes");
        assertThat(journalSize()).isEqualTo(size);
        assertThat(airline.decision(next.person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(haidian.judge().get("/api/v1/listing-decisions/" + draft.id()).etag())
                .isEqualTo(draft.etag());
        var hold = theHold();
        assertThat(hold.json().get("kind").asString()).isEqualTo("listings");
        assertThat(hold.json().get("passed").asInt()).isEqualTo(LISTINGS);
        assertThat(recordsAbout(hold.id())).isEqualTo(1);
    }

    @Test
    void D14_a_hold_lasts_into_the_next_day_and_a_day_that_stays_below_counts_for_itself() {
        haveBeen("LISTINGS", LISTINGS - 1);
        moveTo(haidian.today().plusDays(1));
        haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(holds(haidian.judge())).isEmpty();

        haveBeen("LISTINGS", LISTINGS - 1);
        haidian.lists(Made.up(), OPEN_ENDED);
        moveTo(haidian.today().plusDays(1));

        assertHeld(haidian.signs(haidian.drafts(haidian.warns(Made.up()), OPEN_ENDED)));
    }

    @Test
    void D14_it_holds_one_court_and_one_kind_and_no_other() {
        haveBeen("LISTINGS", LISTINGS - 1);
        var entry = haidian.lists(Made.up(), OPEN_ENDED);

        assertThat(chaoyang.lists(Made.up(), OPEN_ENDED).signed().status()).isEqualTo(200);
        assertThat(withdraws(entry, "no-ground").status()).isEqualTo(200);
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void D14_nobody_releases_who_drafted_or_signed_and_a_second_officer_lets_as_many_pass_again() {
        haveBeen("LISTINGS", LISTINGS - 1);
        haidian.lists(Made.up(), OPEN_ENDED);
        var draft = haidian.drafts(haidian.warns(Made.up()), OPEN_ENDED);
        var hold = theHold();
        var address = "/api/v1/brakes/" + hold.id() + "/release";

        assertRefused(haidian.judge().post(address, RELEASE, hold.etag()), "D14");
        assertRefused(haidian.president().post(address, RELEASE, hold.etag()), "D14");
        assertHeld(haidian.signs(draft));
        assertThat(haidian.clerk().post(address, RELEASE, hold.etag()).status()).isEqualTo(403);
        assertThat(chaoyang.judge().post(address, RELEASE, hold.etag()).status()).isEqualTo(404);
        assertThat(haidian.secondJudge().post(address, RELEASE).status()).isEqualTo(428);
        assertThat(haidian.secondJudge().post(address, RELEASE, "\"7\"").status()).isEqualTo(412);
        var released = haidian.secondJudge().post(address, RELEASE, hold.etag());

        assertThat(released.status()).as(released.text()).isEqualTo(200);
        assertThat(released.json().get("released").asBoolean()).isTrue();
        assertThat(recordsAbout(hold.id())).isEqualTo(2);
        assertThat(haidian.signs(draft).status()).isEqualTo(200);
        assertThat(counted("LISTINGS")).isEqualTo(1);
        assertThat(haidian.secondJudge().post(address, RELEASE, released.etag()).status())
                .isEqualTo(409);
    }

    @Test
    void D14_the_next_higher_court_sees_it_and_may_release_it_and_an_auditor_sees_it() {
        haveBeen("LISTINGS", LISTINGS - 1);
        haidian.lists(Made.up(), OPEN_ENDED);
        var hold = theHold();
        var above = Http.person(port, "judge.first");
        var auditor = Http.person(port, "auditor.one");

        assertThat(holds(above)).contains(hold.id());
        assertThat(holds(auditor)).contains(hold.id());
        assertThat(holds(Http.person(port, "judge.third"))).doesNotContain(hold.id());
        assertThat(chaoyang.judge().get("/api/v1/brakes/" + hold.id()).status()).isEqualTo(404);
        assertThat(
                        above.post("/api/v1/brakes/" + hold.id() + "/release", RELEASE, hold.etag())
                                .status())
                .isEqualTo(200);
    }

    @Test
    void D14_a_removal_beyond_the_number_is_held_and_who_has_performed_goes_at_once() {
        var last = haidian.lists(Made.up(), OPEN_ENDED);
        var next = haidian.lists(Made.up(), OPEN_ENDED);
        var bankrupt = haidian.lists(Made.up(), OPEN_ENDED);
        var payer = haidian.lists(Made.up(), OPEN_ENDED);
        var performer = haidian.lists(Made.up(), OPEN_ENDED);
        haveBeen("REMOVALS", REMOVALS - 1);

        assertThat(withdraws(last, "no-ground").status()).isEqualTo(200);
        assertHeld(withdraws(next, "no-ground"));
        assertHeld(happens(bankrupt.from(), "enforcement-terminated", ""));
        assertStays(next);
        assertThat(cashier.reports(payer.from(), "1000.00").status()).isEqualTo(200);
        assertThat(happens(performer.from(), "fully-performed", "").status()).isEqualTo(201);

        assertThat(flies(payer)).isEqualTo("CLEAR");
        assertThat(flies(performer)).isEqualTo("CLEAR");
        assertThat(counted("REMOVALS")).isEqualTo(REMOVALS);
    }

    @Test
    void D14_an_order_by_itself_is_counted_and_goes_at_once_when_it_is_performed() {
        haveBeen("LISTINGS", LISTINGS - 2);
        var first = orders(haidian.warns(Made.up()));
        var second = orders(haidian.warns(Made.up()));
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertHeld(orders(haidian.warns(Made.up())));
        haveBeen("REMOVALS", REMOVALS - 1);
        assertThat(withdraws(lists(), "no-ground").status()).isEqualTo(200);

        assertHeld(lifts(first, "valid-security"));
        assertThat(lifts(first, "performed").status()).isEqualTo(200);
        assertThat(counted("REMOVALS")).isEqualTo(REMOVALS);
    }

    @Test
    void D14_the_duties_worker_is_under_the_brake_and_nobody_is_bound_for_it() {
        var entries =
                Stream.generate(() -> haidian.lists(Made.up(), FIXED_TERM))
                        .limit(REMOVALS + 1)
                        .toList();
        moveTo(dayOf(entries.getFirst(), "termLastDay").plusDays(20));

        worker.work();

        assertThat(counted("REMOVALS")).isEqualTo(REMOVALS);
        var waiting = entries.stream().filter(entry -> !isOver(entry)).toList();
        assertThat(waiting).isNotEmpty();
        assertThat(waiting)
                .allSatisfy(entry -> {
                    assertThat(read(entry).json().get("inForce").asBoolean()).isFalse();
                    assertThat(escalated(entry)).isTrue();
                });
        var size = journalSize();
        var again = worker.work();
        assertThat(again.waiting()).isGreaterThanOrEqualTo(waiting.size());
        assertThat(again.failed()).isZero();
        assertThat(journalSize()).isEqualTo(size);

        release(haidian.judge());
        worker.work();
        assertThat(waiting)
                .allSatisfy(entry -> assertEnded(entry, "EXPIRED", "R-REMOVE-10-EXPIRY"));
    }

    @Test
    void P7_of_sixteen_signatures_at_once_no_more_pass_than_may() throws Exception {
        var drafts =
                IntStream.range(0, 16)
                        .mapToObj(_ -> haidian.drafts(haidian.warns(Made.up()), OPEN_ENDED))
                        .toList();
        jdbc.sql("delete from brake_count").update();

        List<Answer> answers;
        try (var hands = Executors.newFixedThreadPool(16)) {
            answers =
                    hands
                            .invokeAll(
                                    drafts.stream()
                                            .map(draft ->
                                                    (Callable<Answer>) () -> haidian.signs(draft))
                                            .toList())
                            .stream()
                            .map(sent -> {
                                try {
                                    return sent.get();
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                            })
                            .toList();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(LISTINGS);
        answers.stream().filter(answer -> answer.status() == 409).forEach(BrakeTest::assertHeld);
        assertThat(counted("LISTINGS")).isEqualTo(LISTINGS);
        assertThat(holds(haidian.judge())).hasSize(1);
    }

    @Test
    void D14_no_brake_holds_a_batch_that_is_undone() {
        var judge = haidian.judge();
        var batch =
                judge.post(
                        "/api/v1/batches",
                        """
                        {"reference": "undone while held", "purpose": "Files of last year."}\
                        """);
        var from = haidian.warns(Made.up());
        var draft =
                judge.post(
                        "/api/v1/listing-decisions",
                        Court.draftBody(from, OPEN_ENDED, 0, false)
                                .replace(
                                        "\"reasons\"",
                                        "\"batchId\": \"" + batch.id() + "\", \"reasons\""));
        assertThat(haidian.signs(draft).status()).isEqualTo(200);
        haveBeen("REMOVALS", REMOVALS - 1);
        assertThat(withdraws(haidian.lists(Made.up(), OPEN_ENDED), "no-ground").status())
                .isEqualTo(200);

        var undone =
                judge.post(
                        "/api/v1/batches/" + batch.id() + "/undo",
                        """
                        {"reason": "no-ground", "foundOn": "%s", "evidence": "The file was last year's."}\
                        """
                                .formatted(haidian.today()),
                        batch.etag());

        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(counted("REMOVALS")).isEqualTo(REMOVALS);
    }

    /** Another officer than those who drafted and signed has released what is held. */
    private Court.Entry lists() {
        release(haidian.secondJudge());
        return haidian.lists(Made.up(), OPEN_ENDED);
    }

    private Answer orders(Court.Case from) {
        var orders = "/api/v1/consumption-orders";
        var draft =
                haidian.judge()
                        .post(
                                orders,
                                """
                                {"debtorId": "%s", "creditorApplication": {"receivedOn": "2026-01-05", "inWriting": true},
                                 "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true},
                                 "consequencesStated": true, "reasons": "Nothing was paid in time."}\
                                """
                                        .formatted(from.debtor()));
        return haidian.president().post(orders + "/" + draft.id() + "/signature", "", draft.etag());
    }

    private Answer lifts(Answer order, String because) {
        var address = "/api/v1/consumption-orders/" + order.id();
        return haidian.judge()
                .post(
                        address + "/lifting",
                        """
                        {"because": "%s", "evidence": "Shown to the court.", "on": "%s"}\
                        """
                                .formatted(because, haidian.today()),
                        haidian.judge().get(address).etag());
    }

    /** So many have passed today. */
    private void haveBeen(String kind, int passed) {
        jdbc.sql("delete from brake_count").update();
        jdbc.sql("insert into brake_count (court_id, kind, counted_on, passed) values (?, ?, ?, ?)")
                .params(HAIDIAN, kind, haidian.today(), passed)
                .update();
    }

    private int counted(String kind) {
        return jdbc.sql("select passed from brake_count where court_id = ? and kind = ?")
                .params(HAIDIAN, kind)
                .query(Integer.class)
                .single();
    }

    private static List<String> holds(Http reader) {
        return reader.get("/api/v1/brakes")
                .json()
                .valueStream()
                .filter(hold -> !hold.get("released").asBoolean())
                .map(hold -> hold.get("id").asString())
                .toList();
    }

    private Answer theHold() {
        return haidian.clerk().get("/api/v1/brakes/" + holds(haidian.clerk()).getFirst());
    }

    private void release(Http officer) {
        var hold = theHold();
        var released =
                officer.post("/api/v1/brakes/" + hold.id() + "/release", RELEASE, hold.etag());
        assertThat(released.status()).as(released.text()).isEqualTo(200);
    }

    private long recordsAbout(String hold) {
        return jdbc.sql("select count(*) from act_leaf where kind = 'record' and subject_id = ?")
                .param(UUID.fromString(hold))
                .query(Long.class)
                .single();
    }

    private boolean isOver(Court.Entry entry) {
        return !read(entry).json().get("endedAs").isNull();
    }

    private boolean escalated(Court.Entry entry) {
        return jdbc.sql(
                                "select count(*) from duty where subject_id = ? and done_at is null and escalated_to is not null")
                        .param(UUID.fromString(entry.listing()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static void assertHeld(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("held-by-brake");
    }
}
