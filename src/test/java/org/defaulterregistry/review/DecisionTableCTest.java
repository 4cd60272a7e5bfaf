package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Decision table C, row by row over HTTP: what happens on an objection? In a year whose calendar is
 * published, because by an estimate nobody comes too late (R-CAL-6).
 */
@TestPropertySource(
        properties = {"registry.world=of objections", "registry.world.starts=2026-03-02"})
abstract class DecisionTableCTest extends ReviewScene {
    private static final String CONSENT = "creditor-written-application-and-court-consent";

    @Autowired private Deadlines deadlines;

    private Entry entry;

    @OnH2
    static class OnH2Test extends DecisionTableCTest {}

    @OnPostgres
    static class OnPostgresTest extends DecisionTableCTest {}

    @BeforeEach
    void somebodyIsListed() {
        entry = haidian.lists(Made.up(), OPEN_ENDED);
    }

    @Test
    void row_1_a_request_is_registered_and_the_entry_unchanged() {
        var filed = objects(entry, NOT_LISTED);

        assertThat(filed.json().get("standing").asBoolean()).isTrue();
        assertThat(state(filed)).isEqualTo("pending");
        assertStays(entry);
    }

    @Test
    void row_1_each_of_the_three_reasons_is_taken_once_and_no_fourth() {
        var who = account(entry);

        for (var reason : new String[] {NOT_LISTED, INACCURATE, TO_BE_DELETED}) {
            made(objects(who, entry.listing(), reason), 201);
            assertThat(objects(who, entry.listing(), reason).problem()).isEqualTo("conflict");
        }
        assertThat(faults(objects(who, entry.listing(), "unfair"))).containsExactly("/reason");
        assertStays(entry);
    }

    @Test
    void row_1a_a_creditor_gives_a_hint_and_the_court_owes_no_decision() {
        var filed =
                made(
                        haidian.clerk()
                                .post(
                                        "/api/v1/correction-requests",
                                        plea(
                                                entry.listing(),
                                                NOT_LISTED,
                                                ", \"onPaper\": {\"name\": \"A creditor\", \"receivedOn\": \""
                                                        + haidian.today()
                                                        + "\"}")),
                        201);

        assertThat(filed.json().get("standing").asBoolean()).isFalse();
        assertThat(state(filed)).isEqualTo("hint");
        assertThat(duties(filed.id())).isEmpty();
        assertStays(entry);
    }

    @Test
    void row_1a_a_hint_may_move_the_court_to_put_it_right() {
        var filed =
                made(
                        haidian.clerk()
                                .post(
                                        "/api/v1/correction-requests",
                                        plea(
                                                entry.listing(),
                                                NOT_LISTED,
                                                onPaper(Made.up(), haidian.today(), ""))),
                        201);

        made(decides(otherJudge, filed, upheld(because("no-ground"))), 200);

        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
    }

    @Test
    void row_2_the_court_decides_within_fifteen_days_of_receipt() {
        var received = haidian.today().plusDays(2);
        moveTo(received.plusDays(3));
        var filed =
                made(
                        haidian.clerk()
                                .post(
                                        "/api/v1/correction-requests",
                                        plea(
                                                entry.listing(),
                                                NOT_LISTED,
                                                onPaper(
                                                        entry.from().person(),
                                                        received,
                                                        received.minusDays(2).toString()))),
                        201);

        var due = dueOn(duty(haidian.clerk(), filed.id(), "decide-correction"));

        assertThat(due).isEqualTo(ReviewRules.decisionDue(received, deadlines).date());
        assertThat(due).isAfterOrEqualTo(received.plusDays(15));
        assertThat(filed.json().at("/clock/decisionDue").asString()).isEqualTo(due.toString());
        assertThat(filed.json().get("receivedHow").asString()).isEqualTo("by-post");
    }

    @Test
    void row_2_not_who_drafted_or_signed_the_listing_decides() {
        var filed = objects(entry, NOT_LISTED);

        assertRefused(decides(haidian.judge(), filed, upheld(because("no-ground"))), "D13");
        assertRefused(decides(haidian.president(), filed, rejected()), "D13");
        assertThat(state(request(filed))).isEqualTo("pending");
        assertStays(entry);
        made(decides(otherJudge, filed, rejected()), 200);
    }

    @Test
    void row_3_upheld_reason_1_withdraws() {
        var filed = objects(entry, NOT_LISTED);

        var done = made(decides(otherJudge, filed, upheld(because("no-ground"))), 200);

        assertThat(done.json().at("/decision/putRight").asString()).isEqualTo("withdrawn");
        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        assertFree(entry, "R-CORRECT-9(1)");
        assertThat(duties(filed.id())).isEmpty();
    }

    @Test
    void row_3_upheld_reason_2_corrects_and_the_entry_stays() {
        var filed = objects(entry, INACCURATE);
        var corrections =
                ", \"corrections\": [{\"field\": \"basis-body\", \"value\": \"Another court\"}]";

        made(decides(otherJudge, filed, upheld(corrections)), 200);

        assertThat(read(entry).json().at("/published/basisBody").asString())
                .isEqualTo("Another court");
        assertThat(duties(entry.listing())).isEmpty();
        assertStays(entry);
    }

