package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each ground with what it rests on, several at once, and the term that they make. */
abstract class GroundsTest extends ListingBench {

    @OnH2
    static class OnH2Test extends GroundsTest {}

    @OnPostgres
    static class OnPostgresTest extends GroundsTest {}

    private Case warned() {
        return haidian.warns(Made.up());
    }

    private static String report(String status) {
        return ground(4, ", \"assetReport\": \"" + status + "\"");
    }

    @Test
    void R_LIST_REPORT_only_a_report_that_breaks_the_duty_is_ground_4() {
        var from = warned();

        for (var status : List.of("refused", "false", "late-without-good-reason")) {
            assertDrafted(drafts(from, report(status)));
        }
        for (var status : List.of("on-time", "late-with-good-reason")) {
            var refused = drafts(from, report(status));
            assertRefused(refused, "R-LIST-REPORT");
            assertThat(refused.json().get("rule").asString()).isEqualTo("R-LIST-REPORT");
        }
    }

    @Test
    void R_LIST_REPORT_a_ground_that_is_none_may_not_stand_beside_one_that_is() {
        assertRefused(drafts(warned(), ground(3) + "," + report("on-time")), "R-LIST-REPORT");
    }

    private Case warnedUntil(LocalDate performBy, LocalDate servedOn) {
        var person = Made.up();
        var debtor = "{\"identity\": " + person.identity() + "}";
        return warned(
                haidian.caseBody(haidian.newCaseNumber(), debtor), person, performBy, servedOn);
    }

    @Test
    void R_LIST_1_1_nobody_refuses_while_the_time_of_the_notice_runs() {
        var served = haidian.today().minusDays(45);
        var from = warnedUntil(haidian.today().plusDays(1), served);

        assertRefused(drafts(from, ground(1)), "R-LIST-1(1)");
        assertRefused(drafts(from, ground(1) + "," + ground(4)), "R-LIST-1(1)");
        assertDrafted(drafts(from, ground(4)));
        moveTo(haidian.today().plusDays(1));
        assertRefused(drafts(from, ground(1)), "R-LIST-1(1)");
        moveTo(haidian.today().plusDays(1));
        assertDrafted(drafts(from, ground(1)));
    }

    @Test
    void R_LIST_1_1_a_notice_that_came_after_its_time_gave_none() {
        var performBy = haidian.today().minusDays(10);

        assertRefused(
                drafts(warnedUntil(performBy, performBy.plusDays(1)), ground(1)), "R-LIST-1(1)");
        assertDrafted(drafts(warnedUntil(performBy, performBy), ground(1)));
    }

    @Test
    void R_LIST_1_5_the_order_must_bind_this_debtor_on_the_day_of_the_breach() {
        var person = Made.up();
        var order = haidian.lists(person, 1).order();
        var someoneElses = haidian.lists(Made.up(), 1).order();
        var from = haidian.warns(person);
        var today = haidian.today();

        assertDrafted(drafts(from, breach(order, today)));
        assertRefused(drafts(from, breach(order, today.minusDays(1))), "R-LIST-1(5)");
        assertRefused(drafts(from, breach(someoneElses, today)), "R-LIST-1(5)", "R-SCOPE-1");
    }

    @Test
    void R_LIST_1_5_an_order_that_waits_for_the_end_of_grace_is_not_broken_yet() {
        var person = Made.up();
        var entry = haidian.lists(person, 1, 1);
        var publishedOn =
                LocalDate.parse(entry.signed().json().at("/listing/publishedOn").asString());
        var from = haidian.warns(person);

        assertRefused(drafts(from, breach(entry.order(), haidian.today())), "R-LIST-1(5)");
        moveTo(publishedOn);
        assertDrafted(drafts(from, breach(entry.order(), publishedOn)));
        assertRefused(drafts(from, breach(entry.order(), publishedOn.minusDays(1))), "R-LIST-1(5)");
    }

    @Test
    void what_a_ground_needs_is_named_when_it_is_missing() {
        var from = warned();

        assertMissing(drafts(from, ground(5)), "/grounds/0/orderId", "/grounds/0/breachedOn");
        assertMissing(
                drafts(from, ground(1) + "," + ground(6)),
                "/grounds/1/settledOn",
                "/grounds/1/notDone");
        assertMissing(drafts(from, ground(7)), "/grounds/0/ground");
        assertMissing(drafts(from, ground(0)), "/grounds/0/ground");
        assertMissing(drafts(from, ground(4) + "," + ground(4)), "/grounds");
        assertMissing(
                drafts(from, ground(1, ", \"assetReport\": \"refused\"")),
                "/grounds/0/assetReport");
        assertMissing(
                drafts(from, settlement(haidian.today().plusDays(1))), "/grounds/0/settledOn");
    }

