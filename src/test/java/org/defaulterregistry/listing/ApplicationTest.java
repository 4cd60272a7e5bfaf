package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Creditors' applications: the fifteen days, the six months, and what answers them. */
abstract class ApplicationTest extends ListingBench {
    @Autowired private Deadlines deadlines;

    @OnH2
    static class OnH2Test extends ApplicationTest {}

    @OnPostgres
    static class OnPostgresTest extends ApplicationTest {}

    private Answer applies(Case from) {
        return applies(from, haidian.today());
    }

    private Answer applies(Case from, LocalDate receivedOn) {
        return haidian.clerk()
                .post(
                        "/api/v1/enforcement-cases/" + from.id() + "/listing-applications",
                        """
                        {"debtorId": "%s", "receivedOn": "%s", "by": "creditor", "inWriting": true,
                         "evidence": "Saw the new car."}\
                        """
                                .formatted(from.debtor(), receivedOn));
    }

    private Answer draftsOn(Case from, Answer application) {
        return drafts(from, ground(4), ", \"applicationId\": \"" + application.id() + "\"", "");
    }

    private Answer refuses(Answer application) {
        return haidian.judge()
                .post(
                        "/api/v1/listing-applications/" + application.id() + "/refusal",
                        "{\"reasons\": \"Nothing shows a ground.\"}",
                        application.etag());
    }

    private String stateOf(Answer application) {
        return haidian.judge()
                .get("/api/v1/listing-applications/" + application.id())
                .json()
                .get("state")
                .asString();
    }

    /** As the deletion on a creditor's written application leaves an entry. */
    private void removed(Entry entry, String rule) {
        jdbc.sql(
                        "update listing set ended_on = ?, ended_as = 'DELETED', ended_under = ?, ended_court_id = court_id, live_key = null where id = ?")
                .params(haidian.today(), rule, UUID.fromString(entry.listing()))
                .update();
    }

    @Test
    void R_APPLY_5_the_court_has_fifteen_calendar_days_and_the_duty_says_so() {
        var received = haidian.today().minusDays(3);
        var application = applies(haidian.warns(Made.up()), received);
        var due = deadlines.days(received, 15).date();

        assertThat(application.status()).as(application.text()).isEqualTo(201);
        assertThat(application.json().get("dueOn").asString()).isEqualTo(due.toString());
        assertThat(journalOf(application)).containsExactly("record");
        var duty = dutiesOn(application.id()).getFirst();
        assertThat(duty.get("kind").asString()).isEqualTo("decide-application");
        assertThat(duty.get("rule").asString()).isEqualTo("R-APPLY-5");
        assertThat(duty.get("dueOn").asString()).isEqualTo(due.toString());
        moveTo(due);
        assertThat(dutiesOn(application.id()).getFirst().get("overdue").asBoolean()).isFalse();
        moveTo(due.plusDays(1));
        assertThat(dutiesOn(application.id()).getFirst().get("overdue").asBoolean()).isTrue();
    }

    @Test
    void R_APPLY_5_a_signed_decision_answers_the_application() {
        var from = haidian.warns(Made.up());
        var application = applies(from);
        var draft = draftsOn(from, application);

        assertThat(stateOf(application)).isEqualTo("RECEIVED");
        var decision = signed(draft);

        assertThat(stateOf(application)).isEqualTo("LISTED");
        assertThat(dutiesOn(application.id())).isEmpty();
        var view = haidian.clerk().get("/api/v1/listing-applications/" + application.id()).json();
        assertThat(view.get("decisionId").asString()).isEqualTo(decision.get("id").asString());
    }