    @Test
    void row_3_upheld_reason_2_without_the_data_owes_the_correction_for_three_working_days() {
        var filed = objects(entry, INACCURATE);

        var done = made(decides(otherJudge, filed, upheld("")), 200);

        assertThat(done.json().at("/decision/putRight").asString()).isEqualTo("correction-owed");
        assertThat(dueOn(duty(haidian.clerk(), entry.listing(), "correct-entry")))
                .isEqualTo(ReviewRules.fixDue(haidian.today(), deadlines).date());
        assertStays(entry);
        made(corrects(entry, "basis-body", "\"Another court\""), 200);
        assertThat(duties(entry.listing())).isEmpty();
    }

    @Test
    void row_3_upheld_reason_3_deletes() {
        var filed = objects(entry, TO_BE_DELETED);

        made(decides(otherJudge, filed, upheld(because(CONSENT))), 200);

        assertEnded(entry, "DELETED", "R-REMOVE-10(3)");
        assertOrderStays(entry);
    }

    @Test
    void row_3_the_end_of_enforcement_is_recorded_first_and_binds_the_case() {
        var filed = objects(entry, TO_BE_DELETED);
        for (var event : new String[] {"enforcement-terminated", "ruling-not-to-enforce"}) {
            assertThat(faults(decides(otherJudge, filed, upheld(because(event)))))
                    .containsExactly("/because");
        }
        assertStays(entry);

        happens(entry.from(), "enforcement-terminated", "");
        var done = made(decides(otherJudge, filed, upheld("")), 200);

        assertThat(done.json().at("/decision/putRight").asString()).isEqualTo("ended-before");
        assertEnded(entry, "DELETED", "R-REMOVE-10(7)");
        assertThat(haidian.drafts(entry.from(), OPEN_ENDED).problem()).isEqualTo("refused-by-law");
    }

    @Test
    void row_3_what_does_not_end_a_fixed_term_entry_does_not_by_an_objection_either() {
        entry = haidian.lists(Made.up(), FIXED_TERM);
        var filed = objects(entry, TO_BE_DELETED);

        var no = decides(otherJudge, filed, upheld(because(CONSENT)));

        assertThat(no.problem()).as(no.text()).isEqualTo("refused-by-law");
        assertRefused(
                decides(otherJudge, filed, upheld(because("term-expired"))), "R-REMOVE-10-EXPIRY");
        assertStays(entry);
        made(decides(otherJudge, filed, upheld(because("conduct-corrected"))), 200);
        assertEnded(entry, "DELETED", "R-TERM-2(3)");
    }

    @Test
    void row_3_to_uphold_the_decision_says_why() {
        var filed = objects(entry, NOT_LISTED);

        assertThat(faults(decides(otherJudge, filed, upheld("")))).containsExactly("/because");
        assertThat(faults(decides(otherJudge, filed, upheld(because("a-mood")))))
                .containsExactly("/because");
        assertStays(entry);
    }

    @Test
    void row_4_a_rejection_is_served_and_ten_days_to_go_up_run_from_then() {
        var filed = objects(entry, NOT_LISTED);
        var no = rejects(filed);
        assertThat(no.json().at("/clock/lastDayToGoUp").isNull()).isTrue();
        assertThat(duties(filed.id())).containsExactly("serve-decision");

        var served = serves(filed, haidian.today());

        assertThat(duties(filed.id())).isEmpty();
        assertThat(served.json().at("/clock/lastDayToGoUp").asString())
                .isEqualTo(ReviewRules.lastDayToGoUp(haidian.today(), deadlines).date().toString());
        assertThat(served.json().at("/clock/nextHigherCourt").asString()).isEqualTo("CN-11.01");
        assertStays(entry);
    }

    @Test
    void row_4_the_listed_person_may_go_up_until_the_last_day() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var last = lastDay(filed);
        moveTo(last);

        var up = made(goesUp(account(entry), up(filed.id(), "")), 201);

