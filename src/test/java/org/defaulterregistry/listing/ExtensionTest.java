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

    @Test
    void R_TERM_2_2_violence_must_be_serious() {
        var entry = haidian.lists(Made.up(), 4);

        assertRefused(
                drafts(haidian.judge(), entry, body(1, "violence-or-threats", "")), "R-TERM-2(2)");
        var serious = body(1, "violence-or-threats", ", \"circumstancesSerious\": true");
        assertThat(drafts(haidian.judge(), entry, serious).status()).isEqualTo(201);
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
