package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.Test;

/** A case's page tells all that happened in it, in both languages. */
@OnH2
class TimelineTest extends EndingScene {
    private static final String OFFICES = "/api/v1/offices";

    private String told(String name, Case from) {
        return Reader.of(port, name).open("/court/cases/" + from.id());
    }

    private String toldInChinese(String name, Case from) {
        return Reader.of(port, name).open("/court/cases/" + from.id() + "?lang=zh-CN");
    }

    @Test
    void R_CONS_3_UNIT_who_is_said_to_answer_for_a_unit_is_told_until_he_is_let_go() {
        var people = new People(haidian);
        var from = people.warns(People.debtor(People.unit()));
        var holder = Made.up();
        var draft = people.draftsOffice(from, "principal", holder.identity());
        assertThat(told("judge.haidian", from))
                .contains("clerk.haidian drafted that " + holder.name() + " answers for")
                .doesNotContain("from this day: principal");
        var held = people.signs(OFFICES, draft);
        assertThat(told("judge.haidian", from)).contains("from this day: principal");

        letsGo(held);

        assertThat(told("judge.haidian", from)).contains("no more: principal", draft.id());
        assertThat(toldInChinese("judge.haidian", from))
                .contains("解除" + holder.name() + "作为", "拟定" + holder.name());
    }

    @Test
    void R_CONS_3_UNIT_a_draft_that_was_taken_back_has_bound_nobody() {
        var people = new People(haidian);
        var from = people.warns(People.debtor(People.unit()));

        letsGo(people.draftsOffice(from, "principal", Made.up().identity()));

        assertThat(told("judge.haidian", from))
                .contains("was taken back: principal")
                .doesNotContain("no more: principal", "from this day: principal");
    }

    @Test
    void R_AMOUNT_1_an_amount_stated_anew_and_a_transfer_are_told_at_the_court_that_has_the_case() {
        var from = haidian.warns(Made.up());
        done(
                haidian.clerk(),
                address(from) + "/obligation",
                """
                {"amountDue": 1250.00, "asOf": "%s", "evidence": "Interest."}\
                """
                        .formatted(haidian.today()));
        done(
                haidian.president(),
                address(from) + "/transfer",
                """
                {"toCourt": "CN-110105", "ruling": "(2026)京01执监7号", "on": "%s"}\
                """
                        .formatted(haidian.today()));

        assertThat(told("judge.chaoyang", from))
                .contains("anew by clerk.haidian", "1,250.00 as of", "京01执监7号");
        assertThat(toldInChinese("judge.chaoyang", from)).contains("clerk.haidian重新载明应付金额", "案件由");
    }

    @Test
    void R_SELF_CHECK_looks_of_the_court_at_its_own_case_are_told() {
        var unit = People.unit();
        var people = new People(haidian);
        var from = people.lists(People.debtor(unit)).from();
        var office = people.draftsOffice(from, "principal", Made.up().identity());
        var held = people.signs(OFFICES, office);
        var other = new People(chaoyang).lists(People.debtor(unit)).from();
        letsGo(held);
        done(
                chaoyang.judge(),
                OFFICES + "/" + office.id() + "/release/review",
                """
                {"caseId": "%s", "conclusion": "We find the same."}\
                """
                        .formatted(other.id()));

        assertThat(told("judge.chaoyang", other))
                .contains("judge.chaoyang looked at what it means");
        assertThat(toldInChinese("judge.chaoyang", other)).contains("judge.chaoyang已复查");
        assertThat(told("judge.haidian", from)).doesNotContain("looked at what it means");
    }

    @Test
    void R_REMOVE_10_FIXED_a_look_at_an_entry_that_can_stand_is_told() {
        var entry = haidian.lists(Made.up(), FIXED_TERM);
        effect(happens(entry.from(), "ruling-not-to-enforce", ""));
        assertThat(told("judge.haidian", entry.from())).doesNotContain("it can stand");
        done(
                haidian.secondJudge(),
                "/api/v1/listings/" + entry.listing() + "/look",
                "{\"reasons\": \"Property was hidden twice.\"}");

        assertThat(told("judge.haidian", entry.from()))
                .contains("judge2.haidian looked at the entry of");
        assertThat(toldInChinese("judge.haidian", entry.from())).contains("认定可以保留");
    }

    private void letsGo(Answer office) {
        done(
                haidian.judge(),
                OFFICES + "/" + office.id() + "/release",
                """
                {"reason": "not-of-the-four-groups", "evidence": "A plain shareholder."}\
                """);
    }

    private static String address(Case from) {
        return "/api/v1/enforcement-cases/" + from.id();
    }

    private static void done(Http officer, String address, String body) {
        var of = address.replaceFirst("/(obligation|transfer|release|release/review|look)$", "");
        var answer = officer.post(address, body, officer.get(of).etag());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
