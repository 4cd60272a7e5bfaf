package org.defaulterregistry.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.measures.Restricting.BANS;
import static org.defaulterregistry.measures.Restricting.ORDERS;

import java.time.LocalDate;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;
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

/** What was signed must be served, and somebody sees when it was not. */
abstract class ServingTest extends EndingScene {
    private static final String LISTINGS = "/api/v1/listing-decisions";

    @Autowired private Deadlines deadlines;
    private Restricting court;

    @OnH2
    static class OnH2Test extends ServingTest {}

    @OnPostgres
    static class OnPostgresTest extends ServingTest {}

    @BeforeEach
    void haidianRestricts() {
        court = new Restricting(haidian);
    }

    @Test
    void R_SERVE_5_a_signed_listing_is_to_be_served_in_three_working_days_and_then_is_not() {
        var draft =
                haidian.judge()
                        .post(
                                LISTINGS,
                                Court.draftBody(haidian.warns(Made.up()), OPEN_ENDED, 0, false));
        assertThat(duties(draft.id())).isEmpty();

        haidian.signs(draft);

        assertThat(duties(draft.id())).containsExactly("serve-decision");
        assertThat(dueOn(draft.id()))
                .isEqualTo(ReviewRules.serviceDue(haidian.today(), deadlines).date());
        serves(haidian.clerk(), LISTINGS, draft);
        assertThat(duties(draft.id())).isEmpty();
    }

    @Test
    void R_SERVE_5_so_is_a_longer_term_and_both_fall_away_with_the_entry() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        var longer =
                haidian.judge()
                        .post(
                                "/api/v1/listings/" + entry.listing() + "/extensions",
                                """
                                {"years": 1, "why": "several-acts", "evidence": "Shown.", "reasons": "Again."}\
                                """);
        court.signs("/api/v1/extensions", longer);
        var decision = decisionOf(entry.listing());
        assertThat(duties(longer.id())).containsExactly("serve-decision");
        assertThat(duties(decision)).containsExactly("serve-decision");

        withdraws(entry, "wrong-person");

        assertThat(duties(longer.id())).isEmpty();
        assertThat(duties(decision)).isEmpty();
    }

    @Test
    void R_SERVE_5_orders_and_bans_of_their_own_are_to_be_served_too() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from);
        var ban = court.bans(from, "");
        assertThat(duties(order.id())).containsExactly("serve-decision");
        assertThat(duties(ban.id())).containsExactly("serve-decision");

        serves(haidian.clerk(), ORDERS, order);
        serves(haidian.clerk(), BANS, ban);

        assertThat(duties(order.id())).isEmpty();
        assertThat(duties(ban.id())).isEmpty();
    }

    @Test
    void R_SERVE_5_what_has_been_lifted_before_need_not_be_served() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from);
        var ban = court.bans(from, "");

        cashier.reports(from, "1000.00");

        assertThat(duties(order.id())).isEmpty();
        assertThat(duties(ban.id())).isEmpty();
    }

    @Test
    void
            R_SERVE_5_with_the_case_the_duty_goes_to_who_has_the_order_and_a_listing_stays_its_courts() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from);
        var ban = court.bans(from, "");
        var draft = haidian.judge().post(LISTINGS, Court.draftBody(from, OPEN_ENDED, 0, false));
        haidian.signs(draft);

        court.handsOver(from);

        assertThat(duties(order.id())).isEmpty();
        assertThat(dutiesOf(chaoyang, order.id())).containsExactly("serve-decision");
        assertThat(dutiesOf(chaoyang, ban.id())).containsExactly("serve-decision");
        assertThat(duties(draft.id())).containsExactly("serve-decision");
        serves(chaoyang.clerk(), ORDERS, order);
        serves(chaoyang.clerk(), BANS, ban);
        serves(haidian.clerk(), LISTINGS, draft);
        assertThat(dutiesOf(chaoyang, order.id())).isEmpty();
        assertThat(dutiesOf(chaoyang, ban.id())).isEmpty();
        assertThat(duties(draft.id())).isEmpty();
    }

    private void serves(Http clerk, String under, Answer decision) {
        var address = under + "/" + decision.id();
        var served =
                clerk.post(
                        address + "/service",
                        "{\"servedOn\": \"" + haidian.today() + "\", \"manner\": \"in-person\"}",
                        clerk.get(address).etag());
        assertThat(served.status()).as(served.text()).isEqualTo(200);
    }

    private LocalDate dueOn(String subject) {
        return haidian.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(subject))
                .map(duty -> LocalDate.parse(duty.get("dueOn").asString()))
                .findFirst()
                .orElseThrow();
    }

    private String decisionOf(String listing) {
        return jdbc.sql("select decision_id from listing where id = cast(? as uuid)")
                .param(listing)
                .query(String.class)
                .single();
    }
}
