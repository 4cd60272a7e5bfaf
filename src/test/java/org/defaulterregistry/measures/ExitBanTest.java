package org.defaulterregistry.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.measures.Restricting.BANS;
import static org.defaulterregistry.measures.Restricting.ban;
import static org.defaulterregistry.measures.Restricting.lifting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Grant;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.access.Scope;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Exit bans, each by a decision of its own. */
abstract class ExitBanTest extends RegistryTest {
    private static final String BORDER = "test-border";
    private static final String REQUESTS = "/api/v1/correction-requests";
    private static final String BATCHES = "/api/v1/batches";

    @Autowired private Admissions admissions;
    @Autowired private Clients clients;

    private Restricting court;

    @OnH2
    static class OnH2Test extends ExitBanTest {}

    @OnPostgres
    static class OnPostgresTest extends ExitBanTest {}

    @BeforeEach
    void haidianRestrictsAndTheBorderAsks() {
        court = new Restricting(haidian);
        if (clients.find(BORDER).isEmpty()) {
            admissions.machine(BORDER, "demo", "Test border", "测试口岸", null, Set.of(Scope.CHECK));
            admissions.grant(
                    BORDER,
                    new Grant(
                            "exit-ban",
                            Set.of(Purpose.BOARDING),
                            10_000,
                            LocalDate.of(2026, 1, 1),
                            null,
                            "Test"));
        }
    }

