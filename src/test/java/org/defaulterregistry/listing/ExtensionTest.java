package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;

/** A longer term for an entry that runs (R-TERM-2(2)). */
abstract class ExtensionTest extends ListingBench {

    @OnH2
    static class OnH2Test extends ExtensionTest {}

    @OnPostgres
    static class OnPostgresTest extends ExtensionTest {}

    private static String body(int years, String why, String more) {
        return """
        {"years": %d, "why": "%s", "evidence": "Threw the bailiff out.", "reasons": "As found."%s}\
        """
                .formatted(years, why, more);
    }

    private Answer drafts(Http who, Entry entry, String body) {
        return who.post("/api/v1/listings/" + entry.listing() + "/extensions", body);
    }

    private Answer drafts(Entry entry, int years) {
        return drafts(haidian.judge(), entry, body(years, "several-acts", ""));
    }

    private Answer signs(Answer draft) {
        return haidian.president()
                .post("/api/v1/extensions/" + draft.id() + "/signature", "", draft.etag());
    }

    private LocalDate lastDay(Entry entry) {
        return LocalDate.parse(
                haidian.clerk()
                        .get("/api/v1/listings/" + entry.listing())
                        .json()
                        .get("termLastDay")
                        .asString());
    }

    private String bindings(Entry entry) {
        return jdbc.sql(
                        """
                        select r.bindings from restraint r, listing l where l.id = ? and r.party_id = l.party_id
                        order by r.position desc fetch first 1 row only\
                        """)
                .param(UUID.fromString(entry.listing()))
                .query(String.class)
                .single();
    }

