package org.defaulterregistry.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.measures.Restricting.ORDERS;
import static org.defaulterregistry.measures.Restricting.lifting;
import static org.defaulterregistry.measures.Restricting.order;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consumption orders outside a listing: made, refused, run out, lifted. */
abstract class OrderTest extends RegistryTest {
    private Restricting court;

    @OnH2
    static class OnH2Test extends OrderTest {}

    @OnPostgres
    static class OnPostgresTest extends OrderTest {}

    @BeforeEach
    void haidianRestricts() {
        court = new Restricting(haidian);
    }

    @Test
    void R_CONS_1_1_an_unlisted_debtor_who_did_not_pay_in_time_is_restricted_from_the_signature() {
        var from = haidian.serves(Made.up(), false);
        var draft = court.draftsOrder(from);
        assertThat(draft.json().get("state").asString()).isEqualTo("drafted");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");

        var signed = court.signs(ORDERS, draft);

        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.id()).isEqualTo(draft.id());
        assertThat(signed.json().get("state").asString()).isEqualTo("in-force");
        assertThat(signed.json().get("inForceFrom").asString())
                .isEqualTo(haidian.today().toString());
        assertThat(signed.json().get("decision").get("signedBy").asString())
                .isEqualTo("president.haidian");
        assertThat(signed.raw().headers().firstValue("Journal-Position")).isPresent();
        assertThat(leaves(signed.id())).containsExactly("restrict");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("RESTRICTED");
        assertThat(listings(from)).isZero();
    }

    @Test
    void R_CONS_1_1_the_last_day_of_the_notice_is_still_in_time() {
        var from = court.notified(Made.up(), haidian.today(), haidian.today().minusDays(9));

        assertRefused(court.draftsOrder(from), "R-CONS-1(1)");
    }

    @Test
    void R_CONS_1_1_the_day_after_the_debtor_may_be_restricted() {
        var from =
                court.notified(
                        Made.up(), haidian.today().minusDays(1), haidian.today().minusDays(9));

        assertThat(court.draftsOrder(from).status()).isEqualTo(201);
    }

    @Test
    void R_CONS_1_1_a_notice_served_after_its_last_day_gave_no_time() {
        var last = haidian.today().minusDays(9);

        assertRefused(
                court.draftsOrder(court.notified(Made.up(), last, last.plusDays(1))),
                "R-CONS-1(1)");
        assertThat(court.draftsOrder(court.notified(Made.up(), last, last)).status())
                .isEqualTo(201);
    }

    @Test
    void R_CONS_1_1_without_a_served_notice_there_is_no_order() {
        assertRefused(court.draftsOrder(haidian.records(Made.up())), "R-CONS-1(1)");
    }

    @Test
    void R_CONS_1_1_who_has_to_act_is_restricted_only_with_a_listing() {
        var from = court.toAct(Made.up());
        var refused = court.draftsOrder(from);
        assertRefused(refused, "R-CONS-1(1)");
        assertThat(refusedUnder(refused)).containsExactly("R-CONS-1(1)");

        var listed = haidian.signs(haidian.drafts(from, 1));

        assertThat(listed.status()).as(listed.text()).isEqualTo(200);
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_9_2_a_debt_paid_between_draft_and_signature_is_not_restricted() {
        var from = haidian.serves(Made.up(), true);
        var draft = court.draftsOrder(from);
        cashier.reports(from, "1000.00");

        var refused = court.signs(ORDERS, draft);

        assertRefused(refused, "R-CONS-9(2)");
        assertThat(show(draft.id()).json().get("state").asString()).isEqualTo("refused");
        assertThat(leaves(draft.id())).containsExactly("refuse");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_CONS_2_what_was_not_weighed_is_not_ordered() {
        var body =
                order(haidian.serves(Made.up(), true)).replaceAll("\"weighing\": \\{[^}]*\\},", "");

        assertRefused(haidian.judge().post(ORDERS, body), "R-CONS-2");
    }

    @Test
    void R_CONS_4_an_application_that_is_not_in_writing_is_none() {
        var from = haidian.serves(Made.up(), true);
        var spoken = order(from).replace("\"inWriting\": true", "\"inWriting\": false");
        assertRefused(haidian.judge().post(ORDERS, spoken), "R-CONS-4");

        var needed =
                spoken.replace(
                        "\"reasons\"",
                        "\"exOfficioBecause\": \"He moves his goods.\", \"reasons\"");

        assertThat(haidian.judge().post(ORDERS, needed).status()).isEqualTo(201);
    }

    @Test
    void R_CONS_4_a_blank_reason_is_no_reason_to_act_of_itself() {
        var body =
                order(haidian.serves(Made.up(), true))
                        .replace("\"inWriting\": true", "\"inWriting\": false")
                        .replace("\"reasons\"", "\"exOfficioBecause\": \"\\u00a0\", \"reasons\"");

        assertRefused(haidian.judge().post(ORDERS, body), "R-CONS-4");
    }

    @Test
    void R_CONS_5_an_order_that_states_no_consequences_is_refused() {
        var body =
                order(haidian.serves(Made.up(), true))
                        .replace("\"consequencesStated\": true", "\"consequencesStated\": false");

        assertRefused(haidian.judge().post(ORDERS, body), "R-CONS-5");
    }

    @Test
    void R_EXCL_16_4_a_student_with_a_campus_loan_is_spared_unless_a_reason_is_given() {
        var from = haidian.serves(Made.up(), true);
        var student = ", \"student\": {\"fullTime\": true, \"campusLoan\": true%s}";

        assertRefused(
                haidian.judge().post(ORDERS, order(from.debtor(), student.formatted(""))),
                "R-EXCL-16(4)");
        var reasoned = student.formatted(", \"overrideReason\": \"Owns three flats.\"");
        assertThat(haidian.judge().post(ORDERS, order(from.debtor(), reasoned)).status())
                .isEqualTo(201);
        var works = student.replace("\"fullTime\": true", "\"fullTime\": false").formatted("");
        assertThat(haidian.judge().post(ORDERS, order(from.debtor(), works)).status())
                .isEqualTo(201);
    }

    @Test
    void R_GRACE_15_in_grace_no_order_is_made_and_after_it_the_listing_has_brought_one() {
        var entry = haidian.lists(Made.up(), 1, 1);

        assertRefused(court.draftsOrder(entry.from()), "R-GRACE-15");

        clock.moveOn(Duration.ofDays(45));
        signInAgain();
        assertThat(court.draftsOrder(entry.from()).problem()).isEqualTo("conflict");
    }

    @Test
    void R_CONS_5_the_text_states_period_items_and_consequences_in_both_languages() {
        var last = haidian.today().plusDays(30);
        var from = haidian.serves(Made.up(), true);
        var draft =
                haidian.judge()
                        .post(
                                ORDERS,
                                order(from.debtor(), ", \"periodUntil\": \"%s\"".formatted(last)));
        var address = ORDERS + "/" + draft.id() + "/text?lang=";
        assertThat(haidian.clerk().get(address + "zh").status()).isEqualTo(409);
        court.signs(ORDERS, draft);

        assertThat(haidian.clerk().get(address + "zh").text())
                .contains("限制消费令", from.person().name(), from.number(), "乘坐飞机", "罚款、拘留")
                .contains("至" + last.getYear() + "年" + last.getMonthValue() + "月")
                .doesNotContain("实际控制人", "[(", "${");
        assertThat(haidian.clerk().get(address + "en").text())
                .contains(
                        "Consumption restriction order", "Travel by aircraft", "fined or detained")
                .contains("passive behaviour: yes; evasion: no")
                .contains("written application was received on 5 January 2026");
        assertThat(haidian.clerk().get(address + "fr").status()).isEqualTo(400);
        assertThat(chaoyang.clerk().get(address + "zh").status()).isEqualTo(404);
    }

    @Test
    void R_CONS_3_UNIT_the_text_against_a_unit_names_the_four_groups_and_only_named_items() {
        var order = court.orders(court.against(), ", \"items\": [\"star-hotel\"]");

        assertThat(haidian.clerk().get(ORDERS + "/" + order.id() + "/text?lang=zh").text())
                .contains("法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人")
                .contains("至本院解除之日止")
                .doesNotContain("乘坐飞机");
    }

    @Test
    void R_CONS_1_2_an_order_that_came_with_a_listing_has_its_words_there() {
        var entry = haidian.lists(Made.up(), 1);

        var answer = haidian.clerk().get(ORDERS + "/" + entry.order() + "/text");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("rule").asString()).isEqualTo("R-CONS-1(2)");
    }

    @Test
    void R_SERVE_5_an_order_is_served_once_it_is_signed_and_binds_from_its_day() {
        var from = haidian.serves(Made.up(), true);
        var draft = court.draftsOrder(from);
        var address = ORDERS + "/" + draft.id() + "/service";
        var service = service(haidian.today());

        var early = haidian.clerk().post(address, service, draft.etag());
        assertThat(early.problem()).isEqualTo("conflict");
        assertThat(early.json().get("rule").asString()).isEqualTo("R-SERVE-5");
        var signed = court.signs(ORDERS, draft);
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("RESTRICTED");
        assertThat(signed.json().at("/decision/servedOn").isNull()).isTrue();

        var served = haidian.clerk().post(address, service, signed.etag());

        assertThat(served.status()).as(served.text()).isEqualTo(200);
        assertThat(leaves(served.id())).containsExactly("restrict", "record");
        assertThat(served.json().at("/decision/servedOn").asString())
                .isEqualTo(haidian.today().toString());
        assertThat(served.json().at("/decision/servedHow").asString()).isEqualTo("post");
        var again = haidian.clerk().post(address, service, served.etag());
        assertThat(again.problem()).isEqualTo("conflict");
        assertThat(again.json().get("rule").asString()).isEqualTo("R-LOG-1");
    }

    @Test
    void R_SERVE_5_service_lies_between_the_order_and_today_and_names_its_version_and_court() {
        var order = court.orders(haidian.serves(Made.up(), true));
        var address = ORDERS + "/" + order.id() + "/service";
        var service = service(haidian.today());

        for (var day : List.of(haidian.today().minusDays(1), haidian.today().plusDays(1))) {
            assertThat(haidian.clerk().post(address, service(day), order.etag()).text())
                    .contains("/servedOn");
        }
        assertThat(haidian.clerk().post(address, service).status()).isEqualTo(428);
        assertThat(haidian.clerk().post(address, service, "\"99\"").status()).isEqualTo(412);
        assertThat(haidian.judge().post(address, service, order.etag()).status()).isEqualTo(403);
        assertThat(chaoyang.clerk().post(address, service, order.etag()).status()).isEqualTo(404);
        assertThat(haidian.clerk().post(address, service, order.etag()).status()).isEqualTo(200);
    }

    @Test
    void R_SERVE_5_an_order_that_came_with_a_listing_is_served_with_its_decision() {
        var entry = haidian.lists(Made.up(), 1);
        var address = ORDERS + "/" + entry.order();

        var answer =
                haidian.clerk()
                        .post(
                                address + "/service",
                                service(haidian.today()),
                                haidian.clerk().get(address).etag());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("rule").asString()).isEqualTo("R-CONS-1(2)");
    }

    private static String service(LocalDate day) {
        return "{\"servedOn\": \"" + day + "\", \"manner\": \"post\"}";
    }

    @Test
    void R_CONS_5_one_live_order_a_debtor_and_case() {
        var from = haidian.serves(Made.up(), true);
        var first = court.draftsOrder(from);
        var second = court.draftsOrder(from);
        court.signs(ORDERS, first);

        assertThat(court.draftsOrder(from).status()).isEqualTo(409);
        assertThat(court.signs(ORDERS, second).status()).isEqualTo(409);
        assertThat(show(second.id()).json().get("state").asString()).isEqualTo("drafted");
    }

    @Test
    void R_CONS_1_2_a_listing_leaves_the_order_that_is_there() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from);

        var listed = haidian.signs(haidian.drafts(from, 1));

        assertThat(listed.json().get("consumptionOrder").asString()).isEqualTo(order.id());
    }

    @Test
    void R_CONS_5_PERIOD_the_last_day_still_binds_and_the_next_one_does_not() {
        var last = haidian.today().plusDays(3);
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from, ", \"periodUntil\": \"%s\"".formatted(last));

        assertThat(airline.decision(from.person(), last)).isEqualTo("RESTRICTED");
        assertThat(airline.decision(from.person(), last.plusDays(1))).isEqualTo("CLEAR");

        clock.moveOn(Duration.ofDays(4));
        signInAgain();
        assertThat(show(order.id()).json().get("state").asString()).isEqualTo("ran-out");
        var lifted = court.lifts(haidian.judge(), ORDERS + "/" + order.id(), "creditor-consents");
        assertThat(lifted.status()).isEqualTo(409);
        assertThat(lifted.json().get("rule").asString()).isEqualTo("R-CONS-5-PERIOD");
    }

    @Test
    void R_CONS_5_PERIOD_after_it_a_new_order_may_follow_and_a_listing_brings_its_own() {
        var from = haidian.serves(Made.up(), true);
        var period = ", \"periodUntil\": \"%s\"";
        court.orders(from, period.formatted(haidian.today()));
        clock.moveOn(Duration.ofDays(1));
        signInAgain();
        var second = court.orders(from, period.formatted(haidian.today()));
        clock.moveOn(Duration.ofDays(1));
        signInAgain();

        var listed = haidian.signs(haidian.drafts(from, 1));

        assertThat(listed.status()).as(listed.text()).isEqualTo(200);
        assertThat(listed.json().get("consumptionOrder").asString()).isNotEqualTo(second.id());
    }

    @Test
    void R_CONS_5_PERIOD_a_period_that_has_passed_is_no_period() {
        var from = haidian.serves(Made.up(), true);
        var period = ", \"periodUntil\": \"%s\"";

        var past = period.formatted(haidian.today().minusDays(1));
        var wrong = haidian.judge().post(ORDERS, order(from.debtor(), past));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/periodUntil");

        var today = period.formatted(haidian.today());
        var draft = haidian.judge().post(ORDERS, order(from.debtor(), today));
        clock.moveOn(Duration.ofDays(1));
        signInAgain();
        assertThat(court.signs(ORDERS, draft).status()).isEqualTo(409);
    }

    @Test
    void R_CONS_5_items_are_measures_that_an_order_closes() {
        var from = haidian.serves(Made.up(), true);
        var items = ", \"items\": [\"air-travel\", \"%s\"]";

        var wrong =
                haidian.judge().post(ORDERS, order(from.debtor(), items.formatted("bank-credit")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/items/1");
        assertThat(
                        haidian.judge()
                                .post(ORDERS, order(from.debtor(), items.formatted("tourism")))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void D13_who_drafts_an_order_does_not_sign_it() {
        var from = haidian.serves(Made.up(), true);
        var draft = haidian.president().post(ORDERS, order(from));

        var refused = court.signs(ORDERS, draft);

        assertRefused(refused, "D13");
        assertThat(leaves(draft.id())).containsExactly("refuse");
        assertThat(show(draft.id()).json().get("state").asString()).isEqualTo("drafted");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(
                        haidian.judge()
                                .post(ORDERS + "/" + draft.id() + "/signature", "", draft.etag())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_court_s_system_may_draft_and_never_sign() {
        var from = haidian.serves(Made.up(), true);
        var system = Http.machine(port, "demo-haidian", "court");

        var draft = system.post(ORDERS, order(from));

        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(system.post(ORDERS + "/" + draft.id() + "/signature", "", draft.etag()).status())
                .isEqualTo(403);
        assertThat(court.signs(ORDERS, draft).status()).isEqualTo(200);
    }

    @Test
    void another_court_s_order_does_not_exist() {
        var from = haidian.serves(Made.up(), true);
        var draft = court.draftsOrder(from);
        var address = ORDERS + "/" + draft.id();

        assertThat(chaoyang.judge().post(ORDERS, order(from)).status()).isEqualTo(404);
        assertThat(chaoyang.clerk().get(address).status()).isEqualTo(404);
        assertThat(chaoyang.president().post(address + "/signature", "", draft.etag()).status())
                .isEqualTo(404);
        court.signs(ORDERS, draft);
        assertThat(chaoyang.clerk().get(address).status()).isEqualTo(404);
        var lifting = lifting("creditor-consents", haidian.today());
        assertThat(chaoyang.judge().post(address + "/lifting", lifting, "\"1\"").status())
                .isEqualTo(404);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var draft = court.draftsOrder(haidian.serves(Made.up(), true));
        var address = ORDERS + "/" + draft.id();
        assertThat(haidian.president().post(address + "/signature", "").status()).isEqualTo(428);
        assertThat(haidian.president().post(address + "/signature", "", "\"7\"").status())
                .isEqualTo(412);
        court.signs(ORDERS, draft);

        var lifting = lifting("creditor-consents", haidian.today());
        assertThat(haidian.judge().post(address + "/lifting", lifting).status()).isEqualTo(428);
        assertThat(haidian.judge().post(address + "/lifting", lifting, draft.etag()).status())
                .as("the draft was another version")
                .isEqualTo(412);
    }

    @Test
    void a_draft_is_not_lifted_and_not_in_the_future_and_nothing_twice() {
        var draft = court.draftsOrder(haidian.serves(Made.up(), true));
        var address = ORDERS + "/" + draft.id();
        var lifting = lifting("creditor-consents", haidian.today());
        assertThat(haidian.judge().post(address + "/lifting", lifting, draft.etag()).status())
                .isEqualTo(409);
        var signed = court.signs(ORDERS, draft);

        var tomorrow = lifting("creditor-consents", haidian.today().plusDays(1));
        assertThat(haidian.judge().post(address + "/lifting", tomorrow, signed.etag()).text())
                .contains("/on");
        assertThat(court.lifts(haidian.judge(), address, "creditor-consents").status())
                .isEqualTo(200);
        assertThat(court.lifts(haidian.judge(), address, "creditor-consents").status())
                .isEqualTo(409);
    }

    @Test
    void R_CONS_9_1_on_the_creditor_s_consent_one_judge_may_lift() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from);

        var lifted = court.lifts(haidian.judge(), ORDERS + "/" + order.id(), "creditor-consents");

        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(lifted.json().get("state").asString()).isEqualTo("lifted");
        assertThat(lifted.json().get("liftedUnder").asString()).isEqualTo("R-CONS-9(1)");
        assertThat(leaves(order.id())).containsExactly("restrict", "lift");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(court.draftsOrder(from).status()).as("another may follow").isEqualTo(201);
    }

    @Test
    void R_CONS_9_1_on_valid_security_the_president_who_signed_may_lift() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from);

        var lifted = court.lifts(haidian.president(), ORDERS + "/" + order.id(), "valid-security");

        assertThat(lifted.json().get("liftedUnder").asString()).isEqualTo("R-CONS-9(1)");
    }

    @Test
    void R_CONS_9_2_what_the_court_finds_performed_must_be_lifted() {
        var order = court.orders(haidian.serves(Made.up(), true));

        var lifted = court.lifts(haidian.judge(), ORDERS + "/" + order.id(), "performed");

        assertThat(lifted.json().get("liftedUnder").asString()).isEqualTo("R-CONS-9(2)");
    }

    @Test
    void R_CONS_9_2_full_payment_lifts_the_order_by_itself() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from);

        var paid = cashier.reports(from, "1000.00");

        assertThat(paid.json().get("ordersLifted").asInt()).isEqualTo(1);
        assertThat(show(order.id()).json().get("liftedUnder").asString()).isEqualTo("R-CONS-9(2)");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_CONS_5_PERIOD_payment_lifts_nothing_that_has_run_out() {
        var from = haidian.serves(Made.up(), true);
        var order = court.orders(from, ", \"periodUntil\": \"%s\"".formatted(haidian.today()));
        clock.moveOn(Duration.ofDays(1));
        signInAgain();

        assertThat(cashier.reports(from, "1000.00").json().get("ordersLifted").asInt()).isZero();
        assertThat(show(order.id()).json().get("state").asString()).isEqualTo("ran-out");
    }

    @Test
    void R_CONS_1_2_while_an_entry_is_in_force_consent_does_not_lift() {
        var entry = haidian.lists(Made.up(), 1);
        var address = ORDERS + "/" + entry.order();
        var before = journalSize();

        var refused = court.lifts(haidian.judge(), address, "creditor-consents");

        assertRefused(refused, "R-CONS-1(2)");
        assertThat(kinds(refused)).containsExactly("REFUSE");
        assertThat(journalSize()).isEqualTo(before + 1);
        assertThat(haidian.clerk().get(address).json().get("state").asString())
                .isEqualTo("in-force");
        assertThat(haidian.clerk().get(address).json().get("decision").isNull()).isTrue();

        var unrecorded = court.lifts(haidian.judge(), address, "performed");
        assertThat(unrecorded.status()).isEqualTo(409);
        assertThat(unrecorded.json().get("rule").asString()).isEqualTo("R-CONS-9(2)");
    }

    @Test
    void R_CONS_9_what_is_not_in_force_is_not_lifted() {
        var entry = haidian.lists(Made.up(), 1, 1);

        var refused =
                court.lifts(haidian.judge(), ORDERS + "/" + entry.order(), "creditor-consents");

        assertRefused(refused, "R-CONS-9(1)");
    }

    @Test
    void a_unit_is_restricted_like_a_person() {
        var unit = People.unit();
        var from = new People(haidian).warns(People.debtor(unit));

        var order = court.orders(from);

        assertThat(order.json().get("state").asString()).isEqualTo("in-force");
        var hotel = Http.machine(port, "demo-hotel", "check");
        var asked =
                hotel.post(
                        "/api/v1/checks",
                        """
                        {"measure": "star-hotel", "on": "%s", "purpose": "room-booking", "person": %s}\
                        """
                                .formatted(haidian.today(), unit));
        assertThat(asked.json().get("decision").asString()).isEqualTo("RESTRICTED");
    }

    @Test
    void D13_after_a_transfer_the_old_court_reads_what_it_signed_and_the_new_one_lifts_it() {
        var from = haidian.serves(Made.up(), true);
        var address = ORDERS + "/" + court.orders(from).id();
        var waiting = haidian.serves(Made.up(), true);
        var draft = ORDERS + "/" + court.draftsOrder(waiting).id();
        court.handsOver(from);
        court.handsOver(waiting);

        var old = haidian.clerk().get(address);
        assertThat(old.status()).as(old.text()).isEqualTo(200);
        assertThat(old.json().get("state").asString()).isEqualTo("transferred");
        assertThat(old.json().at("/decision/signedBy").asString()).isEqualTo("president.haidian");
        assertThat(haidian.clerk().get(address + "/text").status()).isEqualTo(200);
        assertThat(court.lifts(haidian.judge(), address, "creditor-consents").status())
                .isEqualTo(404);
        assertThat(haidian.clerk().get(draft).json().get("state").asString())
                .isEqualTo("draft-lapsed");
        assertThat(chaoyang.clerk().get(draft).status()).isEqualTo(404);

        var now = chaoyang.clerk().get(address);
        assertThat(now.json().get("state").asString()).isEqualTo("in-force");
        assertThat(chaoyang.clerk().get(address + "/text").status()).isEqualTo(200);
        var lifted =
                new Restricting(chaoyang).lifts(chaoyang.judge(), address, "creditor-consents");
        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
    }

    @Test
    void R_CONS_1_2_a_listing_puts_an_order_without_a_period_in_the_place_of_one_with_a_period() {
        var from = haidian.serves(Made.up(), true);
        var last = haidian.today().plusDays(1);
        var former = court.orders(from, ", \"periodUntil\": \"%s\"".formatted(last));

        var listed = haidian.signs(haidian.drafts(from, 1));

        var order = listed.json().get("consumptionOrder").asString();
        assertThat(order).isNotEqualTo(former.id());
        assertThat(show(order).json().get("inForceUntil").isNull()).isTrue();
        assertThat(show(former.id()).json().get("liftedUnder").asString()).isEqualTo("R-CONS-1(2)");
        assertThat(leaves(former.id())).containsExactly("restrict", "lift");
        suspended(from);
        assertThat(airline.decision(from.person(), last)).isEqualTo("RESTRICTED");
        assertThat(airline.decision(from.person(), last.plusDays(1)))
                .as("the entry has gone, the order stays (R-CONS-LINK)")
                .isEqualTo("RESTRICTED");
    }

    @Test
    void R_GRACE_15_a_period_that_ends_in_grace_ends_and_the_publication_brings_an_order() {
        var from = haidian.serves(Made.up(), true);
        var last = haidian.today().plusDays(3);
        var former = court.orders(from, ", \"periodUntil\": \"%s\"".formatted(last));
        var draft =
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 1, 1, false));
        var listed = haidian.signs(draft);
        assertThat(listed.json().get("consumptionOrder").asString()).isEqualTo(former.id());
        var published = LocalDate.parse(listed.json().at("/listing/publishedOn").asString());
        assertThat(airline.decision(from.person(), last)).isEqualTo("RESTRICTED");
        assertThat(airline.decision(from.person(), last.plusDays(1))).isEqualTo("CLEAR");

        clock.moveOn(Duration.ofDays(ChronoUnit.DAYS.between(haidian.today(), published)));
        signInAgain();
        var entry = "/api/v1/listings/" + listed.json().at("/listing/id").asString();
        var recorded =
                haidian.clerk().post(entry + "/publication", "", haidian.clerk().get(entry).etag());

        assertThat(kinds(recorded)).containsExactly("PUBLISH", "RESTRICT");
        suspended(from);
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CONS_9_2_who_performs_before_the_publication_is_recorded_gets_no_order_with_it() {
        var from = haidian.serves(Made.up(), true);
        var draft =
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 4, 1, false));
        var listed = haidian.signs(draft);
        var published = LocalDate.parse(listed.json().at("/listing/publishedOn").asString());
        clock.moveOn(Duration.ofDays(ChronoUnit.DAYS.between(haidian.today(), published)));
        signInAgain();
        assertThat(cashier.reports(from, "1000.00").json().get("ordersLifted").asInt()).isOne();
        var entry = "/api/v1/listings/" + listed.json().at("/listing/id").asString();

        var recorded =
                haidian.clerk().post(entry + "/publication", "", haidian.clerk().get(entry).etag());

        assertThat(kinds(recorded)).containsExactly("PUBLISH");
        var deleted =
                haidian.judge()
                        .post(
                                entry + "/deletion",
                                "{\"because\": \"performed\", \"on\": \"%s\", \"evidence\": \"Paid.\"}"
                                        .formatted(haidian.today()),
                                recorded.etag());
        assertThat(deleted.status()).as(deleted.text()).isEqualTo(200);
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_GRACE_15_an_entry_that_ends_in_grace_leaves_the_order_that_was_there() {
        var from = haidian.serves(Made.up(), true);
        var last = haidian.today().plusDays(90);
        var former = court.orders(from, ", \"periodUntil\": \"%s\"".formatted(last));
        var draft =
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 1, 1, false));
        var listed = haidian.signs(draft);
        assertThat(listed.json().get("consumptionOrder").asString()).isEqualTo(former.id());

        suspended(from);

        assertThat(airline.decision(from.person(), last)).isEqualTo("RESTRICTED");
        assertThat(airline.decision(from.person(), last.plusDays(1))).isEqualTo("CLEAR");
    }

    @Test
    void R_SELF_CHECK_an_order_that_should_not_have_been_is_lifted_by_one_judge() {
        var from = haidian.serves(Made.up(), true);
        var address = ORDERS + "/" + court.orders(from).id();

        var wrong = court.lifts(haidian.judge(), address, "not-of-the-group");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/because");
        var lifted = court.lifts(haidian.judge(), address, "should-not-have-been");

        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(lifted.json().get("liftedUnder").asString()).isEqualTo("R-SELF-CHECK");
        assertThat(leaves(lifted.id())).containsExactly("restrict", "lift");
        assertThat(airline.decision(from.person(), haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_CONS_1_2_what_an_entry_demands_should_be_now_and_in_grace() {
        for (var grace : List.of(0, 1)) {
            var entry = haidian.lists(Made.up(), 1, grace);
            assertRefused(
                    court.lifts(
                            haidian.judge(), ORDERS + "/" + entry.order(), "should-not-have-been"),
                    "R-CONS-1(2)");
        }
    }

    @Test
    void R_CONS_5_an_item_is_named_once() {
        var from = haidian.serves(Made.up(), true);
        var items = ", \"items\": [\"air-travel\", \"tourism\", \"air-travel\"]";

        var wrong = haidian.judge().post(ORDERS, order(from.debtor(), items));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/items/2");
    }

    private void suspended(Case from) {
        var done =
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "event": "enforcement-suspended", "on": "%s",
                                 "suspendedBecause": "bankruptcy", "evidence": "Ruling."}\
                                """
                                        .formatted(from.id(), haidian.today()));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
    }

    private Answer show(String order) {
        return haidian.clerk().get(ORDERS + "/" + order);
    }

    private long listings(Case from) {
        return jdbc.sql("select count(*) from listing where case_id = ?")
                .param(UUID.fromString(from.id()))
                .query(Long.class)
                .single();
    }

    private List<String> leaves(String subject) {
        return jdbc.sql("select kind from act_leaf where subject_id = ? order by position")
                .param(UUID.fromString(subject))
                .query(String.class)
                .list();
    }

    private static void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.text()).isEqualTo("refused-by-law");
        assertThat(answer.json().get("rule").asString()).isEqualTo(rule);
        assertThat(kinds(answer)).containsExactly("REFUSE");
    }

    @Test
    void R_GRACE_15_a_wrong_order_of_its_own_goes_while_the_entry_is_in_grace_and_not_after() {
        var published = new ArrayList<LocalDate>();
        var going = grace(published);
        var staying = grace(published);

        var lifted = court.lifts(haidian.judge(), going.address(), "should-not-have-been");

        assertThat(lifted.status()).as(lifted.text()).isEqualTo(200);
        assertThat(airline.decision(going.from().person(), haidian.today())).isEqualTo("CLEAR");
        assertThat(airline.decision(going.from().person(), published.getFirst()))
                .isEqualTo("RESTRICTED");
        clock.moveOn(
                Duration.ofDays(ChronoUnit.DAYS.between(haidian.today(), published.getFirst())));
        signInAgain();
        assertRefused(
                court.lifts(haidian.judge(), staying.address(), "should-not-have-been"),
                "R-CONS-1(2)");
        var entry = haidian.clerk().get(going.listing());
        var recorded = haidian.clerk().post(going.listing() + "/publication", "", entry.etag());
        assertThat(kinds(recorded)).containsExactly("PUBLISH", "RESTRICT");
    }

    /** An order of its own, and then an entry with a month of grace. */
    private record InGrace(Case from, String address, String listing) {}

    private InGrace grace(List<LocalDate> published) {
        var from = haidian.serves(Made.up(), true);
        var address = ORDERS + "/" + court.orders(from).id();
        var draft =
                haidian.judge()
                        .post("/api/v1/listing-decisions", Court.draftBody(from, 1, 1, false));
        var listed = haidian.signs(draft);
        published.add(LocalDate.parse(listed.json().at("/listing/publishedOn").asString()));
        var listing = "/api/v1/listings/" + listed.json().at("/listing/id").asString();
        return new InGrace(from, address, listing);
    }
}
