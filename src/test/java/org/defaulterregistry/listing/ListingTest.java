package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Getting on, and what the law refuses. */
abstract class ListingTest extends RegistryTest {

    @OnH2
    static class OnH2Test extends ListingTest {}

    @OnPostgres
    static class OnPostgresTest extends ListingTest {}

    @Test
    void R_TERM_1_ground_1_opens_an_open_ended_entry_with_a_consumption_order() {
        var entry = haidian.lists(Made.up(), 1);

        var listing = entry.signed().json().get("listing");
        assertThat(listing.get("fixedTerm").asBoolean()).isFalse();
        assertThat(listing.get("termLastDay").isNull()).isTrue();
        assertThat(listing.get("inForce").asBoolean()).isTrue();
        assertThat(haidian.clerk().get("/api/v1/consumption-orders/" + entry.order()).status())
                .isEqualTo(200);
        assertThat(journalOf(entry.signed())).containsExactly("list", "publish", "restrict");
    }

    @Test
    void R_TERM_2_1_ground_4_opens_an_entry_of_two_years_and_its_duty_to_delete() {
        var entry = haidian.lists(Made.up(), 4);

        var listing = entry.signed().json().get("listing");
        assertThat(listing.get("fixedTerm").asBoolean()).isTrue();
        assertThat(listing.get("termLastDay").asString())
                .isEqualTo(haidian.today().plusYears(2).toString());
        var duty = dutyOf(entry.listing());
        assertThat(duty.get("rule").asString()).isEqualTo("R-REMOVE-10-EXPIRY");
        assertThat(LocalDate.parse(duty.get("dueOn").asString()))
                .isAfter(haidian.today().plusYears(2));
        assertThat(duty.get("estimate").asBoolean()).isTrue();
    }

