package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.duties.DueAct;
import org.defaulterregistry.duties.DueDuty;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Somebody says: it is not me. Doubt by law, and never again once it was confirmed. */
abstract class NotMeTest extends ReviewScene {
    @Autowired private List<DueAct> dueActs;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Deadlines deadlines;

    private Entry entry;

    @OnH2
    static class OnH2Test extends NotMeTest {}

    @OnPostgres
    static class OnPostgresTest extends NotMeTest {}

    @BeforeEach
    void somebodyIsListed() {
        entry = haidian.lists(Made.up(), OPEN_ENDED);
    }

    @Test
    void R_DISPUTE_1_one_working_day_after_the_registry_doubts_by_itself_until_it_is_decided() {
        var filed = saysNotMe(entry);
        var duty = duty(haidian.clerk(), filed.id(), "put-in-dispute");
        assertThat(dueOn(duty))
                .isEqualTo(ReviewRules.disputeDue(haidian.today(), deadlines).date());
        assertStays(entry);
        moveTo(dueOn(duty));

        assertThat(carriesOut(duty)).isTrue();

        assertDoubted(true);
        assertThat(duty(haidian.clerk(), filed.id(), "put-in-dispute")).isNull();
        assertThat(disputedUntil())
                .isEqualTo(
                        duty(haidian.clerk(), filed.id(), "decide-correction")
                                .get("dueOn")
                                .asString());
        rejects(filed);
        assertStays(entry);
    }

    @Test
    void
            R_DISPUTE_1_who_says_so_reads_from_when_and_until_when_checks_with_his_paper_are_in_doubt() {
        var filed = saysNotMe(entry);
        var duty = duty(haidian.clerk(), filed.id(), "put-in-dispute");
        var decided = dueOn(duty(haidian.clerk(), filed.id(), "decide-correction"));
        assertComesNext(
                filed,
                "INDETERMINATE from " + Phrases.day(dueOn(duty), false),
                "until " + Phrases.day(decided, false) + " at the latest");
        moveTo(dueOn(duty));
        carriesOut(duty);

        assertComesNext(filed, "Until then, and until " + Phrases.day(decided, false));

        moveTo(decided);
        assertComesNext(filed, "Until then, and until " + Phrases.day(decided, false));
        moveTo(decided.plusDays(1));
        assertNothingRests(filed);
    }

    @Test
    void R_DISPUTE_1_who_says_so_for_the_second_time_reads_that_nothing_rests() {
        var first = saysNotMe(entry);
        carriesOut(duty(haidian.clerk(), first.id(), "put-in-dispute"));
        rejects(first);

        assertNothingRests(saysNotMe(entry));
    }

    @Test
    void R_DISPUTE_1_who_says_so_of_an_exit_ban_reads_it_as_well() {
        var ban =
                made(
                        haidian.judge()
                                .post(
                                        "/api/v1/exit-bans",
                                        """
                                        {"debtorId": "%s", "target": "debtor", "reasons": "Ticket."}\
                                        """
                                                .formatted(entry.from().debtor())),
                        201);
        var address = "/api/v1/exit-bans/" + ban.id();
        made(
                haidian.president()
                        .post(address + "/signature", "", haidian.judge().get(address).etag()),
                200);
        var who = account(entry);
        var up =
                made(
                        goesUp(
                                who,
                                """
                                {"exitBan": "%s", "text": "I am not he.", "notMe": true}\
                                """
                                        .formatted(ban.id())),
                        201);

        var next = next(up);
        assertThat(next.get("en").asString())
                .contains("The higher court decides by", "INDETERMINATE from")
                .doesNotContain("nothing rests");
        assertThat(next.get("zh").asString()).doesNotContain("不停止执行");
    }

    private void assertComesNext(Answer filed, String... said) {
        var next = next(request(filed));
        assertThat(next.get("en").asString()).contains(said).doesNotContain("nothing rests");
        assertThat(next.get("zh").asString())
                .contains("R-DISPUTE-1", "INDETERMINATE")
                .doesNotContain("不停止执行");
    }