    @Test
    void R_APPLY_5_a_judge_refuses_with_reasons_once() {
        var from = haidian.warns(Made.up());
        var application = applies(from);

        var refused = refuses(application);

        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(journalOf(refused)).containsExactly("refuse");
        assertThat(refused.json().get("state").asString()).isEqualTo("REFUSED");
        assertThat(dutiesOn(application.id())).isEmpty();
        assertThat(refuses(refused).status()).isEqualTo(409);
        assertThat(draftsOn(from, application).status()).isEqualTo(409);
        assertThat(
                        haidian.clerk()
                                .post(
                                        "/api/v1/listing-applications/"
                                                + application.id()
                                                + "/refusal",
                                        "{\"reasons\": \"No.\"}",
                                        refused.etag())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void R_APPLY_5_an_application_refused_before_the_signature_leaves_nothing_to_sign() {
        var from = haidian.warns(Made.up());
        var application = applies(from);
        var draft = draftsOn(from, application);
        refuses(application);

        assertThat(haidian.signs(draft).status()).isEqualTo(409);
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void a_refusal_needs_the_version_it_changes() {
        var application = applies(haidian.warns(Made.up()));
        var address = "/api/v1/listing-applications/" + application.id() + "/refusal";

        assertThat(haidian.judge().post(address, "{\"reasons\": \"No.\"}").status()).isEqualTo(428);
        assertThat(haidian.judge().post(address, "{\"reasons\": \"No.\"}", "\"9\"").status())
                .isEqualTo(412);
    }

    @Test
    void R_RELIST_10_b_the_same_creditor_waits_through_the_last_day_of_six_months() {
        var entry = haidian.lists(Made.up(), 1);
        removed(entry, "R-REMOVE-10(3)");
        var lastDay = haidian.today().plusMonths(6);

        moveTo(lastDay);
        var barred = applies(entry.from());
        assertRefused(barred, "R-RELIST-10(b)");
        assertThat(stateOf(barred)).isEqualTo("BARRED");
        assertThat(dutiesOn(barred.id())).isEmpty();
        assertRefused(draftsOn(entry.from(), barred), "R-RELIST-10(b)");

        moveTo(lastDay.plusDays(1));
        var free = applies(entry.from());
        assertThat(free.status()).as(free.text()).isEqualTo(201);
        assertDrafted(draftsOn(entry.from(), free));
    }

    @Test
    void R_RELIST_10_b_the_day_that_stands_on_the_application_does_not_defeat_the_bar() {
        var entry = haidian.lists(Made.up(), 1);
        removed(entry, "R-REMOVE-10(3)");

        var before = applies(entry.from(), haidian.today().minusDays(3));

        assertRefused(before, "R-RELIST-10(b)");
        assertRefused(draftsOn(entry.from(), before), "R-RELIST-10(b)");
        var lastDay = haidian.today().plusMonths(6);
        moveTo(lastDay.plusDays(20));
        assertRefused(applies(entry.from(), lastDay), "R-RELIST-10(b)");
        assertThat(applies(entry.from(), lastDay.plusDays(1)).status()).isEqualTo(201);
        assertRefused(draftsOn(entry.from(), before), "R-RELIST-10(b)");
    }

    @Test
    void R_RELIST_10_b_an_application_older_than_the_entry_lists_nobody_again() {
        var from = haidian.warns(Made.up());
        var application = applies(from, haidian.today().minusDays(3));
        var entry = new Entry(from, haidian.signs(haidian.drafts(from, 1)));
        removed(entry, "R-REMOVE-10(3)");
        var lastDay = haidian.today().plusMonths(6);

        assertRefused(draftsOn(from, application), "R-RELIST-10(b)");
        moveTo(lastDay);
        assertRefused(draftsOn(from, application), "R-RELIST-10(b)");
        moveTo(lastDay.plusDays(1));
        assertRefused(draftsOn(from, application), "R-RELIST-10(b)");
        assertDrafted(draftsOn(from, applies(from)));
    }

    @Test
    void R_RELIST_10_b_a_draft_that_waited_is_refused_at_its_signature() {
        var from = haidian.warns(Made.up());
        var waiting = draftsOn(from, applies(from, haidian.today().minusDays(3)));
        removed(new Entry(from, haidian.signs(haidian.drafts(from, 1))), "R-REMOVE-10(3)");

        assertRefused(haidian.signs(waiting), "R-RELIST-10(b)");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_RELIST_10_b_a_creditor_is_the_same_however_his_name_is_typed() {
        var person = Made.up();
        var from = warnsFor("Demo Trading Co.", person);
        removed(new Entry(from, haidian.signs(haidian.drafts(from, 1))), "R-REMOVE-10(3)");

        for (var typed :
                List.of(
                        " DEMO TRADING CO",
                        "Demo  Trading, Co.",
                        "Ｄemo-Trading Co。",
                        "D\u0435mo Trading Co.",
                        "Démo Trading Co.")) {
            assertRefused(applies(warnsFor(typed, person)), "R-RELIST-10(b)");
        }
        assertThat(applies(warnsFor("Demo Trading Co. 2", person)).status()).isEqualTo(201);
    }

    @Test
    void R_RELIST_10_b_in_one_case_it_is_one_creditor_whatever_the_case_calls_him_now() {
        var from = haidian.warns(Made.up());
        var application = applies(from);
        removed(new Entry(from, haidian.signs(haidian.drafts(from, 1))), "R-REMOVE-10(3)");
        jdbc.sql("update enforcement_case set creditor = 'Another name' where id = ?")
                .param(UUID.fromString(from.id()))
                .update();

        assertRefused(draftsOn(from, application), "R-RELIST-10(b)");
    }

    @Test
    void R_RELIST_10_b_the_court_ex_officio_and_another_creditor_are_not_barred() {
        var entry = haidian.lists(Made.up(), 1);
        removed(entry, "R-REMOVE-10(3)");

        assertDrafted(drafts(entry.from(), ground(4)));
        var other = warnsFor("Another creditor", entry.from().person());
        assertThat(applies(other).status()).isEqualTo(201);
        var same = warnsFor(CREDITOR, entry.from().person());
        assertRefused(applies(same), "R-RELIST-10(b)");
    }

    @Test
    void R_RELIST_10_b_who_let_the_debtor_go_in_grace_waits_like_after_a_deletion() {
        var entry = haidian.lists(Made.up(), 1, 2);
        var closed =
                happens(entry, "creditor-written-application", ", \"courtConsents\": true").json();
        assertThat(closed.at("/entries/0/action").asString()).isEqualTo("closed");
        assertThat(closed.at("/entries/0/rule").asString()).isEqualTo("R-REMOVE-10(3)");
        var lastDay = haidian.today().plusMonths(6);

        moveTo(lastDay);
        assertRefused(applies(entry.from()), "R-RELIST-10(b)");
        assertDrafted(drafts(entry.from(), ground(4)));

        moveTo(lastDay.plusDays(1));
        assertThat(applies(entry.from()).status()).isEqualTo(201);
    }

    @Test
    void R_RELIST_10_b_an_end_in_grace_under_another_item_bars_nobody() {
        var entry = haidian.lists(Made.up(), 1, 2);
        var closed = happens(entry, "ruling-not-to-enforce", "").json();
        assertThat(closed.at("/entries/0/action").asString()).isEqualTo("closed");

        assertThat(applies(entry.from()).status()).isEqualTo(201);
    }

    private Answer happens(Entry entry, String event, String more) {
        return haidian.judge()
                .post(
                        "/api/v1/performance-events",
                        """
                        {"caseId": "%s", "event": "%s", "on": "%s", "evidence": "Shown."%s}\
                        """
                                .formatted(entry.from().id(), event, haidian.today(), more));
    }

    @Test
    void R_RELIST_10_b_a_deletion_under_another_item_bars_nobody() {
        var entry = haidian.lists(Made.up(), 1);
        removed(entry, "R-REMOVE-10(4)");

        assertThat(applies(entry.from()).status()).isEqualTo(201);
    }

    @Test
    void R_APPLY_5_the_court_that_takes_the_case_over_answers_the_application() {
        var from = haidian.warns(Made.up());
        var application = applies(from);
        var address = "/api/v1/enforcement-cases/" + from.id();

        var moved =
                haidian.president()
                        .post(
                                address + "/transfer",
                                """
                                {"toCourt": "CN-110105", "ruling": "(2026)京01执他1号", "on": "%s"}\
                                """
                                        .formatted(haidian.today()),
                                haidian.clerk().get(address).etag());
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);

        assertThat(dutiesOn(application.id())).isEmpty();
        assertThat(chaoyang.clerk().get("/api/v1/duties").text()).contains(application.id());
        var refused =
                chaoyang.judge()
                        .post(
                                "/api/v1/listing-applications/" + application.id() + "/refusal",
                                "{\"reasons\": \"Nothing shows a ground.\"}",
                                application.etag());
        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(refuses(application).status()).isEqualTo(404);
    }

    @Test
    void an_application_fits_its_case_its_debtor_and_the_calendar() {
        var from = haidian.warns(Made.up());
        var other = haidian.warns(Made.up());
        var application = applies(from);

        assertMissing(applies(from, haidian.today().plusDays(1)), "/receivedOn");
        assertMissing(applies(from, haidian.today().minusDays(61)), "/receivedOn");
        assertMissing(draftsOn(other, application), "/applicationId");
        var mixed =
                haidian.clerk()
                        .post(
                                "/api/v1/enforcement-cases/" + other.id() + "/listing-applications",
                                """
                                {"debtorId": "%s", "receivedOn": "%s", "by": "creditor", "inWriting": true,
                                 "evidence": "Shown."}\
                                """
                                        .formatted(from.debtor(), haidian.today()));
        assertThat(mixed.status()).isEqualTo(404);
        assertThat(
                        chaoyang.clerk()
                                .get("/api/v1/listing-applications/" + application.id())
                                .status())
                .isEqualTo(404);
    }
}