    @Test
    void R_TERM_2_2_a_signed_extension_moves_the_last_day_the_restraint_and_the_duty() {
        var entry = haidian.lists(Made.up(), 4);
        var draft = drafts(entry, 1);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(lastDay(entry)).isEqualTo(haidian.today().plusYears(2));

        var signed = signs(draft);

        var longer = haidian.today().plusYears(3);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().get("state").asString()).isEqualTo("SIGNED");
        assertThat(journalOf(signed)).containsExactly("extend");
        assertThat(lastDay(entry)).isEqualTo(longer);
        assertThat(bindings(entry)).contains(longer.toString());
        var duties = dutiesOn(entry.listing());
        assertThat(duties).hasSize(1);
        assertThat(LocalDate.parse(duties.getFirst().get("dueOn").asString())).isAfter(longer);
        assertThat(signs(signed).status()).isEqualTo(409);
    }

    @Test
    void R_TERM_2_2_one_to_three_years_and_no_other_number() {
        var entry = haidian.lists(Made.up(), 4);

        for (var years : List.of(-1, 0, 4)) {
            assertRefused(drafts(entry, years), "R-TERM-2(2)");
        }
        assertThat(signs(drafts(entry, 3)).status()).isEqualTo(200);
        assertThat(lastDay(entry)).isEqualTo(haidian.today().plusYears(5));
    }

    @Test
    void R_TERM_2_2_five_years_in_all_whatever_was_added_before() {
        var entry = haidian.lists(Made.up(), 4);
        signs(drafts(entry, 2));

        assertRefused(drafts(entry, 2), "R-TERM-2(2)");
        var stale = drafts(entry, 1);
        assertThat(signs(drafts(entry, 1)).status()).isEqualTo(200);
        assertRefused(signs(stale), "R-TERM-2(2)");
        assertThat(lastDay(entry)).isEqualTo(haidian.today().plusYears(5));
    }

    @Test
    void R_TERM_2_2_what_the_listing_decision_added_counts_too() {
        var from = haidian.warns(Made.up());
        var draft = drafts(from, ground(3) + "," + ground(4), ", \"extensionYears\": 3", "");
        var entry = new Entry(from, haidian.signs(draft));

        assertRefused(drafts(entry, 1), "R-TERM-2(2)");
    }

    private static final String SERIOUS = ", \"circumstancesSerious\": true";

    private static String on(LocalDate day) {
        return ", \"obstructedOn\": \"" + day + "\"";
    }

    private Answer draftsForViolence(Entry entry, String more) {
        return drafts(haidian.judge(), entry, body(1, "violence-or-threats", more));
    }

    @Test
    void R_TERM_2_2_violence_must_be_serious() {
        var entry = haidian.lists(Made.up(), 4);
        var today = on(haidian.today());

        assertRefused(draftsForViolence(entry, today), "R-TERM-2(2)");
        assertThat(draftsForViolence(entry, today + SERIOUS).status()).isEqualTo(201);
    }

    @Test
    void R_TERM_2_2_violence_stands_in_the_listing_decision_or_has_a_day_of_its_own() {
        var for4 = haidian.lists(Made.up(), 4);
        var forged = listedOn2("forged-evidence");
        var violent = listedOn2("violence-or-threats");

        assertRefused(draftsForViolence(for4, SERIOUS), "R-TERM-2(2)");
        assertRefused(draftsForViolence(forged, SERIOUS), "R-TERM-2(2)");
        assertThat(draftsForViolence(violent, SERIOUS).status()).isEqualTo(201);
        var later = draftsForViolence(forged, SERIOUS + on(haidian.today()));
        assertThat(later.status()).as(later.text()).isEqualTo(201);
        assertThat(signs(later).status()).isEqualTo(200);
    }

    private Entry listedOn2(String by) {
        var from = haidian.warns(Made.up());
        return new Entry(from, haidian.signs(drafts(from, ground(2, ", \"by\": \"" + by + "\""))));
    }

    @Test
    void R_TERM_2_2_the_day_of_violence_lies_between_the_filing_of_the_case_and_today() {
        var entry = haidian.lists(Made.up(), 4);
        var filed = haidian.today().minusDays(60);

        for (var day : List.of(haidian.today().plusDays(1), filed.minusDays(1))) {
            assertMissing(draftsForViolence(entry, SERIOUS + on(day)), "/obstructedOn");
        }
        assertThat(draftsForViolence(entry, SERIOUS + on(filed)).status()).isEqualTo(201);
        assertMissing(
                drafts(haidian.judge(), entry, body(1, "several-acts", on(filed))),
                "/obstructedOn");
    }

    @Test
    void R_LIST_0_no_term_grows_once_the_debt_is_paid() {
        var entry = haidian.lists(Made.up(), 4);
        cashier.reports(entry.from(), "999.99");
        var draft = drafts(entry, 1);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        cashier.reports(entry.from(), "0.01");

        assertRefused(drafts(entry, 1), "R-LIST-0");
        assertRefused(signs(draft), "R-LIST-0");
        assertThat(lastDay(entry)).isEqualTo(haidian.today().plusYears(2));
    }

    @Test
    void R_TERM_1_what_has_no_term_is_not_extended() {
        assertRefused(drafts(haidian.lists(Made.up(), 1), 1), "R-TERM-2(2)");
    }

    @Test
    void R_TERM_2_2_neither_what_is_in_grace_nor_what_has_ended_or_lapsed_is_extended() {
        var inGrace = haidian.lists(Made.up(), 4, 1);
        assertRefused(drafts(inGrace, 1), "R-TERM-2(2)");
        cashier.reports(inGrace.from(), "1000.00");
        assertRefused(drafts(inGrace, 1), "R-TERM-2(2)");

        var entry = haidian.lists(Made.up(), 4);
        var last = lastDay(entry);
        moveTo(last);
        var onTheLastDay = drafts(entry, 1);
        assertThat(onTheLastDay.status()).isEqualTo(201);
        moveTo(last.plusDays(1));
        assertRefused(drafts(entry, 1), "R-TERM-2(2)");
        assertRefused(signs(onTheLastDay), "R-TERM-2(2)");
        assertThat(lastDay(entry)).isEqualTo(last);
    }

    @Test
    void D13_who_drafts_does_not_sign() {
        var entry = haidian.lists(Made.up(), 4);
        var draft = drafts(haidian.president(), entry, body(1, "several-acts", ""));

        assertRefused(signs(draft), "D13");
        assertThat(lastDay(entry)).isEqualTo(haidian.today().plusYears(2));
        assertThat(
                        haidian.judge()
                                .post(
                                        "/api/v1/extensions/" + draft.id() + "/signature",
                                        "",
                                        draft.etag())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void R_SERVE_5_an_extension_is_served_once_it_is_signed() {
        var draft = drafts(haidian.lists(Made.up(), 4), 1);
        var address = "/api/v1/extensions/" + draft.id() + "/service";
        var service = "{\"servedOn\": \"" + haidian.today() + "\", \"manner\": \"post\"}";

        assertThat(haidian.clerk().post(address, service, draft.etag()).status()).isEqualTo(409);
        var signed = signs(draft);
        var served = haidian.clerk().post(address, service, signed.etag());
        assertThat(served.status()).as(served.text()).isEqualTo(200);
        assertThat(served.json().get("servedOn").asString()).isEqualTo(haidian.today().toString());
    }

    @Test
    void D13_another_court_sees_nothing_of_it_and_a_change_needs_its_version() {
        var entry = haidian.lists(Made.up(), 4);
        var draft = drafts(entry, 1);
        var address = "/api/v1/extensions/" + draft.id();

        assertThat(drafts(chaoyang.judge(), entry, body(1, "several-acts", "")).status())
                .isEqualTo(404);
        assertThat(chaoyang.clerk().get(address).status()).isEqualTo(404);
        assertThat(chaoyang.clerk().get(address + "/text").status()).isEqualTo(404);
        assertThat(haidian.clerk().get(address).status()).isEqualTo(200);
        assertThat(haidian.president().post(address + "/signature", "").status()).isEqualTo(428);
        assertThat(haidian.president().post(address + "/signature", "", "\"99\"").status())
                .isEqualTo(412);
    }
}