    @Test
    void R_LIST_MULTI_all_grounds_are_kept_and_ground_1_beside_another_has_a_term() {
        var grounds = settlement(haidian.today()) + "," + ground(1) + "," + ground(3);
        var listing = lists(warned(), grounds, "").get("listing");

        assertThat(listing.get("grounds").valueStream().map(one -> one.asInt()))
                .containsExactly(1, 3, 6);
        assertThat(listing.get("fixedTerm").asBoolean()).isTrue();
    }

    @Test
    void R_TERM_2_2_several_acts_allow_one_to_three_years_more_in_the_decision() {
        var grounds = ground(3) + "," + ground(4);
        var from = warned();

        assertRefused(drafts(from, grounds, ", \"extensionYears\": 4", ""), "R-TERM-2(2)");
        assertRefused(drafts(from, grounds, ", \"extensionYears\": -1", ""), "R-TERM-2(2)");
        assertLastDay(lists(from, grounds, ", \"extensionYears\": 3"), 5);
        assertLastDay(lists(warned(), grounds, ", \"extensionYears\": 1"), 3);
        assertLastDay(lists(warned(), grounds, ", \"extensionYears\": 0"), 2);
    }

    private void assertLastDay(JsonNode decision, int years) {
        assertThat(decision.at("/listing/termLastDay").asString())
                .isEqualTo(haidian.today().plusYears(years).toString());
    }

    @Test
    void R_TERM_2_2_of_one_act_only_serious_violence_or_threats_allow_more() {
        var more = ", \"extensionYears\": 1";
        var violence = ", \"by\": \"violence-or-threats\"";
        var serious = ", \"circumstancesSerious\": true";
        var from = warned();

        assertRefused(drafts(from, ground(4), more, ""), "R-TERM-2(2)");
        assertRefused(drafts(from, ground(2, violence), more, ""), "R-TERM-2(2)");
        assertRefused(
                drafts(from, ground(2, ", \"by\": \"forged-evidence\"" + serious), more, ""),
                "R-TERM-2(2)");
        assertDrafted(drafts(from, ground(2, violence + serious), more, ""));
        assertRefused(drafts(from, ground(1), more, ""), "R-TERM-2(2)");
    }

    @Test
    void R_GRACE_15_grace_is_none_or_one_to_three_months() {
        var from = warned();

        for (var months : List.of(0, 1, 3)) {
            assertDrafted(drafts(from, ground(1), ", \"graceMonths\": " + months, ""));
        }
        for (var months : List.of(-1, 4)) {
            assertRefused(
                    drafts(from, ground(1), ", \"graceMonths\": " + months, ""), "R-GRACE-15");
        }
    }

    @Test
    void R_DATA_6_1_a_unit_is_listed_without_a_day_of_birth() {
        var decision = lists(warnsUnit(""), ground(4), "");

        assertThat(decision.at("/listing/inForce").asBoolean()).isTrue();
    }

    @Test
    void R_RELIST_10_a_after_a_deletion_a_ground_lists_again_and_the_finding_stands_there() {
        var from = warned();
        var first = lists(from, ground(1), "").at("/listing/id").asString();
        removed(first, "R-REMOVE-10(4)", haidian.today());

        var again = lists(from, ground(3), "");

        assertThat(
                        again.get("findings")
                                .valueStream()
                                .filter(finding ->
                                        finding.get("rule").asString().equals("R-RELIST-10(a)"))
                                .map(finding -> finding.get("answer").asString()))
                .containsExactly("YES");
        assertThat(again.at("/listing/id").asString()).isNotEqualTo(first);
    }

    /** As the events of Art. 10 leave an entry. */
    private void removed(String listing, String rule, LocalDate on) {
        jdbc.sql(
                        "update listing set ended_on = ?, ended_as = 'DELETED', ended_under = ?, ended_court_id = court_id, live_key = null where id = ?")
                .params(on, rule, UUID.fromString(listing))
                .update();
    }
}