    private void assertNothingRests(Answer filed) {
        var next = next(request(filed));
        assertThat(next.get("en").asString())
                .contains("nothing rests")
                .doesNotContain("INDETERMINATE");
        assertThat(next.get("zh").asString()).contains("不停止执行");
    }

    private static JsonNode next(Answer filed) {
        return filed.json().at("/clock/next");
    }

    @Test
    void R_DISPUTE_1_a_decision_that_comes_first_leaves_nothing_to_doubt() {
        var filed = saysNotMe(entry);
        var duty = duty(haidian.clerk(), filed.id(), "put-in-dispute");
        rejects(filed);

        assertThat(carriesOut(duty)).isTrue();

        assertStays(entry);
    }

    @Test
    void R_DISPUTE_1_once_per_document_and_entry() {
        var first = saysNotMe(entry);
        carriesOut(duty(haidian.clerk(), first.id(), "put-in-dispute"));
        rejects(first);
        var second = saysNotMe(entry);

        carriesOut(duty(haidian.clerk(), second.id(), "put-in-dispute"));

        assertStays(entry);
    }

    @Test
    void R_DISPUTE_1_what_an_officer_doubted_at_once_ends_with_the_decision_too() {
        var filed = saysNotMe(entry);
        var document = document();
        made(
                haidian.clerk()
                        .post(
                                "/api/v1/documents/" + document.id() + "/dispute",
                                "{\"caseId\": \""
                                        + entry.from().id()
                                        + "\", \"reason\": \"Was abroad.\"}",
                                document.etag()),
                200);
        assertDoubted(true);
        carriesOut(duty(haidian.clerk(), filed.id(), "put-in-dispute"));
        assertDoubted(true);

        rejects(filed);

        assertStays(entry);
    }

    @Test
    void R_DISPUTE_1_the_doubt_lasts_until_the_last_objection_that_says_so_is_decided() {
        var first = saysNotMe(entry);
        var second =
                made(
                        account(entry)
                                .post(
                                        REQUESTS,
                                        plea(
                                                entry.listing(),
                                                "information-inaccurate",
                                                ", \"notMe\": true")),
                        201);
        var other = objects(entry, "information-should-be-deleted");
        carriesOut(duty(haidian.clerk(), first.id(), "put-in-dispute"));

        rejects(other);
        assertDoubted(true);
        rejects(first);
        assertDoubted(true);
        rejects(second);
        assertStays(entry);
    }

    @Test
    void R_DISPUTE_1_without_not_me_nobody_doubts() {
        var filed = objects(entry, NOT_LISTED);

        assertNothingRests(filed);

        assertThat(duty(haidian.clerk(), filed.id(), "put-in-dispute")).isNull();
    }

    @Test
    void R_CORRECT_9_1_a_confirmed_mix_up_does_not_happen_to_the_same_person_again() {
        mixUpIsConfirmed();

        var again = haidian.drafts(entry.from(), OPEN_ENDED);

        assertThat(again.problem()).isEqualTo("conflict");
        assertThat(again.json().get("detail").asString()).contains("not the debtor of this case");
        var order =
                haidian.judge()
                        .post(
                                "/api/v1/exit-bans",
                                """
                                {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket."}\
                                """
                                        .formatted(entry.from().debtor()));
        assertThat(order.problem()).isEqualTo("conflict");
        assertThat(flies(entry)).isEqualTo("CLEAR");
        haidian.lists(entry.from().person(), OPEN_ENDED);
    }

