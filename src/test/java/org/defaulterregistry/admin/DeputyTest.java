package org.defaulterregistry.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A judge signs in the place of an absent president, on the days that the president named. */
abstract class DeputyTest extends RegistryTest {
    private static final String ADDRESS = "/api/v1/deputies";
    private static final String DEPUTY = "judge.two";

    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends DeputyTest {}

    @OnPostgres
    static class OnPostgresTest extends DeputyTest {}

    @BeforeEach
    void aSecondJudge() {
        admissions.officer(DEPUTY, "demo", "Second judge", "CN-110108", Set.of(Role.JUDGE));
    }

    @AfterEach
    void nobodyIsDeputy() {
        jdbc.sql(
                        "update deputisation set ended_at = current_timestamp, ended_by = 'test' where ended_at is null and court_id = 'CN-110108'")
                .update();
    }

    @Test
    void R_DECIDE_5_a_deputy_signs_from_the_first_day_to_the_last_and_on_no_other() {
        var first = haidian.today().plusDays(1);
        var named = names(DEPUTY, first, first.plusDays(1));
        assertThat(named.status()).as(named.text()).isEqualTo(201);

        assertThat(deputySigns(draft()).status()).as("the day before").isEqualTo(403);
        clock.moveOn(Duration.ofDays(1));
        var signed = deputySigns(draft());
        assertThat(signed.status()).as("the first day: " + signed.text()).isEqualTo(200);
        clock.moveOn(Duration.ofDays(1));
        assertThat(deputySigns(draft()).status()).as("the last day").isEqualTo(200);
        clock.moveOn(Duration.ofDays(1));
        assertThat(deputySigns(draft()).status()).as("the day after").isEqualTo(403);
    }

    @Test
    void R_DECIDE_5_the_approval_says_that_a_deputy_signed() {
        names(DEPUTY, haidian.today(), haidian.today());

        var signed = deputySigns(draft());

        var position =
                Long.parseLong(signed.raw().headers().firstValue("Journal-Position").orElseThrow());
        assertThat(
                        jdbc.sql(
                                        """
                                        select role from approval where step = 'SIGNED' and officer = ?
                                        and act_id = (select act_id from act_leaf where position = ?)\
                                        """)
                                .params(DEPUTY, position)
                                .query(String.class)
                                .single())
                .isEqualTo("DEPUTY_PRESIDENT");
    }

