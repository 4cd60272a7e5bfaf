package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;

/** What a court records as an event, and what it must not. */
abstract class PerformanceEventTest extends EndingScene {

    @OnH2
    static class OnH2Test extends PerformanceEventTest {}

    @OnPostgres
    static class OnPostgresTest extends PerformanceEventTest {}

    @Test
    void R_GRACE_15_performed_within_grace_closes_the_entry_before_it_is_published() {
        var entry = haidian.lists(Made.up(), FIXED_TERM, 1);

        var done = happens(entry.from(), "fully-performed", "");

        assertThat(effect(done).get("action").asString()).isEqualTo("closed");
        assertEnded(entry, "CLOSED", "R-GRACE-15");
        moveTo(dayOf(entry, "publishedOn"));
        assertFree(entry, "R-CONS-9(2)");
    }

    @Test
    void R_REMOVE_10_7_enforcement_ended_within_grace_publishes_no_open_ended_entry() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);

        happens(entry.from(), "enforcement-terminated", "");

        assertEnded(entry, "CLOSED", "R-REMOVE-10(7)");
    }

    @Test
    void R_REMOVE_10_FIXED_enforcement_ended_within_grace_leaves_a_fixed_term_to_be_published() {
        var entry = haidian.lists(Made.up(), FIXED_TERM, 1);

        assertThat(
                        effect(happens(entry.from(), "enforcement-terminated", ""))
                                .get("action")
                                .asString())
                .isEqualTo("stays");
        moveTo(dayOf(entry, "publishedOn"));

        assertStays(entry);
    }

    @Test
    void R_DUE_1_nothing_is_owed_about_an_entry_before_it_was_decided() {
        var today = haidian.today();
        var early = haidian.lists(Made.up(), FIXED_TERM);
        var later = haidian.lists(Made.up(), FIXED_TERM);
        var freed = haidian.lists(Made.up(), OPEN_ENDED);
        moveTo(today.plusDays(3));

        performedOn(early, today.minusDays(20), today.minusDays(20));
        performedOn(later, today.minusDays(20), today.plusDays(2));
        performedOn(freed, today.minusDays(20), today.minusDays(20));

        assertThat(countedFrom("CONSIDER_EARLY_DELETION", early.listing())).isEqualTo(today);
        assertThat(countedFrom("WITHDRAW_ENTRY", early.listing())).isEqualTo(today);
        assertThat(countedFrom("CONSIDER_EARLY_DELETION", later.listing()))
                .isEqualTo(today.plusDays(2));
        assertThat(countedFrom("DELETE_ENTRY", freed.listing())).isEqualTo(today);
        assertThat(countedFrom("LIFT_ORDER", order(freed).get("id").asString())).isEqualTo(today);
    }

    private void performedOn(Entry entry, LocalDate day, LocalDate known) {
        var answer =
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "event": "fully-performed", "on": "%s", "knownOn": "%s", "evidence": "Shown."}\
                                """
                                        .formatted(entry.from().id(), day, known));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private LocalDate countedFrom(String kind, String subject) {
        return jdbc.sql("select counted_from from duty where kind = ? and subject_id = ?")
                .params(kind, UUID.fromString(subject))
                .query(LocalDate.class)
                .single();
    }

    @Test
    void R_CARD_1_a_joint_debtors_entry_ends_alone_and_the_last_one_ends_the_debt() {
        var people = IntStream.range(0, 2).mapToObj(_ -> Made.up()).toList();
        var from = haidian.listsJointly(people);
        var debtors =
                haidian.clerk().get("/api/v1/enforcement-cases/" + from.id()).json().get("debtors");

        var first = happens(from, "fully-performed", debtor(debtors.get(0).get("id").asString()));

        assertThat(first.json().get("entries")).hasSize(1);
        assertThat(first.json().get("ordersLifted").asInt()).isEqualTo(1);
        assertThat(first.json().get("performance").get("state").asString())
                .isNotEqualTo("performed");
        assertThat(airline.decision(people.get(0), haidian.today())).isEqualTo("CLEAR");
        assertThat(airline.decision(people.get(1), haidian.today())).isEqualTo("RESTRICTED");
        assertThat(
                        happens(
                                        from,
                                        "fully-performed",
                                        debtor(debtors.get(0).get("id").asString()))
                                .status())
                .isEqualTo(409);

        var last = happens(from, "fully-performed", debtor(debtors.get(1).get("id").asString()));

        assertThat(last.json().get("performance").get("state").asString()).isEqualTo("performed");
        assertThat(airline.decision(people.get(1), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_REMOVE_10_the_duty_runs_from_the_ruling_or_from_the_day_the_court_knew() {
        var ruled = haidian.today();
        var late = haidian.lists(Made.up(), OPEN_ENDED);
        var later = haidian.lists(Made.up(), OPEN_ENDED);
        moveTo(ruled.plusDays(20));

        rulesNotToEnforce(late, "\"on\": \"" + ruled + "\"");
        rulesNotToEnforce(
                later, "\"on\": \"" + ruled + "\", \"knownOn\": \"" + ruled.plusDays(15) + "\"");

        assertThat(countedFrom(late)).isEqualTo(ruled);
        assertThat(countedFrom(later)).isEqualTo(ruled.plusDays(15));
    }

    private void rulesNotToEnforce(Entry entry, String days) {
        var body =
                """
                {"caseId": "%s", "event": "ruling-not-to-enforce", %s, "evidence": "The ruling."}\
                """
                        .formatted(entry.from().id(), days);
        assertThat(haidian.judge().post("/api/v1/performance-events", body).status())
                .isEqualTo(201);
    }

    /** From which day the three working days of a deletion were counted that is done. */
    private LocalDate countedFrom(Entry entry) {
        return jdbc.sql(
                        """
                        select counted_from from duty
                        where kind = 'DELETE_ENTRY' and subject_id = ? and done_at is not null\
                        """)
                .param(UUID.fromString(entry.listing()))
                .query(LocalDate.class)
                .single();
    }

    private Answer consents(Case from, LocalDate on) {
        var body =
                """
                {"caseId": "%s", "event": "creditor-written-application", "on": "%s", "evidence": "The letter.",
                 "courtConsents": true}\
                """
                        .formatted(from.id(), on);
        return haidian.judge().post("/api/v1/performance-events", body);
    }

    @Test
    void R_REMOVE_10_3_nobody_lets_go_of_an_entry_before_it_was_decided() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var decided = haidian.today();
        moveTo(decided.plusDays(5));

        assertThat(faults(consents(entry.from(), decided.minusDays(1)))).containsExactly("/on");
        assertStays(entry);
        assertThat(consents(entry.from(), decided).status()).isEqualTo(201);
        assertEnded(entry, "DELETED", "R-REMOVE-10(3)");
    }

    @Test
    void R_REMOVE_10_3_where_nobody_is_listed_an_older_consent_is_recorded() {
        var from = haidian.warns(Made.up());

        assertThat(consents(from, haidian.today().minusDays(20)).status()).isEqualTo(201);
    }

    @Test
    void facts_of_another_event_are_refused_and_missing_ones_are_named() {
        var from = haidian.lists(Made.up(), OPEN_ENDED).from();
        var size = journalSize();

        assertThat(faults(happens(from, "fully-performed", ", \"searches\": 2")))
                .containsExactly("/searches");
        assertThat(faults(happens(from, "this-round-of-enforcement-terminated", "")))
                .containsExactlyInAnyOrder("/searches", "/assetsFound");
        assertThat(faults(happens(from, "creditor-written-application", "")))
                .containsExactly("/courtConsents");
        assertThat(faults(happens(from, "enforcement-suspended", "")))
                .containsExactly("/suspendedBecause");
        assertThat(faults(happens(from, "partly-performed", ""))).containsExactly("/part");
        assertThat(
                        faults(
                                happens(
                                        from,
                                        "ruling-not-to-enforce",
                                        ", \"knownOn\": \"" + haidian.today().plusDays(1) + "\"")))
                .containsExactly("/knownOn");
        assertThat(
                        faults(
                                happens(
                                        from,
                                        "fully-performed",
                                        debtor("00000000-0000-0000-0000-000000000000"))))
                .containsExactly("/debtorId");
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void R_AMOUNT_1_money_is_counted_and_a_part_of_an_act_is_described() {
        var pay = haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(faults(happens(pay.from(), "partly-performed", ", \"part\": \"Some.\"")))
                .containsExactly("/event");

        var act = actCase();
        var done =
                happens(
                        act,
                        "partly-performed",
                        ", \"part\": \"The fence is gone, not the wall.\"");

        assertThat(done.json().get("performance").get("state").asString())
                .isEqualTo("partly-unperformed");
        assertThat(done.json().get("performance").get("part").asString()).contains("fence");
        assertThat(kinds(done)).containsExactly("RECORD");
    }

    @Test
    void the_case_shows_what_happened_in_it_and_what_that_did() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        happens(entry.from(), "settlement-reached", "");
        happens(entry.from(), "settlement-fully-performed", "");

        var events =
                haidian.clerk()
                        .get(
                                "/api/v1/enforcement-cases/"
                                        + entry.from().id()
                                        + "/performance-events")
                        .json();

        assertThat(events.valueStream().map(one -> one.get("event").get("event").asString()))
                .containsExactly("settlement-reached", "settlement-fully-performed");
        assertThat(events.get(1).get("entries").get(0).get("rule").asString())
                .isEqualTo("R-REMOVE-10(2)");
        assertThat(events.get(1).get("recordedBy").asString()).isEqualTo("judge.haidian");
    }

    @Test
    void D13_another_court_knows_nothing_of_the_case_and_a_clerk_records_no_event() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);

        for (var officer : List.of(chaoyang.judge(), chaoyang.president())) {
            assertThat(happens(officer, entry.from(), "fully-performed", "").status())
                    .isEqualTo(404);
        }
        assertThat(
                        chaoyang.clerk()
                                .get(
                                        "/api/v1/enforcement-cases/"
                                                + entry.from().id()
                                                + "/performance-events")
                                .status())
                .isEqualTo(404);
        assertThat(happens(haidian.clerk(), entry.from(), "fully-performed", "").status())
                .isEqualTo(403);
        assertThat(
                        happens(
                                        Http.machine(port, "demo-haidian", "court"),
                                        entry.from(),
                                        "settlement-reached",
                                        "")
                                .status())
                .isEqualTo(201);
        assertStays(entry);
    }

    private Case actCase() {
        var number = haidian.newCaseNumber();
        var person = Made.up();
        var body =
                haidian.caseBody(number, "{\"identity\": " + person.identity() + "}")
                        .replaceAll(
                                "\"obligation\": \\{[^}]*}",
                                "\"obligation\": {\"kind\": \"act\", \"text\": \"Take the wall down.\"}");
        var answer = haidian.clerk().post("/api/v1/enforcement-cases", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var debtor = answer.json().get("debtors").get(0).get("id").asString();
        return new Case(answer.id(), number, debtor, answer.etag(), person);
    }

    private static String debtor(String id) {
        return ", \"debtorId\": \"" + id + "\"";
    }
}
