package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Off, or put right, by an act of the court. */
abstract class EndingTest extends EndingScene {

    @Autowired private Journal journal;

    @OnH2
    static class OnH2Test extends EndingTest {}

    @OnPostgres
    static class OnPostgresTest extends EndingTest {}

    @Test
    void R_CORRECT_9_1_the_order_that_rests_on_the_entry_goes_with_it() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);

        var done = withdraws(entry, "wrong-person");

        assertThat(kinds(done)).containsExactly("WITHDRAW", "LIFT", "IDENTITY");
        assertThat(done.json().get("ordersLifted").asInt()).isEqualTo(1);
        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        assertFree(entry, "R-CORRECT-9(1)");
    }

    @Test
    void R_CONS_LINK_an_order_made_with_an_earlier_lawful_entry_outlives_a_withdrawal() {
        var first = haidian.lists(Made.up(), OPEN_ENDED);
        happens(first.from(), "creditor-written-application", ", \"courtConsents\": true");
        var second = new Court.Entry(first.from(), haidian.signs(haidian.drafts(first.from(), 4)));
        assertThat(second.signed().status()).as(second.signed().text()).isEqualTo(200);

        var done = withdraws(second, "no-ground");

        assertThat(kinds(done)).containsExactly("WITHDRAW");
        assertOrderStays(second);
    }

    @Test
    void R_CORRECT_9_1_against_the_wrong_person_no_order_of_the_case_stays() {
        var first = haidian.lists(Made.up(), OPEN_ENDED);
        happens(first.from(), "creditor-written-application", ", \"courtConsents\": true");
        var second = new Court.Entry(first.from(), haidian.signs(haidian.drafts(first.from(), 4)));

        assertThat(kinds(withdraws(second, "wrong-person")))
                .containsExactly("WITHDRAW", "LIFT", "IDENTITY");

        assertFree(second, "R-CORRECT-9(1)");
    }

    @Test
    void R_CORRECT_9_1_an_entry_in_grace_is_withdrawn_and_never_binds() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);

        withdraws(entry, "minor");

        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
        moveTo(dayOf(entry, "publishedOn"));
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void R_GRACE_15_with_an_entry_that_is_never_published_its_order_never_begins() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);

        happens(entry.from(), "ruling-not-to-enforce", "");

        assertEnded(entry, "CLOSED", "R-REMOVE-10(6)");
        assertThat(order(entry).get("liftedUnder").asString()).isEqualTo("R-REMOVE-10(6)");
        moveTo(dayOf(entry, "publishedOn").plusDays(1));
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void R_CORRECT_9_1_the_three_working_days_run_from_the_day_it_was_found() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        withdraws(entry, "other");

        assertThat(
                        jdbc.sql(
                                        "select counted_from from duty where kind = 'WITHDRAW_ENTRY' and subject_id = ? and done_at is not null")
                                .param(UUID.fromString(entry.listing()))
                                .query(LocalDate.class)
                                .single())
                .isEqualTo(haidian.today());
    }

    @Test
    void R_LOG_1_what_has_ended_does_not_end_again() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        withdraws(entry, "no-ground");

        assertThat(withdraws(entry, "no-ground").status()).isEqualTo(409);
        assertThat(corrects(entry, "basis-body", "\"Another\"").status()).isEqualTo(409);
    }

    @Test
    void R_DATA_6_an_entry_carries_what_is_published_of_it() {
        var person = Made.born(haidian.today().minusYears(40));
        var entry = haidian.lists(person, OPEN_ENDED);

        var published = read(entry).json().get("published");

        assertThat(published.get("name").asString()).isEqualTo(person.name());
        assertThat(published.get("age").asInt()).isEqualTo(40);
        assertThat(published.get("maskedNumber").asString())
                .isEqualTo(
                        person.number().substring(0, 10) + "****" + person.number().substring(14));
        assertThat(published.get("sex").asString())
                .isEqualTo((person.number().charAt(16) - '0') % 2 == 1 ? "male" : "female");
        assertThat(published.get("conduct").get(0).get("ground").asInt()).isEqualTo(1);
        assertThat(published.get("basisKind").asString()).isEqualTo("judgment");
        assertThat(published.get("caseNumber").asString()).isEqualTo(entry.from().number());
    }

    @Test
    void R_DATA_6_2_the_age_is_that_of_the_day_of_publication() {
        var born = haidian.today().plusDays(1).minusYears(40);
        assertThat(ageIn(haidian.lists(Made.born(born), OPEN_ENDED))).isEqualTo(39);
        assertThat(ageIn(haidian.lists(Made.born(born), OPEN_ENDED, 1))).isEqualTo(40);
    }

    private int ageIn(Court.Entry entry) {
        return read(entry).json().get("published").get("age").asInt();
    }

    @Test
    void R_CORRECT_9_2_a_correction_changes_the_field_and_the_entry_stays() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);

        var done = corrects(entry, "basis-number", "\"(2024)京0108民初2号\"");

        assertThat(kinds(done)).containsExactly("CORRECT");
        assertThat(read(entry).json().get("published").get("basisNumber").asString())
                .isEqualTo("(2024)京0108民初2号");
        assertStays(entry);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from duty where kind = 'CORRECT_ENTRY' and subject_id = ? and done_at is not null")
                                .param(UUID.fromString(entry.listing()))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void R_LOG_1_the_leaf_of_a_correction_holds_what_was_there_before() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var done = corrects(entry, "basis-body", "\"Another court\"");

        var position = done.json().get("journal").get(0).get("position").asLong();

        assertThat(new String(journal.openingOf(position).payload(), StandardCharsets.UTF_8))
                .contains("\"before\":\"A court\"", "\"after\":\"Another court\"");
    }

    @Test
    void R_CORRECT_9_2_grounds_term_and_person_need_a_withdrawal() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);

        for (var field : List.of("grounds", "term", "document-number", "legal-representative")) {
            var refused = corrects(entry, field, "\"1\"");
            assertThat(faults(refused)).containsExactly("/corrections/0/field");
            assertThat(refused.text()).contains("withdrawal and a new decision");
        }
        assertThat(faults(corrects(entry, "age", "\"17\"")))
                .containsExactly("/corrections/0/value");
        assertThat(faults(corrects(entry, "filed-on", "\"2026-02-31\"")))
                .containsExactly("/corrections/0/value");
        assertThat(faults(corrects(entry, "basis-body", "null")))
                .containsExactly("/corrections/0/value");
        assertThat(faults(corrects(entry, "basis-body", "\"A court\"")))
                .containsExactly("/corrections/0/value");
        assertThat(corrects(entry, "sex", "null").status()).isEqualTo(200);
    }

    @Test
    void R_CORRECT_9_2_age_and_sex_do_not_contradict_the_number_on_the_document() {
        var born = haidian.today().minusYears(40);
        var entry = haidian.lists(Made.born(born), FIXED_TERM);
        var published = read(entry).json().get("published");
        var other = published.get("sex").asString().equals("male") ? "female" : "male";

        assertThat(faults(corrects(entry, "sex", "\"" + other + "\"")))
                .containsExactly("/corrections/0/value");
        for (var age : List.of("39", "41", "18")) {
            assertThat(faults(corrects(entry, "age", "\"" + age + "\"")))
                    .containsExactly("/corrections/0/value");
        }
        misstated(entry, "age = 39, sex = '" + other + "'");
        assertThat(corrects(entry, "age", "\"40\"").status()).isEqualTo(200);
        assertThat(corrects(entry, "sex", published.get("sex").toString()).status()).isEqualTo(200);
    }

    private void misstated(Court.Entry entry, String what) {
        jdbc.sql("update listing set " + what + " where id = ?")
                .param(UUID.fromString(entry.listing()))
                .update();
    }

    @Test
    void R_CORRECT_9_2_a_case_was_filed_by_the_day_of_its_listing_decision() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var decided = haidian.today();
        moveTo(decided.plusDays(10));

        for (var day : List.of(decided.plusDays(11), decided.plusDays(1))) {
            assertThat(faults(corrects(entry, "filed-on", "\"" + day + "\"")))
                    .containsExactly("/corrections/0/value");
        }
        assertThat(corrects(entry, "filed-on", "\"" + decided + "\"").status()).isEqualTo(200);
    }

    @Test
    void R_CORRECT_9_2_a_field_is_corrected_once_in_one_act() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var body =
                """
                {"foundOn": "%s", "evidence": "Read again.", "corrections": [
                 {"field": "basis-body", "value": "One court"}, {"field": "%s", "value": "Another court"}]}\
                """;

        var twice =
                acts(
                        haidian.judge(),
                        entry,
                        "correction",
                        body.formatted(haidian.today(), "basis-body"));
        assertThat(faults(twice)).containsExactly("/corrections/1/field");
        assertThat(read(entry).json().at("/published/basisBody").asString()).isEqualTo("A court");
        var once =
                acts(
                        haidian.judge(),
                        entry,
                        "correction",
                        body.formatted(haidian.today(), "basis-number"));
        assertThat(once.status()).as(once.text()).isEqualTo(200);
    }

    @Test
    void R_TERM_2_3_the_court_may_delete_a_fixed_term_entry_early() {
        var corrected = haidian.lists(Made.up(), FIXED_TERM);
        assertThat(kinds(deletes(corrected, "conduct-corrected"))).containsExactly("DELETE");
        assertEnded(corrected, "DELETED", "R-TERM-2(3)");
        assertOrderStays(corrected);

        var agreed = haidian.lists(Made.up(), FIXED_TERM);
        deletes(agreed, "creditor-consents");
        assertEnded(agreed, "DELETED", "R-TERM-2(3)");
    }

    @Test
    void R_TERM_2_3_performance_opens_early_deletion_only_if_it_is_on_record() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        assertRefused(deletes(entry, "performed"), "R-TERM-2(3)");
        cashier.reports(entry.from(), "0.01");

        deletes(entry, "performed");

        assertEnded(entry, "DELETED", "R-TERM-2(3)");
    }

    @Test
    void R_TERM_2_3_an_open_ended_entry_is_not_deleted_early() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);

        assertRefused(deletes(entry, "conduct-corrected"), "R-TERM-2(3)");
        assertThat(faults(deletes(entry, "good-will"))).containsExactly("/because");
        assertStays(entry);
    }

    @Test
    void R_REMOVE_10_EXPIRY_after_the_term_nothing_is_early_any_more() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        moveTo(dayOf(entry, "termLastDay").plusDays(1));

        assertRefused(deletes(entry, "conduct-corrected"), "R-TERM-2(3)");
        assertThat(deletes(entry, "term-expired").status()).isEqualTo(200);
    }

    @Test
    void R_GRACE_15_publication_is_recorded_from_the_day_after_grace_and_binds_without_it() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, 1);
        var publishedOn = dayOf(entry, "publishedOn");
        assertThat(duties(entry.listing())).containsExactly("publish-entry");

        moveTo(publishedOn.minusDays(1));
        assertRefused(acts(haidian.clerk(), entry, "publication", ""), "R-GRACE-15");
        moveTo(publishedOn);
        assertStays(entry);
        var done = acts(haidian.clerk(), entry, "publication", "");

        assertThat(kinds(done)).containsExactly("PUBLISH");
        assertThat(duties(entry.listing())).isEmpty();
        assertThat(dayOf(entry, "publicationRecordedOn")).isEqualTo(publishedOn);
        assertThat(acts(haidian.clerk(), entry, "publication", "").status()).isEqualTo(409);
    }

    @Test
    void R_PUBLISH_7_an_entry_without_grace_is_public_at_once() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);

        assertThat(dayOf(entry, "publicationRecordedOn")).isEqualTo(haidian.today());
        assertThat(acts(haidian.clerk(), entry, "publication", "").status()).isEqualTo(409);
    }

    @Test
    void an_act_on_an_entry_needs_its_version_its_court_and_a_judge() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var today = haidian.today();
        for (var act :
                List.of(
                        "withdrawal|{\"reason\": \"other\", \"foundOn\": \"%s\", \"evidence\": \"E\"}",
                        "deletion|{\"because\": \"performed\", \"on\": \"%s\", \"evidence\": \"E\"}",
                        "correction|{\"foundOn\": \"%s\", \"evidence\": \"E\", \"corrections\": [{\"field\": \"sex\"}]}",
                        "publication|")) {
            var parts = act.split("\\|", -1);
            var address = "/api/v1/listings/" + entry.listing() + "/" + parts[0];
            var body = parts[1].formatted(today);
            assertThat(haidian.judge().post(address, body).status()).as(act).isEqualTo(428);
            assertThat(haidian.judge().post(address, body, "\"99\"").status())
                    .as(act)
                    .isEqualTo(412);
            assertThat(chaoyang.judge().post(address, body, read(entry).etag()).status())
                    .as(act)
                    .isEqualTo(404);
            if (!body.isEmpty()) {
                assertThat(haidian.clerk().post(address, body, read(entry).etag()).status())
                        .as(act)
                        .isEqualTo(403);
            }
        }
        assertStays(entry);
    }

    @Test
    void a_day_of_finding_lies_between_decision_and_today() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        for (var day : List.of(haidian.today().minusDays(1), haidian.today().plusDays(1))) {
            var answer =
                    acts(
                            haidian.judge(),
                            entry,
                            "withdrawal",
                            """
                            {"reason": "other", "foundOn": "%s", "evidence": "E"}\
                            """
                                    .formatted(day));
            assertThat(faults(answer)).containsExactly("/foundOn");
        }
    }

    @Test
    void R_REMOVE_10_FIXED_after_a_ruling_not_to_enforce_the_court_looks_at_an_entry_with_a_term() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var reasons = "{\"reasons\": \"Property was hidden twice.\"}";
        assertThat(acts(haidian.secondJudge(), entry, "look", reasons).problem())
                .isEqualTo("conflict");
        effect(happens(entry.from(), "ruling-not-to-enforce", ""));
        assertThat(duties(entry.listing())).contains("look-at-entry");
        assertThat(way(entry, "look-pending").get("courtActsBy").asString())
                .isGreaterThanOrEqualTo(haidian.today().plusDays(15).toString());
        assertRefused(acts(haidian.judge(), entry, "look", reasons), "D13");
        assertRefused(acts(haidian.president(), entry, "look", reasons), "D13");
        assertThat(acts(haidian.clerk(), entry, "look", reasons).status()).isEqualTo(403);
        assertThat(duties(entry.listing())).contains("look-at-entry");

        var looked = acts(haidian.secondJudge(), entry, "look", reasons);

        assertThat(looked.status()).as(looked.text()).isEqualTo(200);
        assertThat(kinds(looked)).containsExactly("RECORD");
        assertThat(duties(entry.listing())).doesNotContain("look-at-entry");
        assertThat(way(entry, "court-looks-again").get("courtActsBy").isNull()).isTrue();
        assertStays(entry);
    }

    @Test
    void R_REMOVE_10_FIXED_who_withdraws_what_should_not_stand_owes_no_look_any_more() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        effect(happens(entry.from(), "enforcement-terminated", ""));

        withdraws(entry, "no-ground");

        assertThat(duties(entry.listing())).isEmpty();
    }

    private JsonNode way(Court.Entry entry, String kind) {
        return haidian.clerk()
                .get("/api/v1/listings/" + entry.listing() + "/ways-off")
                .json()
                .get("waysOff")
                .valueStream()
                .filter(way -> way.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R_TERM_2_3_early_deletion_is_rejected_once_and_a_second_time_says_so() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var reasons = "{\"reasons\": \"Property was hidden twice.\"}";
        var before = acts(haidian.judge(), entry, "early-deletion-rejection", reasons);
        assertThat(before.text()).contains("is not before the court", "Record first");
        cashier.reports(entry.from(), "1000.00");
        var rejected = acts(haidian.judge(), entry, "early-deletion-rejection", reasons);
        assertThat(rejected.status()).as(rejected.text()).isEqualTo(200);

        var again = acts(haidian.judge(), entry, "early-deletion-rejection", reasons);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text())
                .contains("has been rejected already", "/deletion")
                .doesNotContain("Record first");
    }
}