    @Test
    void D13_a_deputy_never_signs_what_he_drafted() {
        names(DEPUTY, haidian.today(), haidian.today());
        var draft =
                deputy().post(
                                "/api/v1/listing-decisions",
                                Court.draftBody(haidian.warns(Made.up()), 1, 0, false));

        var refused = deputySigns(draft);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refusedUnder(refused)).containsExactly("D13");
    }

    @Test
    void R_DECIDE_5_a_deputy_does_not_name_or_end_a_deputy() {
        var today = haidian.today();
        var named = names(DEPUTY, today, today);

        var naming =
                deputy().post(ADDRESS, body("judge.haidian", today.plusDays(1), today.plusDays(1)));
        var ending = deputy().post(ADDRESS + "/" + named.id() + "/ending", "", named.etag());

        assertThat(naming.status()).isEqualTo(403);
        assertThat(naming.json().get("rule").asString()).isEqualTo("R-DECIDE-5");
        assertThat(ending.status()).isEqualTo(403);
        assertThat(ending.json().get("rule").asString()).isEqualTo("R-DECIDE-5");
    }

    @Test
    void R_DECIDE_5_a_deputy_is_another_judge_of_the_same_court() {
        var today = haidian.today();
        for (var unfit :
                new String[] {
                    "clerk.haidian", "judge.chaoyang", "president.haidian", "nobody.at.all"
                }) {
            assertThat(pointer(names(unfit, today, today))).as(unfit).isEqualTo("/deputy");
        }
        jdbc.sql("update account set enabled = false where username = ?").param(DEPUTY).update();
        assertThat(pointer(names(DEPUTY, today, today))).isEqualTo("/deputy");
        jdbc.sql("update account set enabled = true where username = ?").param(DEPUTY).update();
        assertThat(names(DEPUTY, today, today).status()).isEqualTo(201);
    }

    @Test
    void R_DECIDE_5_a_deputy_who_is_no_judge_any_more_signs_nothing() {
        names(DEPUTY, haidian.today(), haidian.today());
        var draft = draft();
        admissions.officer(DEPUTY, "demo", "Second judge", "CN-110108", Set.of(Role.CLERK));

        assertThat(deputySigns(draft).status()).isEqualTo(403);
    }

    @Test
    void R_DECIDE_5_three_months_are_the_longest_and_no_day_lies_behind() {
        var from = haidian.today();
        assertThat(pointer(names(DEPUTY, from.minusDays(1), from))).isEqualTo("/from");
        assertThat(pointer(names(DEPUTY, from, from.minusDays(1)))).isEqualTo("/until");
        assertThat(pointer(names(DEPUTY, from, from.plusMonths(3).plusDays(1))))
                .isEqualTo("/until");
        assertThat(names(DEPUTY, from, from.plusMonths(3)).status()).isEqualTo(201);
    }

    @Test
    void R_DECIDE_5_one_deputy_a_court_and_day() {
        var today = haidian.today();
        var first = names(DEPUTY, today.plusDays(10), today.plusDays(20));

        assertThat(names("judge.haidian", today.plusDays(1), today.plusDays(10)).status())
                .isEqualTo(409);
        assertThat(names("judge.haidian", today.plusDays(20), today.plusDays(30)).status())
                .isEqualTo(409);
        assertThat(names("judge.haidian", today.plusDays(1), today.plusDays(9)).status())
                .isEqualTo(201);
        assertThat(names("judge.haidian", today.plusDays(21), today.plusDays(30)).status())
                .isEqualTo(201);
        ends(first, first.etag());
        assertThat(names("judge.haidian", today.plusDays(10), today.plusDays(20)).status())
                .isEqualTo(201);
    }

    @Test
    void R_DECIDE_5_ended_is_ended_at_once() {
        var before = journalSize();
        var named = names(DEPUTY, haidian.today(), haidian.today().plusDays(5));
        assertThat(journalSize()).isEqualTo(before + 1);
        var draft = draft();
        var meanwhile = journalSize();

        assertThat(ends(named, null).status()).isEqualTo(428);
        assertThat(ends(named, "\"7\"").status()).isEqualTo(412);
        var ended = ends(named, named.etag());
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(journalSize()).isEqualTo(meanwhile + 1);
        assertThat(deputySigns(draft).status()).isEqualTo(403);
        assertThat(ends(named, ended.etag()).status()).isEqualTo(409);
    }

    @Test
    void D13_the_officers_of_the_court_see_its_deputies_and_no_others_do() {
        var named = names(DEPUTY, haidian.today(), haidian.today());

        assertThat(haidian.clerk().get(ADDRESS).text()).contains(named.id());
        assertThat(haidian.clerk().get(ADDRESS + "/" + named.id()).etag()).isEqualTo(named.etag());
        assertThat(chaoyang.clerk().get(ADDRESS).text()).doesNotContain(named.id());
        assertThat(chaoyang.president().get(ADDRESS + "/" + named.id()).status()).isEqualTo(404);
    }

    @Test
    void R_CONS_17_3_a_deputy_approves_a_temporary_lift_while_he_is_one() {
        var entry = haidian.lists(Made.up(), 1);
        var body =
                """
                {"orderId": "%s", "kind": "temporary-lift", "measure": "air-travel", "from": "%s", "to": "%s",
                 "reason": "own-serious-illness", "evidence": "Shown.", "writtenUndertaking": true}\
                """
                        .formatted(entry.order(), haidian.today(), haidian.today());
        assertThat(deputy().post("/api/v1/permits", body).status()).isEqualTo(403);

        names(DEPUTY, haidian.today(), haidian.today());
        var granted = deputy().post("/api/v1/permits", body);

        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        assertThat(
                        jdbc.sql(
                                        """
                                        select a.role from approval a, act_leaf l
                                        where a.act_id = l.act_id and l.kind = 'permit' and l.subject_id = ?\
                                        """)
                                .param(UUID.fromString(granted.json().at("/permit/id").asString()))
                                .query(String.class)
                                .single())
                .isEqualTo("DEPUTY_PRESIDENT");
    }

    private Answer draft() {
        var draft = haidian.drafts(haidian.warns(Made.up()), 1);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return draft;
    }

    private Answer deputySigns(Answer draft) {
        return deputy().post(
                        "/api/v1/listing-decisions/" + draft.id() + "/signature", "", draft.etag());
    }

    private Answer names(String deputy, LocalDate from, LocalDate until) {
        return haidian.president().post(ADDRESS, body(deputy, from, until));
    }

    private Answer ends(Answer named, String ifMatch) {
        var address = ADDRESS + "/" + named.id() + "/ending";
        return ifMatch == null
                ? haidian.president().post(address, "")
                : haidian.president().post(address, "", ifMatch);
    }

    private static String body(String deputy, LocalDate from, LocalDate until) {
        return """
        {"deputy": "%s", "from": "%s", "until": "%s", "reason": "At a conference."}\
        """
                .formatted(deputy, from, until);
    }

    private static String pointer(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().at("/errors/0/pointer").asString();
    }

    private Http deputy() {
        return Http.person(port, DEPUTY);
    }
}