    @Test
    void R_EXCL_3_1_a_secured_debt_shields_from_ground_1_and_the_refusal_is_journaled() {
        var from = haidian.warns(Made.up());
        var before = journalSize();

        var refused =
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 1, 0, true));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("refused-by-law");
        assertThat(refused.json().get("rule").asString()).isEqualTo("R-EXCL-3(1)");
        assertThat(refusedUnder(refused)).containsExactly("R-EXCL-3(1)");
        assertThat(kinds(refused)).containsExactly("REFUSE");
        assertThat(journalSize()).isEqualTo(before + 1);
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_EXCL_SCOPE_a_secured_debt_is_no_shield_from_ground_4() {
        var from = haidian.warns(Made.up());

        var drafted =
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 4, 0, true));

        assertThat(drafted.status()).isEqualTo(201);
    }

    @Test
    void R_NOTICE_5_without_the_warning_there_is_no_listing() {
        assertRefused(haidian.drafts(haidian.serves(Made.up(), false), 1), "R-NOTICE-5");
    }

    @Test
    void R_NOTICE_5_a_warning_that_was_never_served_is_no_warning() {
        assertRefused(haidian.drafts(haidian.records(Made.up()), 1), "R-NOTICE-5");
    }

    @Test
    void R_EXCL_4_a_debtor_is_still_a_minor_on_the_eighteenth_birthday() {
        var from = haidian.warns(Made.born(haidian.today().minusYears(18)));

        assertRefused(haidian.drafts(from, 4), "R-EXCL-4");
    }

    @Test
    void R_EXCL_4_the_day_after_the_same_debtor_may_be_listed() {
        var from = haidian.warns(Made.born(haidian.today().minusYears(18).minusDays(1)));

        assertThat(haidian.drafts(from, 4).status()).isEqualTo(201);
    }

    @Test
    void D13_who_drafts_does_not_sign() {
        var from = haidian.warns(Made.up());
        var draft =
                haidian.president()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 1, 0, false));

        var refused = haidian.signs(draft);

        assertRefused(refused, "D13");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(
                        haidian.judge()
                                .get("/api/v1/listing-decisions/" + draft.id())
                                .json()
                                .get("state")
                                .asString())
                .isEqualTo("DRAFTED");
    }

    @Test
    void R_DECIDE_5_no_judge_but_the_president_signs() {
        var draft = haidian.drafts(haidian.warns(Made.up()), 1);

        var answer =
                haidian.judge()
                        .post(
                                "/api/v1/listing-decisions/" + draft.id() + "/signature",
                                "",
                                draft.etag());

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void R_LIST_0_a_debt_paid_between_draft_and_signature_is_not_listed() {
        var from = haidian.warns(Made.up());
        var draft = haidian.drafts(from, 1);
        cashier.reports(from, "1000.00");

        assertRefused(haidian.signs(draft), "R-LIST-0");
    }

    @Test
    void R_GRACE_15_nothing_binds_in_grace_and_everything_does_on_the_day_after_by_itself() {
        var entry = haidian.lists(Made.up(), 1, 1);
        var publishedOn =
                LocalDate.parse(entry.signed().json().get("listing").get("publishedOn").asString());

        assertThat(publishedOn).isAfter(haidian.today().plusMonths(1));
        assertThat(journalOf(entry.signed())).containsExactly("list", "restrict");
        assertThat(airline.decision(entry.from().person(), publishedOn.minusDays(1)))
                .isEqualTo("CLEAR");
        assertThat(airline.decision(entry.from().person(), publishedOn)).isEqualTo("RESTRICTED");
    }

    @Test
    void R_GRACE_15_grace_of_four_months_is_refused() {
        var from = haidian.warns(Made.up());

        assertRefused(
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 1, 4, false)),
                "R-GRACE-15");
    }

    /**
     * The order beside the entry has no period and stays (R-CONS-LINK): asked is what the court
     * reads of its entry.
     */
    @Test
    void R_REMOVE_10_EXPIRY_a_term_that_has_run_out_lists_nobody_from_the_next_day() {
        var entry = haidian.lists(Made.up(), 4);
        var lastDay =
                LocalDate.parse(entry.signed().json().get("listing").get("termLastDay").asString());

        moveTo(lastDay);
        assertThat(inForce(entry)).isTrue();
        moveTo(lastDay.plusDays(1));
        assertThat(inForce(entry)).isFalse();
        assertThat(airline.decision(entry.from().person(), haidian.today()))
                .isEqualTo("RESTRICTED");
    }

    @Test
    void R_CARD_1_one_live_entry_a_person_and_case() {
        var entry = haidian.lists(Made.up(), 1);

        var again = haidian.drafts(entry.from(), 4);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("rule").asString()).isEqualTo("R-CARD-1");
    }

    @Test
    void D13_another_court_sees_nothing_of_it() {
        var entry = haidian.lists(Made.up(), 1);

        for (var address :
                List.of(
                        "/api/v1/enforcement-cases/" + entry.from().id(),
                        "/api/v1/listing-decisions/" + entry.signed().id(),
                        "/api/v1/listings/" + entry.listing(),
                        "/api/v1/consumption-orders/" + entry.order())) {
            assertThat(haidian.clerk().get(address).status()).as(address).isEqualTo(200);
            assertThat(chaoyang.clerk().get(address).status()).as(address).isEqualTo(404);
        }
        var theirs =
                chaoyang.judge()
                        .post(
                                "/api/v1/listing-decisions",
                                Court.draftBody(entry.from(), 4, 0, false));
        assertThat(theirs.status()).isEqualTo(404);
    }

    @Test
    void a_change_needs_the_version_it_changes() {
        var from = haidian.records(Made.up());
        var address = "/api/v1/enforcement-cases/" + from.id() + "/notices";
        var notice =
                """
                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                """
                        .formatted(from.debtor(), haidian.today(), haidian.today());

        assertThat(haidian.clerk().post(address, notice).status()).isEqualTo(428);
        assertThat(haidian.clerk().post(address, notice, "\"99\"").status()).isEqualTo(412);
        assertThat(haidian.clerk().post(address, notice, "W/\"0\"").status()).isEqualTo(400);
        assertThat(haidian.clerk().post(address, notice, from.etag()).status()).isEqualTo(200);
        assertThat(haidian.clerk().post(address, notice, from.etag()).status()).isEqualTo(412);
    }

    private boolean inForce(Court.Entry entry) {
        return haidian.clerk()
                .get("/api/v1/listings/" + entry.listing())
                .json()
                .get("inForce")
                .asBoolean();
    }

    private void moveTo(LocalDate day) {
        clock.moveOn(
                Duration.between(
                        clock.instant(), CourtTime.startOf(day).plus(Duration.ofHours(1))));
        signInAgain();
    }

    private void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("refused-by-law");
        assertThat(refusedUnder(answer)).contains(rule);
        assertThat(kinds(answer)).containsExactly("REFUSE");
    }

    private List<String> journalOf(Answer signed) {
        var last =
                Long.parseLong(signed.raw().headers().firstValue("Journal-Position").orElseThrow());
        return jdbc.sql(
                        """
                        select l.kind from act_leaf l where l.act_id = (select act_id from act_leaf where position = ?)
                        order by l.position\
                        """)
                .param(last)
                .query(String.class)
                .list();
    }

    private JsonNode dutyOf(String listing) {
        return haidian.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(listing))
                .findFirst()
                .orElseThrow();
    }
}
