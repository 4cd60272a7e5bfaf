package org.defaulterregistry.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;

/** Where nothing is enforced nobody is listed, and nothing grows. */
abstract class StoppedEnforcementTest extends EndingScene {

    @OnH2
    static class OnH2Test extends StoppedEnforcementTest {}

    @OnPostgres
    static class OnPostgresTest extends StoppedEnforcementTest {}

    /** An event that stops enforcement, and the rule that stands against a sanction since. */
    private record Stop(String event, String more, String rule) {}

    private static final Stop SUSPENDED =
            new Stop(
                    "enforcement-suspended",
                    ", \"suspendedBecause\": \"bankruptcy\"",
                    "R-REMOVE-10(5)");
    private static final List<Stop> STOPS =
            List.of(
                    SUSPENDED,
                    new Stop(
                            "enforcement-suspended",
                            ", \"suspendedBecause\": \"trial-supervision\"",
                            "R-REMOVE-10(5)"),
                    new Stop("ruling-not-to-enforce", "", "R-REMOVE-10(6)"),
                    new Stop("enforcement-terminated", "", "R-REMOVE-10(7)"));

    private void stops(Case from, Stop stop) {
        var done = happens(from, stop.event(), stop.more());
        assertThat(done.status()).as(done.text()).isEqualTo(201);
    }

    private Answer extendsTerm(Entry entry) {
        return haidian.judge()
                .post(
                        "/api/v1/listings/" + entry.listing() + "/extensions",
                        """
                        {"years": 1, "why": "several-acts", "evidence": "Hid a car.", "reasons": "As found."}\
                        """);
    }

    private Answer signsExtension(Answer draft) {
        return haidian.president()
                .post("/api/v1/extensions/" + draft.id() + "/signature", "", draft.etag());
    }

    private Answer orders(Case from) {
        return haidian.judge()
                .post(
                        "/api/v1/consumption-orders",
                        """
                        {"debtorId": "%s", "exOfficioBecause": "Needed.", "consequencesStated": true, "reasons": "Nothing paid.",
                         "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true}}\
                        """
                                .formatted(from.debtor()));
    }

    private Answer signsOrder(Answer draft) {
        return haidian.president()
                .post("/api/v1/consumption-orders/" + draft.id() + "/signature", "", draft.etag());
    }

    @Test
    void R_REMOVE_10_5_to_7_after_a_stop_nobody_is_listed_neither_by_draft_nor_by_signature() {
        for (var stop : STOPS) {
            var from = haidian.warns(Made.up());
            var waiting = haidian.drafts(from, OPEN_ENDED);
            var withTerm = haidian.drafts(from, FIXED_TERM);
            stops(from, stop);

            assertRefused(haidian.drafts(from, OPEN_ENDED), stop.rule());
            assertRefused(haidian.drafts(from, FIXED_TERM), stop.rule());
            assertRefused(haidian.signs(waiting), stop.rule());
            assertRefused(haidian.signs(withTerm), stop.rule());
            assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
        }
    }

    @Test
    void R_REMOVE_10_5_to_7_after_a_stop_no_term_grows() {
        for (var stop : STOPS) {
            var entry = haidian.lists(Made.up(), FIXED_TERM);
            var waiting = extendsTerm(entry);
            assertThat(waiting.status()).as(waiting.text()).isEqualTo(201);
            stops(entry.from(), stop);

            assertRefused(extendsTerm(entry), stop.rule());
            assertRefused(signsExtension(waiting), stop.rule());
            assertStays(entry);
        }
    }

    @Test
    void R_CONS_1_1_after_a_stop_no_consumption_is_restricted() {
        for (var stop : STOPS) {
            var from = haidian.warns(Made.up());
            var waiting = orders(from);
            assertThat(waiting.status()).as(waiting.text()).isEqualTo(201);
            stops(from, stop);

            assertRefused(orders(from), "R-CONS-1(1)");
            assertRefused(signsOrder(waiting), "R-CONS-1(1)");
            assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
        }
    }

    @Test
    void R_EXIT_1_after_a_stop_nobody_is_kept_from_leaving_neither_by_draft_nor_by_signature() {
        for (var stop : STOPS) {
            var from = haidian.warns(Made.up());
            var waiting = bans(from);
            assertThat(waiting.status()).as(waiting.text()).isEqualTo(201);
            stops(from, stop);

            for (var refused : List.of(bans(from), signsBan(waiting))) {
                assertRefused(refused, "R-EXIT-1");
                assertThat(refused.text()).contains(stop.rule());
            }
        }
    }