        assertThat(up.json().get("court").asString()).isEqualTo("CN-11.01");
        assertThat(state(up)).isEqualTo("pending");
        assertStays(entry);
    }

    @Test
    void row_5_the_day_after_it_is_inadmissible_and_the_refusal_is_journaled() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        moveTo(lastDay(filed).plusDays(1));

        assertRefused(goesUp(account(entry), up(filed.id(), "")), "R-REVIEW-12(4)");
        assertStays(entry);
    }

    @Test
    void row_5_posted_on_the_last_day_is_in_time_and_the_day_after_is_not() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var last = lastDay(filed);
        moveTo(last.plusDays(4));

        assertRefused(
                goesUp(clerkAbove, up(filed.id(), posted(last.plusDays(1)))), "R-REVIEW-12(4)");
        assertThat(state(made(goesUp(clerkAbove, up(filed.id(), posted(last))), 201)))
                .isEqualTo("pending");
    }

    @Test
    void R_CAL_6_by_the_estimate_of_a_last_day_nobody_comes_too_late() {
        moveTo(LocalDate.of(2026, 12, 28));
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var clock = request(filed).json().get("clock");
        assertThat(clock.get("lastDayToGoUp").asString()).isEqualTo("2027-01-07");
        assertThat(clock.get("estimate").asBoolean()).isTrue();
        assertThat(clock.at("/next/en").asString()).contains("estimate");
        moveTo(LocalDate.of(2027, 1, 12));

        var up = made(goesUp(account(entry), up(filed.id(), "")), 201);

        assertThat(state(up)).isEqualTo("pending");
    }

    @Test
    void row_5_more_time_for_a_good_cause_asked_within_ten_days_after_it_ended() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var ended = lastDay(filed).plusDays(20);
        var inTime = ReviewRules.lastDayToExcuseDelay(ended, deadlines).date();
        moveTo(inTime.plusDays(1));
        assertRefused(goesUp(account(entry), up(filed.id(), flood(ended))), "R-REVIEW-12(4)");
        var up = made(goesUp(clerkAbove, up(filed.id(), flood(ended) + posted(inTime))), 201);
        assertThat(state(up)).isEqualTo("more-time-asked");
        assertThat(decidesAbove(judgeAbove, up, rejected()).problem()).isEqualTo("conflict");

        var admitted = admits(up, true);

        assertThat(state(admitted)).isEqualTo("pending");
        made(decidesAbove(judgeAbove, up, upheld(because("no-ground"))), 200);
        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
    }

    @Test
    void row_5_a_cause_that_is_not_accepted_ends_it() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        moveTo(lastDay(filed).plusDays(1));
        var up = made(goesUp(account(entry), up(filed.id(), flood(haidian.today()))), 201);

        assertThat(state(admits(up, false))).isEqualTo("inadmissible");

        assertThat(duty(clerkAbove, up.id(), "decide-reconsideration")).isNull();
        assertThat(decidesAbove(judgeAbove, up, rejected()).problem()).isEqualTo("conflict");
        assertStays(entry);
    }

    @Test
    void row_6_the_next_higher_court_decides_within_fifteen_days() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var up = made(goesUp(account(entry), up(filed.id(), "")), 201);

        assertThat(dueOn(duty(clerkAbove, up.id(), "decide-reconsideration")))
                .isEqualTo(ReviewRules.decisionDue(haidian.today(), deadlines).date());
        assertThat(decidesAbove(otherJudge, up, rejected()).status()).isEqualTo(404);
        made(decidesAbove(judgeAbove, up, upheld(because("wrong-person"))), 200);

        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        assertFree(entry, "R-CORRECT-9(1)");
        assertThat(duty(clerkAbove, up.id(), "decide-reconsideration")).isNull();
    }

    @Test
    void row_6_a_rejection_above_is_final_and_is_served() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var who = account(entry);
        var up = made(goesUp(who, up(filed.id(), "")), 201);

        made(decidesAbove(judgeAbove, up, rejected()), 200);

        assertThat(duty(clerkAbove, up.id(), "serve-decision")).isNotNull();
        assertThat(goesUp(who, up(filed.id(), "")).problem()).isEqualTo("conflict");
        assertStays(entry);
    }

    @Test
    void row_all_the_entry_stays_live_at_every_step() {
        var filed = objects(entry, NOT_LISTED);
        assertStays(entry);
        rejects(filed);
        assertStays(entry);
        serves(filed, haidian.today());
        assertStays(entry);
        var up = made(goesUp(account(entry), up(filed.id(), "")), 201);
        assertStays(entry);
        made(decidesAbove(judgeAbove, up, rejected()), 200);
        assertStays(entry);
    }

    @Test
    void table_B_last_row_pending_objections_leave_entries_of_both_kinds() {
        var fixed = haidian.lists(Made.up(), FIXED_TERM);

        objects(entry, NOT_LISTED);
        objects(fixed, NOT_LISTED);

        assertStays(entry);
        assertStays(fixed);
    }

    private LocalDate lastDay(Http.Answer filed) {
        return LocalDate.parse(request(filed).json().at("/clock/lastDayToGoUp").asString());
    }

    private String posted(LocalDate day) {
        return onPaper(entry.from().person(), haidian.today(), day.toString());
    }

    private static String flood(LocalDate ended) {
        return ", \"obstacle\": \"The road was flooded.\", \"obstacleEndedOn\": \"" + ended + "\"";
    }

    private Http.Answer admits(Http.Answer up, boolean accepted) {
        var address = "/api/v1/reconsiderations/" + up.id();
        return made(
                judgeAbove.post(
                        address + "/admission",
                        "{\"accepted\": " + accepted + ", \"reasons\": \"As shown.\"}",
                        clerkAbove.get(address).etag()),
                200);
    }
}