    @Test
    void R_CORRECT_9_1_a_mix_up_is_confirmed_whoever_found_it() {
        var filed = objects(entry, NOT_LISTED);
        made(decides(otherJudge, filed, upheld(because("wrong-person"))), 200);
        assertCleared(haidian.drafts(entry.from(), OPEN_ENDED));

        entry = haidian.lists(Made.up(), OPEN_ENDED);
        withdraws("wrong-person");

        assertCleared(haidian.drafts(entry.from(), OPEN_ENDED));
        var shown = made(haidian.clerk().get("/api/v1/clearances/" + clearance()), 200).json();
        assertThat(shown.get("subjectId").asString()).isEqualTo(entry.listing());
        assertThat(shown.get("objectionId").isNull()).isTrue();
        assertThat(shown.get("documentId").isNull()).isFalse();
    }

    @Test
    void R_CORRECT_9_1_the_wrong_person_of_an_order_is_not_listed_in_that_case_either() {
        var order = order(entry).get("id").asString();
        var filed = made(objects(account(entry), order, NOT_LISTED), 201);

        made(decides(otherJudge, filed, upheld(because("wrong-person"))), 200);

        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        assertFree(entry, "R-CORRECT-9(1)");
        assertCleared(haidian.drafts(entry.from(), OPEN_ENDED));
    }

    @Test
    void
            R_CORRECT_9_1_an_order_that_outlived_the_entry_of_the_wrong_person_goes_with_the_finding() {
        var filed = objects(entry, NOT_LISTED);
        happens(
                entry.from(),
                "this-round-of-enforcement-terminated",
                ", \"searches\": 2, \"assetsFound\": false");
        assertOrderStays(entry);

        made(decides(otherJudge, filed, upheld(because("wrong-person"))), 200);

        assertFree(entry, "R-CORRECT-9(1)");
    }

    @Test
    void R_CORRECT_9_1_wrong_data_upheld_with_that_word_clears_nobody() {
        var filed = objects(entry, "information-inaccurate");

        made(decides(otherJudge, filed, upheld(because("wrong-person"))), 200);

        assertStays(entry);
    }

    @Test
    void R_CORRECT_9_1_withdrawn_for_another_reason_clears_nobody() {
        withdraws("no-ground");

        made(haidian.drafts(entry.from(), OPEN_ENDED), 201);
    }

    @Test
    void D13_who_listed_the_person_does_not_set_the_clearance_aside() {
        withdraws("wrong-person");
        var address = "/api/v1/clearances/" + clearance();
        var body = "{\"newEvidence\": \"His fingerprints are on the contract.\"}";
        var etag = made(haidian.clerk().get(address), 200).etag();

        for (var author : List.of(haidian.judge(), haidian.president())) {
            var refused = author.post(address + "/setting-aside", body, etag);
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.text()).contains("D13");
        }
        assertCleared(haidian.drafts(entry.from(), OPEN_ENDED));