    @Test
    void R_EXIT_1_an_entry_alone_never_bans_and_a_decision_of_its_own_does() {
        var entry = haidian.lists(Made.up(), 1);
        assertThat(border(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
        var draft = haidian.judge().post(BANS, ban(entry.from().debtor(), "debtor", ""));
        assertThat(border(entry.from().person(), haidian.today())).isEqualTo("CLEAR");

        var signed = court.signs(BANS, draft);

        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().get("state").asString()).isEqualTo("in-force");
        assertThat(leaves(signed.id())).containsExactly("restrict");
        assertThat(border(entry.from().person(), haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_SERVE_5_a_ban_is_served_once_it_is_signed_and_binds_from_its_day() {
        var from = haidian.serves(Made.up(), true);
        var draft = haidian.judge().post(BANS, ban(from.debtor(), "debtor", ""));
        var address = BANS + "/" + draft.id() + "/service";
        var service = "{\"servedOn\": \"" + haidian.today() + "\", \"manner\": \"electronic\"}";

        var early = haidian.clerk().post(address, service, draft.etag());
        assertThat(early.problem()).isEqualTo("conflict");
        assertThat(early.json().get("rule").asString()).isEqualTo("R-SERVE-5");
        var signed = court.signs(BANS, draft);
        assertThat(border(from.person(), haidian.today())).isEqualTo("RESTRICTED");
        assertThat(haidian.clerk().post(address, service).status()).isEqualTo(428);
        assertThat(haidian.clerk().post(address, service, "\"99\"").status()).isEqualTo(412);
        assertThat(chaoyang.clerk().post(address, service, signed.etag()).status()).isEqualTo(404);

        var served = haidian.clerk().post(address, service, signed.etag());

        assertThat(served.status()).as(served.text()).isEqualTo(200);
        assertThat(leaves(served.id())).containsExactly("restrict", "record");
        assertThat(served.json().at("/decision/servedHow").asString()).isEqualTo("electronic");
        assertThat(haidian.clerk().post(address, service, served.etag()).status()).isEqualTo(409);
    }

    @Test
    void R_EXIT_1_a_ban_closes_the_border_and_nothing_else() {
        var from = haidian.serves(Made.up(), true);
        court.bans(from, "");

        assertThat(border(from.person(), haidian.today())).isEqualTo("RESTRICTED");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_EXIT_1_the_last_day_still_binds_and_the_next_one_does_not() {
        var from = haidian.serves(Made.up(), true);
        var last = haidian.today().plusDays(2);
        var ban = court.bans(from, ", \"until\": \"%s\"".formatted(last));

        assertThat(border(from.person(), last)).isEqualTo("RESTRICTED");
        assertThat(border(from.person(), last.plusDays(1))).isEqualTo("CLEAR");

        clock.moveOn(Duration.ofDays(3));
        signInAgain();
        assertThat(show(ban.id()).json().get("state").asString()).isEqualTo("ran-out");
        assertThat(court.lifts(haidian.judge(), BANS + "/" + ban.id(), "performed").status())
                .isEqualTo(409);
        court.bans(from, "");
        assertThat(border(from.person(), haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_EXIT_1_a_performed_debt_bans_nobody() {
        var from = haidian.serves(Made.up(), true);
        var draft = haidian.judge().post(BANS, ban(from.debtor(), "debtor", ""));
        cashier.reports(from, "1000.00");

        assertRefused(court.signs(BANS, draft));
        assertRefused(haidian.judge().post(BANS, ban(from.debtor(), "debtor", "")));
    }

    @Test
    void R_EXIT_1_nobody_but_those_whom_the_law_names() {
        var from = haidian.serves(Made.up(), true);
        for (var target :
                new String[] {
                    "anybody-else",
                    "actual-controller-of-debtor-unit",
                    "legal-representative-of-debtor-unit"
                }) {
            assertRefused(haidian.judge().post(BANS, ban(from.debtor(), target, "")));
        }
        var unit = court.against();
        assertRefused(haidian.judge().post(BANS, ban(unit.debtor(), "debtor", "")));

        var unknown = haidian.judge().post(BANS, ban(from.debtor(), "cousin", ""));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("/target");
        var nameless =
                haidian.judge()
                        .post(BANS, ban(unit.debtor(), "legal-representative-of-debtor-unit", ""));
        assertThat(nameless.text()).contains("/officeId");
        var office = ", \"officeId\": \"%s\"".formatted(UUID.randomUUID());
        assertThat(haidian.judge().post(BANS, ban(from.debtor(), "debtor", office)).text())
                .contains("/officeId");
    }

    @Test
    void R_EXIT_1_who_answers_for_a_unit_may_be_hit_but_for_the_actual_controller() {
        var unit = court.against();
        for (var group : new String[] {"legal-representative", "principal"}) {
            var person = Made.up();
            var ban = bansOfficer(unit, group, person);
            assertThat(ban.status()).as(ban.text()).isEqualTo(200);
            assertThat(border(person, haidian.today())).isEqualTo("RESTRICTED");
        }
        var controller = court.holds(unit, "actual-controller", Made.up());
        var office = ", \"officeId\": \"%s\"".formatted(controller.id());
        assertRefused(
                haidian.judge()
                        .post(
                                BANS,
                                ban(unit.debtor(), "actual-controller-of-debtor-unit", office)));
        assertRefused(
                haidian.judge()
                        .post(
                                BANS,
                                ban(unit.debtor(), "legal-representative-of-debtor-unit", office)));
    }

    @Test
    void R_EXIT_1_the_text_says_who_and_as_what() {
        var unit = court.against();
        var person = Made.up();
        var ban = bansOfficer(unit, "principal", person);

        assertThat(haidian.clerk().get(BANS + "/" + ban.id() + "/text?lang=zh").text())
                .contains("限制出境决定书", person.name(), person.number(), "系被执行人的主要负责人");
        assertThat(haidian.clerk().get(BANS + "/" + ban.id() + "/text?lang=en").text())
                .contains("principal of the debtor", "until this court lifts the ban")
                .contains("within ten days of receiving it");
        assertThat(chaoyang.clerk().get(BANS + "/" + ban.id() + "/text").status()).isEqualTo(404);
    }

    @Test
    void R_EXIT_1_where_one_of_two_debtors_has_performed_only_the_ban_for_him_goes() {
        var people = List.of(Made.up(), Made.up());
        var from = haidian.listsJointly(people);
        var debtors =
                haidian.clerk().get("/api/v1/enforcement-cases/" + from.id()).json().get("debtors");
        for (int i = 0; i < 2; i++) {
            var debtor = debtors.get(i).get("id").asString();
            court.signs(BANS, haidian.judge().post(BANS, ban(debtor, "debtor", "")));
        }

        var done =
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "debtorId": "%s", "event": "fully-performed", "on": "%s", "evidence": "Shown."}\
                                """
                                        .formatted(
                                                from.id(),
                                                debtors.get(0).get("id").asString(),
                                                haidian.today()));

        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(border(people.get(0), haidian.today())).isEqualTo("CLEAR");
        assertThat(border(people.get(1), haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_EXIT_1_payment_by_the_unit_frees_its_people() {
        var unit = court.against();
        var person = Made.up();
        bansOfficer(unit, "directly-responsible", person);

        var paid = cashier.reports(unit, "1000.00");

        assertThat(kinds(paid)).containsExactly("RECORD", "LIFT");
        assertThat(border(person, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_EXIT_1_who_left_the_office_between_draft_and_signature_is_not_hit() {
        var unit = court.against();
        var office = court.holds(unit, "principal", Made.up());
        var body =
                ban(
                        unit.debtor(),
                        "principal-of-debtor-unit",
                        ", \"officeId\": \"%s\"".formatted(office.id()));
        var draft = haidian.judge().post(BANS, body);
        haidian.judge()
                .post(
                        "/api/v1/offices/" + office.id() + "/release",
                        "{\"reason\": \"not-of-the-four-groups\", \"evidence\": \"He is not.\"}",
                        office.etag());

        assertRefused(court.signs(BANS, draft));
    }

    @Test
    void D13_after_a_transfer_the_old_court_reads_the_ban_it_signed_and_the_new_one_lifts_it() {
        var from = haidian.serves(Made.up(), true);
        var address = BANS + "/" + court.bans(from, "").id();
        court.handsOver(from);

        var old = haidian.clerk().get(address);
        assertThat(old.status()).as(old.text()).isEqualTo(200);
        assertThat(old.json().get("state").asString()).isEqualTo("transferred");
        assertThat(haidian.clerk().get(address + "/text").status()).isEqualTo(200);
        assertThat(court.lifts(haidian.judge(), address, "creditor-consents").status())
                .isEqualTo(404);
        assertThat(chaoyang.clerk().get(address).json().get("state").asString())
                .isEqualTo("in-force");
        var lifted =
                new Restricting(chaoyang).lifts(chaoyang.judge(), address, "creditor-consents");
        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(border(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_SELF_CHECK_a_ban_that_should_not_have_been_is_lifted_by_one_judge() {
        var from = haidian.serves(Made.up(), true);
        var address = BANS + "/" + court.bans(from, "").id();

        var wrong = court.lifts(haidian.judge(), address, "not-of-the-group");
        assertThat(wrong.status()).as("a debtor is hit as debtor").isEqualTo(422);
        assertThat(wrong.text()).contains("/because");
        var lifted = court.lifts(haidian.judge(), address, "should-not-have-been");

        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(lifted.json().get("liftedUnder").asString()).isEqualTo("R-SELF-CHECK");
        assertThat(border(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_EXIT_1_who_was_let_go_from_the_office_is_not_of_the_group_any_more() {
        var unit = court.against();
        var person = Made.up();
        var office = court.holds(unit, "principal", person);
        var draft =
                haidian.judge()
                        .post(
                                BANS,
                                ban(
                                        unit.debtor(),
                                        "principal-of-debtor-unit",
                                        ", \"officeId\": \"%s\"".formatted(office.id())));
        var address = BANS + "/" + court.signs(BANS, draft).id();

        assertRefused(court.lifts(haidian.judge(), address, "not-of-the-group"));
        assertThat(border(person, haidian.today())).isEqualTo("RESTRICTED");
        haidian.judge()
                .post(
                        "/api/v1/offices/" + office.id() + "/release",
                        "{\"reason\": \"not-of-the-four-groups\", \"evidence\": \"He is not.\"}",
                        office.etag());
        var lifted = court.lifts(haidian.judge(), address, "not-of-the-group");

        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(lifted.json().get("liftedUnder").asString()).isEqualTo("R-EXIT-1");
        assertThat(border(person, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_EXIT_1_for_a_debtor_without_capacity_the_guardian_is_hit() {
        var from = haidian.serves(Made.born(haidian.today().minusYears(9)), true);
        var guardian = Made.up();
        var target = "guardian-of-debtor-without-capacity";
        var draft =
                haidian.judge().post(BANS, ban(from.debtor(), target, guardian(guardian, true)));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.raw().headers().firstValue("Journal-Position"))
                .as("the guardian became known")
                .isPresent();
        assertThat(border(guardian, haidian.today())).isEqualTo("CLEAR");

        var signed = court.signs(BANS, draft);

        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(border(guardian, haidian.today())).isEqualTo("RESTRICTED");
        assertThat(border(from.person(), haidian.today())).isEqualTo("CLEAR");
        cashier.reports(from, "1000.00");
        assertThat(border(guardian, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_EXIT_1_where_the_debtor_has_capacity_no_guardian_is_hit_and_nobody_becomes_known() {
        var from = haidian.serves(Made.up(), true);
        var target = "guardian-of-debtor-without-capacity";
        var stranger = Made.up();

        assertRefused(
                haidian.judge().post(BANS, ban(from.debtor(), target, guardian(stranger, false))));
        assertThat(
                        jdbc.sql("select count(*) from document where number = ?")
                                .param(stranger.number())
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(haidian.judge().post(BANS, ban(from.debtor(), target, "")).text())
                .contains("/guardian");
        assertThat(
                        haidian.judge()
                                .post(
                                        BANS,
                                        ban(from.debtor(), target, guardian(from.person(), true)))
                                .text())
                .contains("/guardian/identity");
    }

    @Test
    void R_EXIT_1_full_payment_lifts_order_and_ban_in_one_act() {
        var from = haidian.serves(Made.up(), true);
        court.orders(from);
        var ban = court.bans(from, "");

        var paid = cashier.reports(from, "1000.00");

        assertThat(kinds(paid)).containsExactly("RECORD", "LIFT", "LIFT");
        assertThat(show(ban.id()).json().get("liftedUnder").asString()).isEqualTo("R-EXIT-1");
        assertThat(border(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_EXIT_1_on_security_or_consent_a_judge_may_lift_even_if_the_debtor_is_listed() {
        for (var because : new String[] {"valid-security", "creditor-consents", "performed"}) {
            var entry = haidian.lists(Made.up(), 1);
            var ban = court.bans(entry.from(), "");

            var lifted = court.lifts(haidian.judge(), BANS + "/" + ban.id(), because);

            assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
            assertThat(leaves(ban.id())).containsExactly("restrict", "lift");
            assertThat(border(entry.from().person(), haidian.today())).isEqualTo("CLEAR");
            assertThat(airline.decision(entry.from().person(), haidian.today()))
                    .isEqualTo("RESTRICTED");
        }
    }

    @Test
    void R_EXIT_1_one_ban_a_person_and_case_and_each_case_lifts_its_own() {
        var person = Made.up();
        var from = haidian.serves(person, true);
        var ban = court.bans(from, "");
        assertThat(haidian.judge().post(BANS, ban(from.debtor(), "debtor", "")).status())
                .isEqualTo(409);
        var elsewhere = new Restricting(chaoyang);
        elsewhere.bans(chaoyang.serves(person, true), "");

        court.lifts(haidian.judge(), BANS + "/" + ban.id(), "creditor-consents");

        assertThat(border(person, haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void D13_who_drafts_a_ban_does_not_sign_it() {
        var from = haidian.serves(Made.up(), true);
        var draft = haidian.president().post(BANS, ban(from.debtor(), "debtor", ""));

        var refused = court.signs(BANS, draft);

        assertThat(refused.json().get("rule").asString()).isEqualTo("D13");
        assertThat(border(from.person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(
                        haidian.judge()
                                .post(BANS + "/" + draft.id() + "/signature", "", draft.etag())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void another_court_s_ban_does_not_exist_and_a_change_needs_its_version() {
        var from = haidian.serves(Made.up(), true);
        var draft = haidian.judge().post(BANS, ban(from.debtor(), "debtor", ""));
        var address = BANS + "/" + draft.id();
        var lifting = lifting("creditor-consents", haidian.today());

        assertThat(chaoyang.judge().post(BANS, ban(from.debtor(), "debtor", "")).status())
                .isEqualTo(404);
        assertThat(chaoyang.clerk().get(address).status()).isEqualTo(404);
        assertThat(chaoyang.president().post(address + "/signature", "", draft.etag()).status())
                .isEqualTo(404);
        assertThat(chaoyang.judge().post(address + "/lifting", lifting, draft.etag()).status())
                .isEqualTo(404);
        assertThat(haidian.president().post(address + "/signature", "").status()).isEqualTo(428);
        assertThat(haidian.president().post(address + "/signature", "", "\"5\"").status())
                .isEqualTo(412);
        assertThat(haidian.judge().post(address + "/lifting", lifting, draft.etag()).status())
                .isEqualTo(409);
        court.signs(BANS, draft);
        assertThat(haidian.judge().post(address + "/lifting", lifting).status()).isEqualTo(428);
        assertThat(haidian.judge().post(address + "/lifting", lifting, draft.etag()).status())
                .isEqualTo(412);
    }

    @Test
    void R_CORRECT_9_1_the_wrong_unit_is_withdrawn_and_who_was_banned_for_its_sake_is_free() {
        var officer = Made.up();
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        var ban = bansOfficer(unit.from(), "legal-representative", officer);
        assertThat(border(officer, haidian.today())).isEqualTo("RESTRICTED");

        withdraws(unit, "wrong-person");

        assertThat(border(officer, haidian.today())).isEqualTo("CLEAR");
        assertThat(show(ban.id()).json().get("liftedUnder").asString()).isEqualTo("R-CORRECT-9(1)");
        assertThat(leaves(ban.id())).containsExactly("restrict", "lift");
    }

    @Test
    void R_REVIEW_12_upheld_as_the_wrong_unit_an_objection_frees_who_was_banned_for_its_sake() {
        var officer = Made.up();
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        var ban = bansOfficer(unit.from(), "legal-representative", officer);
        var name = "citizen.exit-ban";
        admissions.citizen(
                name, "demo", "A citizen", new Citizen("resident-id", "CN", officer.number()));
        var filed =
                People.made(
                        Http.person(port, name)
                                .post(
                                        REQUESTS,
                                        """
                                        {"subject": "%s", "reason": "should-not-be-listed", "text": "Another company of that name."}\
                                        """
                                                .formatted(unit.listing())),
                        201);
        var address = REQUESTS + "/" + filed.id();

        var upheld =
                haidian.secondJudge()
                        .post(
                                address + "/decision",
                                """
                                {"outcome": "upheld", "because": "wrong-person", "reasons": "It is another company."}\
                                """,
                                haidian.clerk().get(address).etag());

        assertThat(upheld.status()).as(upheld.text()).isEqualTo(200);
        assertThat(border(officer, haidian.today())).isEqualTo("CLEAR");
        assertThat(show(ban.id()).json().get("liftedUnder").asString()).isEqualTo("R-CORRECT-9(1)");
    }

    @Test
    void D14_the_undo_of_a_batch_of_wrong_units_frees_who_was_banned_for_their_sake() {
        var officer = Made.up();
        var batch =
                People.made(
                        haidian.judge()
                                .post(
                                        BATCHES,
                                        """
                                        {"reference": "exit-ban-batch", "purpose": "The files of last year."}\
                                        """),
                        201);
        var unit = court.against();
        var drafted =
                haidian.judge()
                        .post(
                                "/api/v1/listing-decisions",
                                Court.draftBody(unit, 1, 0, false)
                                        .replace(
                                                "\"reasons\"",
                                                "\"batchId\": \"%s\", \"reasons\""
                                                        .formatted(batch.id())));
        People.made(haidian.signs(People.made(drafted, 201)), 200);
        var ban = bansOfficer(unit, "legal-representative", officer);
        assertThat(border(officer, haidian.today())).isEqualTo("RESTRICTED");

        var undone =
                haidian.judge()
                        .post(
                                BATCHES + "/" + batch.id() + "/undo",
                                """
                                {"reason": "wrong-person", "foundOn": "%s", "evidence": "The wrong file was read."}\
                                """
                                        .formatted(haidian.today()),
                                batch.etag());

        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(border(officer, haidian.today())).isEqualTo("CLEAR");
        assertThat(show(ban.id()).json().get("liftedUnder").asString()).isEqualTo("R-CORRECT-9(1)");
    }

    @Test
    void R_CORRECT_9_1_no_ground_is_no_wrong_person_and_the_ban_stands() {
        var officer = Made.up();
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        bansOfficer(unit.from(), "legal-representative", officer);

        withdraws(unit, "no-ground");

        assertThat(border(officer, haidian.today())).isEqualTo("RESTRICTED");
    }

    private void withdraws(Entry entry, String reason) {
        var address = "/api/v1/listings/" + entry.listing();
        var body =
                """
                {"reason": "%s", "foundOn": "%s", "evidence": "Shown to the court."}\
                """
                        .formatted(reason, haidian.today());
        var done =
                haidian.judge()
                        .post(address + "/withdrawal", body, haidian.clerk().get(address).etag());
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    @Test
    void a_day_that_has_passed_is_no_last_day() {
        var from = haidian.serves(Made.up(), true);
        var until = ", \"until\": \"%s\"";
        var past = until.formatted(haidian.today().minusDays(1));
        assertThat(haidian.judge().post(BANS, ban(from.debtor(), "debtor", past)).text())
                .contains("/until");
        var today = until.formatted(haidian.today());
        var draft = haidian.judge().post(BANS, ban(from.debtor(), "debtor", today));

        clock.moveOn(Duration.ofDays(1));
        signInAgain();

        assertThat(court.signs(BANS, draft).status()).isEqualTo(409);
    }

    private Answer bansOfficer(Case unit, String group, Made person) {
        var office = court.holds(unit, group, person);
        var target =
                group + (group.equals("directly-responsible") ? "-person" : "") + "-of-debtor-unit";
        var body = ban(unit.debtor(), target, ", \"officeId\": \"%s\"".formatted(office.id()));
        return court.signs(BANS, haidian.judge().post(BANS, body));
    }

    private static String guardian(Made person, boolean withoutCapacity) {
        return ", \"guardian\": {\"debtorWithoutCapacity\": %s, \"identity\": %s}"
                .formatted(withoutCapacity, person.identity());
    }

    private String border(Made person, LocalDate on) {
        return Http.machine(port, BORDER, "check")
                .post(
                        "/api/v1/checks",
                        """
                        {"measure": "exit-ban", "on": "%s", "purpose": "boarding", "person": %s}\
                        """
                                .formatted(on, person.identity()))
                .json()
                .get("decision")
                .asString();
    }

    private Answer show(String ban) {
        return haidian.clerk().get(BANS + "/" + ban);
    }

    private List<String> leaves(String subject) {
        return jdbc.sql("select kind from act_leaf where subject_id = ? order by position")
                .param(UUID.fromString(subject))
                .query(String.class)
                .list();
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.text()).isEqualTo("refused-by-law");
        assertThat(answer.json().get("rule").asString()).isEqualTo("R-EXIT-1");
        assertThat(kinds(answer)).containsExactly("REFUSE");
    }
}