    @Test
    void R_EXIT_1_where_enforcement_runs_on_or_again_a_ban_may_be_made() {
        var other = haidian.warns(Made.up());
        happens(other, "enforcement-suspended", ", \"suspendedBecause\": \"other\"");
        assertThat(signsBan(bans(other)).status()).isEqualTo(200);

        var resumed = haidian.warns(Made.up());
        stops(resumed, SUSPENDED);
        happens(resumed, "enforcement-resumed", "");
        assertThat(signsBan(bans(resumed)).status()).isEqualTo(200);
    }

    private Answer bans(Case from) {
        return haidian.judge()
                .post(
                        "/api/v1/exit-bans",
                        """
                        {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket."}\
                        """
                                .formatted(from.debtor()));
    }

    private Answer signsBan(Answer draft) {
        return haidian.president()
                .post("/api/v1/exit-bans/" + draft.id() + "/signature", "", draft.etag());
    }

    @Test
    void R_REMOVE_10_5_another_suspension_and_the_end_of_a_round_stop_nothing() {
        var other = haidian.warns(Made.up());
        happens(other, "enforcement-suspended", ", \"suspendedBecause\": \"other\"");
        assertThat(haidian.signs(haidian.drafts(other, OPEN_ENDED)).status()).isEqualTo(200);

        var round = haidian.warns(Made.up());
        happens(
                round,
                "this-round-of-enforcement-terminated",
                ", \"searches\": 2, \"assetsFound\": false");
        assertThat(signsOrder(orders(round)).status()).isEqualTo(200);
        assertThat(haidian.signs(haidian.drafts(round, OPEN_ENDED)).status()).isEqualTo(200);
    }

    @Test
    void R_REMOVE_10_5_what_was_suspended_is_resumed_and_then_a_ground_lists() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        stops(entry.from(), SUSPENDED);
        assertEnded(entry, "DELETED", "R-REMOVE-10(5)");
        assertRefused(haidian.drafts(entry.from(), OPEN_ENDED), "R-REMOVE-10(5)");

        var resumed = happens(entry.from(), "enforcement-resumed", "");

        assertThat(resumed.status()).as(resumed.text()).isEqualTo(201);
        assertThat(kinds(resumed)).containsExactly("RECORD");
        assertThat(
                        haidian.clerk()
                                .get("/api/v1/enforcement-cases/" + entry.from().id())
                                .json()
                                .at("/debtors/0/enforcement")
                                .asString())
                .isEqualTo("runs");
        assertThat(haidian.signs(haidian.drafts(entry.from(), OPEN_ENDED)).status()).isEqualTo(200);
    }

    @Test
    void R_REMOVE_10_FIXED_what_was_stopped_and_goes_on_leaves_nothing_to_look_at() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        stops(entry.from(), SUSPENDED);
        assertThat(duties(entry.listing())).contains("look-at-entry");

        happens(entry.from(), "enforcement-resumed", "");

        assertThat(duties(entry.listing())).doesNotContain("look-at-entry");
        assertStays(entry);
    }

    @Test
    void R_REMOVE_10_7_what_has_ended_for_good_is_not_resumed_in_the_same_case() {
        for (var stop : STOPS.subList(2, 4)) {
            var from = haidian.warns(Made.up());
            stops(from, stop);
            stops(from, SUSPENDED);

            var resumed = happens(from, "enforcement-resumed", "");

            assertThat(resumed.status()).isEqualTo(409);
            assertThat(resumed.text()).contains("执恢");
            assertRefused(haidian.drafts(from, FIXED_TERM), stop.rule());
        }
    }

    @Test
    void R_REMOVE_10_5_no_resumption_is_older_than_the_suspension() {
        var from = haidian.warns(Made.up());
        stops(from, SUSPENDED);

        var body =
                """
                {"caseId": "%s", "event": "enforcement-resumed", "on": "%s", "evidence": "The ruling."}\
                """;
        var early =
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                body.formatted(from.id(), haidian.today().minusDays(1)));

        assertThat(faults(early)).containsExactly("/on");
        assertThat(happens(from, "enforcement-resumed", "").status()).isEqualTo(201);
    }

    @Test
    void R_CARD_1_a_stop_for_one_of_several_debtors_leaves_the_others() {
        var from = haidian.listsJointly(List.of(Made.up(), Made.up()));
        var debtors =
                haidian.clerk().get("/api/v1/enforcement-cases/" + from.id()).json().get("debtors");
        var first = debtors.get(0).get("id").asString();

        happens(from, "enforcement-terminated", ", \"debtorId\": \"" + first + "\"");

        var after =
                haidian.clerk().get("/api/v1/enforcement-cases/" + from.id()).json().get("debtors");
        assertThat(after.get(0).get("enforcement").asString()).isEqualTo("ended");
        assertThat(after.get(1).get("enforcement").asString()).isEqualTo("runs");
    }
}
