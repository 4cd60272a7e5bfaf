package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The listing of a local government waits for its filing with the Supreme People's Court. */
abstract class FilingTest extends ListingBench {
    private static final String GOVERNMENT = ", \"localGovernment\": true";

    @OnH2
    static class OnH2Test extends FilingTest {}

    @OnPostgres
    static class OnPostgresTest extends FilingTest {}

    private Answer held(Case from, String more) {
        var draft = drafts(from, ground(4), more, "");
        var signed = haidian.signs(draft);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().get("state").asString()).isEqualTo("HELD");
        return signed;
    }

    private Answer files(Answer decision, LocalDate day) {
        return haidian.president()
                .post(
                        "/api/v1/listing-decisions/" + decision.id() + "/filing",
                        "{\"filedOn\": \"" + day + "\", \"reference\": \"SPC 12/2026\"}",
                        decision.etag());
    }

    @Test
    void R_DECIDE_GOV_a_signed_decision_on_a_local_government_is_held_and_binds_nobody() {
        var decision = held(warnsUnit(GOVERNMENT), "");

        assertThat(decision.json().get("listing").isNull()).isTrue();
        assertThat(decision.json().get("signedBy").asString()).isEqualTo("president.haidian");
        assertThat(journalOf(decision)).containsExactly("record");
    }

    @Test
    void R_DECIDE_GOV_the_entry_opens_with_the_record_of_the_filing() {
        var decision = held(warnsUnit(GOVERNMENT), "");
        var decidedOn = haidian.today();
        moveTo(decidedOn.plusDays(20));

        var filed = files(decision, decidedOn.plusDays(18));

        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
        assertThat(filed.json().get("state").asString()).isEqualTo("SIGNED");
        assertThat(filed.json().get("filedOn").asString())
                .isEqualTo(decidedOn.plusDays(18).toString());
        var listing = filed.json().get("listing");
        assertThat(listing.get("publishedOn").asString()).isEqualTo(haidian.today().toString());
        assertThat(listing.get("termStart").asString()).isEqualTo(decidedOn.toString());
        assertThat(listing.get("termLastDay").asString())
                .isEqualTo(decidedOn.plusYears(2).toString());
        assertThat(listing.get("inForce").asBoolean()).isTrue();
        assertThat(journalOf(filed)).containsExactly("record", "list", "publish", "restrict");
        assertThat(files(filed, decidedOn.plusDays(18)).status()).isEqualTo(409);
    }

    @Test
    void R_GRACE_15_grace_runs_on_while_the_decision_is_held() {
        var decision = held(warnsUnit(GOVERNMENT), ", \"graceMonths\": 1");
        var decidedOn = haidian.today();
        moveTo(decidedOn.plusDays(2));

        var filed = files(decision, haidian.today());

        var publishedOn = LocalDate.parse(filed.json().at("/listing/publishedOn").asString());
        assertThat(publishedOn).isAfter(decidedOn.plusMonths(1));
        assertThat(filed.json().at("/listing/inForce").asBoolean()).isFalse();
        assertThat(filed.json().at("/listing/termStart").asString())
                .isEqualTo(publishedOn.toString());
    }

    @Test
    void R_GRACE_15_grace_that_ran_out_before_the_filing_leaves_nothing_to_publish_later() {
        var decision = held(warnsUnit(GOVERNMENT), ", \"graceMonths\": 1");
        moveTo(haidian.today().plusMonths(3));

        var filed = files(decision, haidian.today());

        assertThat(filed.json().at("/listing/publishedOn").asString())
                .isEqualTo(haidian.today().toString());
        assertThat(dutiesOn(filed.json().at("/listing/id").asString()))
                .extracting(duty -> duty.get("kind").asString())
                .containsExactly("delete-expired-entry");
    }

    @Test
    void R_LIST_0_what_was_performed_while_the_decision_was_held_is_not_listed() {
        var from = warnsUnit(GOVERNMENT);
        var decision = held(from, "");
        cashier.reports(from, "1000.00");

        assertRefused(files(decision, haidian.today()), "R-LIST-0");
        var after = haidian.judge().get("/api/v1/listing-decisions/" + decision.id()).json();
        assertThat(after.get("state").asString()).isEqualTo("REFUSED");
        assertThat(after.get("listing").isNull()).isTrue();
    }

    private Answer happens(Case from, String event, String more) {
        var done =
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "event": "%s", "on": "%s", "evidence": "Shown to the court."%s}\
                                """
                                        .formatted(from.id(), event, haidian.today(), more));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done;
    }

    private Answer holds(Case from, int number) {
        var signed = haidian.signs(drafts(from, ground(number)));
        assertThat(signed.json().get("state").asString()).isEqualTo("HELD");
        return signed;
    }

    private JsonNode readDecision(Answer decision) {
        return haidian.judge().get("/api/v1/listing-decisions/" + decision.id()).json();
    }

    @Test
    void R_DECIDE_GOV_what_would_end_an_entry_in_grace_ends_a_held_decision() {
        var events =
                Map.of(
                        "R-REMOVE-10(3)",
                        "creditor-written-application|, \"courtConsents\": true",
                        "R-REMOVE-10(4)",
                        "this-round-of-enforcement-terminated|, \"searches\": 2, \"assetsFound\": false",
                        "R-REMOVE-10(5)",
                        "enforcement-suspended|, \"suspendedBecause\": \"bankruptcy\"",
                        "R-REMOVE-10(6)",
                        "ruling-not-to-enforce|",
                        "R-REMOVE-10(7)",
                        "enforcement-terminated|");
        for (var event : events.entrySet()) {
            var from = warnsUnit(GOVERNMENT);
            var decision = holds(from, 1);
            var parts = event.getValue().split("\\|", -1);

            var done = happens(from, parts[0], parts[1]);

            var effect = done.json().get("entries").get(0);
            assertThat(effect.get("action").asString()).isEqualTo("lapsed");
            assertThat(effect.get("rule").asString()).isEqualTo(event.getKey());
            assertThat(effect.get("decision").asString()).isEqualTo(decision.id());
            assertThat(journalOf(done)).containsExactly("record", "record");
            var after = haidian.judge().get("/api/v1/listing-decisions/" + decision.id());
            assertThat(after.json().get("state").asString()).isEqualTo("LAPSED");
            assertThat(files(after, haidian.today()).status()).isEqualTo(409);
            assertThat(readDecision(decision).get("listing").isNull()).isTrue();
        }
    }

    @Test
    void R_DECIDE_GOV_what_leaves_an_entry_in_grace_leaves_a_held_decision() {
        var from = warnsUnit(GOVERNMENT);
        var decision = holds(from, 1);

        happens(from, "creditor-written-application", ", \"courtConsents\": false");
        happens(from, "creditor-oral-request", "");
        happens(from, "settlement-reached", "");
        happens(from, "enforcement-suspended", ", \"suspendedBecause\": \"other\"");
        happens(
                from,
                "this-round-of-enforcement-terminated",
                ", \"searches\": 1, \"assetsFound\": false");

        assertThat(files(decision, haidian.today()).status()).isEqualTo(200);
    }

    @Test
    void R_REMOVE_10_FIXED_a_held_decision_with_a_term_waits_but_lists_nobody_meanwhile() {
        var from = warnsUnit(GOVERNMENT);
        var decision = holds(from, 4);

        happens(from, "enforcement-suspended", ", \"suspendedBecause\": \"bankruptcy\"");

        assertThat(readDecision(decision).get("state").asString()).isEqualTo("HELD");
        assertRefused(files(decision, haidian.today()), "R-REMOVE-10(5)");
        assertThat(readDecision(decision).get("listing").isNull()).isTrue();
    }

    @Test
    void R_RELIST_10_b_a_creditor_who_let_go_of_a_held_decision_waits_six_months() {
        var from = warnsUnit(GOVERNMENT);
        holds(from, 1);
        happens(from, "creditor-written-application", ", \"courtConsents\": true");
        var lastDay = haidian.today().plusMonths(6);

        assertDrafted(drafts(from, ground(1)));
        assertRefused(appliesAgain(from), "R-RELIST-10(b)");
        moveTo(lastDay);
        assertRefused(appliesAgain(from), "R-RELIST-10(b)");
        moveTo(lastDay.plusDays(1));
        assertThat(appliesAgain(from).status()).isEqualTo(201);
    }

    private Answer appliesAgain(Case from) {
        return haidian.clerk()
                .post(
                        "/api/v1/enforcement-cases/" + from.id() + "/listing-applications",
                        """
                        {"debtorId": "%s", "receivedOn": "%s", "by": "creditor", "inWriting": true,
                         "evidence": "A new hall."}\
                        """
                                .formatted(from.debtor(), haidian.today()));
    }

    @Test
    void R_APPLY_5_what_was_held_when_the_case_left_is_decided_anew_by_the_same_day() {
        var from = warnsUnit(GOVERNMENT);
        var application = applies(from);
        var dueOn = dutiesOn(application.id()).getFirst().get("dueOn").asString();
        var decision = held(from, ", \"applicationId\": \"" + application.id() + "\"");
        assertThat(stateOf(haidian, application)).isEqualTo("LISTED");
        assertThat(dutiesOn(application.id())).isEmpty();
        moveTo(haidian.today().plusDays(3));

        transfers(from);

        assertThat(
                        haidian.judge()
                                .get("/api/v1/listing-decisions/" + decision.id())
                                .json()
                                .get("state")
                                .asString())
                .isEqualTo("LAPSED");
        assertThat(stateOf(chaoyang, application)).isEqualTo("RECEIVED");
        assertThat(dutiesOn(application.id())).isEmpty();
        assertThat(dutiesOn(chaoyang, from.debtor())).isEmpty();
        var duty = dutiesOn(chaoyang, application.id()).getFirst();
        assertThat(duty.get("kind").asString()).isEqualTo("decide-application");
        assertThat(duty.get("dueOn").asString()).isEqualTo(dueOn);
        var again =
                chaoyang.judge()
                        .post(
                                "/api/v1/listing-decisions",
                                draftBody(
                                        from,
                                        ground(4),
                                        ", \"applicationId\": \"" + application.id() + "\"",
                                        ""));
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(chaoyang.signs(again).json().get("state").asString()).isEqualTo("HELD");
        assertThat(stateOf(chaoyang, application)).isEqualTo("LISTED");
        assertThat(dutiesOn(chaoyang, application.id())).isEmpty();
    }

    @Test
    void R_DECIDE_GOV_what_was_held_ex_officio_the_new_court_decides_anew_in_fifteen_days() {
        var from = warnsUnit(GOVERNMENT);
        held(from, "");
        moveTo(haidian.today().plusDays(3));

        transfers(from);

        assertThat(dutiesOn(from.debtor())).isEmpty();
        var duty = dutiesOn(chaoyang, from.debtor()).getFirst();
        assertThat(duty.get("kind").asString()).isEqualTo("decide-anew");
        assertThat(duty.get("rule").asString()).isEqualTo("R-LIST-1");
        assertThat(LocalDate.parse(duty.get("dueOn").asString()))
                .isAfterOrEqualTo(haidian.today().plusDays(15))
                .isBefore(haidian.today().plusDays(30));
        var draft =
                chaoyang.judge()
                        .post("/api/v1/listing-decisions", draftBody(from, ground(4), "", ""));
        assertThat(dutiesOn(chaoyang, from.debtor())).hasSize(1);
        assertThat(chaoyang.signs(draft).json().get("state").asString()).isEqualTo("HELD");
        assertThat(dutiesOn(chaoyang, from.debtor())).isEmpty();
    }

    @Test
    void R_LIST_1_a_court_that_decides_not_to_list_anew_says_why_and_owes_nothing_more() {
        var from = warnsUnit(GOVERNMENT);
        held(from, "");
        assertThat(refusesAnew(haidian.judge(), from, "Too little is owed.").problem())
                .isEqualTo("conflict");
        transfers(from);
        assertThat(refusesAnew(haidian.judge(), from, "Not ours.").status()).isEqualTo(404);
        assertThat(refusesAnew(chaoyang.clerk(), from, "Not hers.").status()).isEqualTo(403);
        assertMissing(refusesAnew(chaoyang.judge(), from, " "), "/reasons");
        assertThat(dutiesOn(chaoyang, from.debtor())).hasSize(1);

        var decided = refusesAnew(chaoyang.judge(), from, "Too little is owed.");

        assertThat(decided.status()).as(decided.text()).isEqualTo(201);
        assertThat(decided.json().get("reasons").asString()).isEqualTo("Too little is owed.");
        assertThat(kinds(decided)).containsExactly("RECORD");
        assertThat(dutiesOn(chaoyang, from.debtor())).isEmpty();
        assertThat(refusesAnew(chaoyang.judge(), from, "Once more.").problem())
                .isEqualTo("conflict");
    }

    private static Answer refusesAnew(Http officer, Case from, String reasons) {
        return officer.post(
                "/api/v1/listing-refusals",
                """
                {"debtorId": "%s", "reasons": "%s"}\
                """
                        .formatted(from.debtor(), reasons));
    }

    @Test
    void R_DECIDE_GOV_who_has_paid_is_not_decided_about_anew() {
        var from = warnsUnit(GOVERNMENT);
        held(from, "");
        transfers(from);
        assertThat(dutiesOn(chaoyang, from.debtor())).hasSize(1);

        cashier.reports(from, "1000.00");

        assertThat(dutiesOn(chaoyang, from.debtor())).isEmpty();
    }

    @Test
    void R_DECIDE_GOV_a_mere_draft_leaves_the_new_court_nothing_to_do() {
        var from = warnsUnit(GOVERNMENT);
        assertDrafted(drafts(from, ground(4)));

        transfers(from);

        assertThat(dutiesOn(chaoyang, from.debtor())).isEmpty();
    }

    @Test
    void R_APPLY_5_what_was_filed_before_the_case_left_stays_decided() {
        var from = warnsUnit(GOVERNMENT);
        var application = applies(from);
        var decision = held(from, ", \"applicationId\": \"" + application.id() + "\"");
        files(decision, haidian.today());

        transfers(from);

        assertThat(stateOf(chaoyang, application)).isEqualTo("LISTED");
        assertThat(dutiesOn(chaoyang, application.id())).isEmpty();
    }

    private Answer applies(Case from) {
        var application =
                haidian.clerk()
                        .post(
                                "/api/v1/enforcement-cases/" + from.id() + "/listing-applications",
                                """
                                {"debtorId": "%s", "receivedOn": "%s", "by": "creditor", "inWriting": true,
                                 "evidence": "Shown."}\
                                """
                                        .formatted(from.debtor(), haidian.today().minusDays(2)));
        assertThat(application.status()).as(application.text()).isEqualTo(201);
        return application;
    }

    private void transfers(Case from) {
        var address = "/api/v1/enforcement-cases/" + from.id();
        var moved =
                haidian.president()
                        .post(
                                address + "/transfer",
                                """
                                {"toCourt": "CN-110105", "ruling": "(2026)京01执他2号", "on": "%s"}\
                                """
                                        .formatted(haidian.today()),
                                haidian.clerk().get(address).etag());
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private static String stateOf(Court court, Answer application) {
        return court.judge()
                .get("/api/v1/listing-applications/" + application.id())
                .json()
                .get("state")
                .asString();
    }

    @Test
    void R_DECIDE_GOV_a_department_of_a_government_is_listed_at_once() {
        var decision = lists(warnsUnit(", \"localGovernment\": false"), ground(4), "");

        assertThat(decision.get("state").asString()).isEqualTo("SIGNED");
        assertThat(decision.at("/listing/inForce").asBoolean()).isTrue();
    }

    @Test
    void R_DECIDE_GOV_a_local_government_is_one_in_every_case() {
        var code = creditCode();
        var silent = warnsUnit(code, "");
        var draft = drafts(silent, ground(4));
        warnsUnit(code, GOVERNMENT);
        var denies = warnsUnit(code, ", \"localGovernment\": false");

        assertThat(haidian.signs(draft).json().get("state").asString()).isEqualTo("HELD");
        assertThat(haidian.signs(drafts(denies, ground(4))).json().get("state").asString())
                .isEqualTo("HELD");
        var another = lists(warnsUnit(""), ground(4), "");
        assertThat(another.get("state").asString()).isEqualTo("SIGNED");
    }

    @Test
    void R_DECIDE_GOV_a_person_is_no_local_government() {
        var person = "{\"identity\": " + Made.up().identity() + GOVERNMENT + "}";

        assertMissing(
                haidian.clerk()
                        .post(
                                "/api/v1/enforcement-cases",
                                haidian.caseBody(haidian.newCaseNumber(), person)),
                "/debtors/0/localGovernment");
    }

    @Test
    void a_filing_lies_between_the_decision_and_today_and_names_its_version() {
        var decision = held(warnsUnit(GOVERNMENT), "");
        var address = "/api/v1/listing-decisions/" + decision.id() + "/filing";
        var body = "{\"filedOn\": \"" + haidian.today() + "\", \"reference\": \"SPC 1\"}";

        assertMissing(files(decision, haidian.today().plusDays(1)), "/filedOn");
        assertMissing(files(decision, haidian.today().minusDays(1)), "/filedOn");
        assertThat(haidian.judge().post(address, body).status()).isEqualTo(428);
        assertThat(haidian.judge().post(address, body, "\"99\"").status()).isEqualTo(412);
        assertThat(haidian.clerk().post(address, body, decision.etag()).status()).isEqualTo(403);
        assertThat(chaoyang.judge().post(address, body, decision.etag()).status()).isEqualTo(404);
        assertThat(haidian.judge().post(address, body, decision.etag()).status()).isEqualTo(200);
    }
}