        made(otherJudge.post(address + "/setting-aside", body, etag), 200);
        made(haidian.drafts(entry.from(), OPEN_ENDED), 201);
    }

    @Test
    void R_CORRECT_9_1_new_evidence_sets_the_clearance_aside_by_a_judge_of_that_court() {
        mixUpIsConfirmed();
        var address = "/api/v1/clearances/" + clearance();
        var body = "{\"newEvidence\": \"His fingerprints are on the contract.\"}";
        var etag = made(haidian.clerk().get(address), 200).etag();
        assertThat(chaoyang.judge().post(address + "/setting-aside", body, etag).status())
                .isEqualTo(404);
        assertThat(otherJudge.post(address + "/setting-aside", body).status()).isEqualTo(428);

        made(otherJudge.post(address + "/setting-aside", body, etag), 200);

        made(haidian.drafts(entry.from(), OPEN_ENDED), 201);
        var now = haidian.clerk().get(address).etag();
        assertThat(otherJudge.post(address + "/setting-aside", body, now).problem())
                .isEqualTo("conflict");
    }

    @Test
    void R_CORRECT_9_1_upheld_for_another_reason_clears_nobody() {
        var filed = saysNotMe(entry);

        made(decides(otherJudge, filed, upheld(because("no-ground"))), 200);

        made(haidian.drafts(entry.from(), OPEN_ENDED), 201);
    }

    @Test
    void R_CORRECT_9_1_who_is_not_the_debtor_gets_no_office_in_that_case_until_it_is_set_aside() {
        var people = new People(haidian);
        var person = Made.up();
        var both =
                people.lists(
                        People.debtor(person.identity()) + ", " + People.debtor(People.unit()));
        var caseId = both.from().id();
        var debtors =
                haidian.clerk().get("/api/v1/enforcement-cases/" + caseId).json().get("debtors");
        var unit = caseOf(caseId, debtors.get(1).get("id").asString(), person);
        entry =
                new Entry(
                        caseOf(caseId, debtors.get(0).get("id").asString(), person), both.signed());
        var draft = made(people.draftsOffice(unit, "principal", person.identity()), 201);

        mixUpIsConfirmed();

        assertCleared(people.signs("/api/v1/offices", draft));
        assertCleared(people.draftsOffice(unit, "actual-controller", person.identity()));
        made(people.draftsOffice(unit, "principal", Made.up().identity()), 201);
        var elsewhere = people.warns(People.debtor(People.unit()));
        made(people.draftsOffice(elsewhere, "principal", person.identity()), 201);

        var address = "/api/v1/clearances/" + clearance();
        var etag = haidian.clerk().get(address).etag();
        made(
                otherJudge.post(
                        address + "/setting-aside",
                        "{\"newEvidence\": \"His fingerprints.\"}",
                        etag),
                200);
        made(people.signs("/api/v1/offices", draft), 200);
    }

    private static Case caseOf(String id, String debtor, Made person) {
        return new Case(id, "", debtor, "", person);
    }

    private static void assertCleared(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().get("rule").asString()).isEqualTo("R-CORRECT-9(1)");
        assertThat(answer.json().get("next").asString()).contains("setting-aside");
    }

    private void mixUpIsConfirmed() {
        made(decides(otherJudge, saysNotMe(entry), upheld(because("wrong-person"))), 200);
        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
    }

    private void withdraws(String reason) {
        made(
                haidian.judge()
                        .post(
                                "/api/v1/listings/" + entry.listing() + "/withdrawal",
                                """
                                {"reason": "%s", "foundOn": "%s", "evidence": "The registry of births."}\
                                """
                                        .formatted(reason, haidian.today()),
                                read(entry).etag()),
                200);
    }

    private String clearance() {
        return jdbc.sql("select id from clearance where case_id = cast(? as uuid)")
                .param(entry.from().id())
                .query(UUID.class)
                .single()
                .toString();
    }

    private boolean carriesOut(JsonNode duty) {
        var act =
                dueActs.stream()
                        .filter(one -> one.kind() == DutyKind.PUT_IN_DISPUTE)
                        .findFirst()
                        .orElseThrow();
        var due =
                new DueDuty(
                        UUID.fromString(duty.get("id").asString()),
                        DutyKind.PUT_IN_DISPUTE,
                        duty.get("rule").asString(),
                        duty.get("court").asString(),
                        UUID.fromString(duty.get("subject").asString()),
                        LocalDate.parse(duty.get("dueOn").asString()));
        return Boolean.TRUE.equals(
                new TransactionTemplate(transactions).execute(_ -> act.carryOut(due)));
    }

    private Answer document() {
        var people = new People(haidian);
        var party = people.partyOf(entry.from());
        return haidian.clerk()
                .get("/api/v1/documents/" + people.documentOf(party, entry.from().person().name()));
    }

    private String disputedUntil() {
        return document().json().get("disputedUntil").asString();
    }

    /** Checks are in doubt; the entry is in force all the same. */
    private void assertDoubted(boolean doubted) {
        assertThat(flies(entry)).isEqualTo(doubted ? "INDETERMINATE" : "RESTRICTED");
        assertThat(read(entry).json().get("inForce").asBoolean()).isTrue();
    }
}
