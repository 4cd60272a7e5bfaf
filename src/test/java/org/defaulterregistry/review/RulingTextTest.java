package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What whoever objected reads of the ruling: why, by which article, and how far it goes. */
abstract class RulingTextTest extends ReviewScene {
    private static final String REQUESTS = "/api/v1/correction-requests";

    @OnH2
    static class OnH2Test extends RulingTextTest {}

    @OnPostgres
    static class OnPostgresTest extends RulingTextTest {}

    @Test
    void R_REVIEW_12_4_who_lost_reads_why_by_which_article_and_until_when_he_may_go_up() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var lastDay =
                LocalDate.parse(
                        haidian.clerk()
                                .get(REQUESTS + "/" + filed.id())
                                .json()
                                .at("/clock/lastDayToGoUp")
                                .asString());

        var english = text(account(entry), filed, "en");
        assertThat(english)
                .contains(
                        "Decision on an objection",
                        entry.from().number(),
                        entry.from().person().name(),
                        "It is all wrong.",
                        "The objection is rejected.",
                        "List Provisions (2017), Art. 12(1) (R-REVIEW-12(4))",
                        "Served on",
                        "First Intermediate",
                        "until " + Phrases.day(lastDay, false))
                .doesNotContain("[(", "null", entry.from().person().number());

        var chinese = text(account(entry), filed, "zh");
        assertThat(chinese)
                .contains(
                        "异议审查决定书",
                        "驳回申请",
                        "第十二条第一款（R-REVIEW-12(4)）",
                        "第一中级人民法院",
                        lastDay.getMonthValue() + "月" + lastDay.getDayOfMonth() + "日")
                .doesNotContain("[(", "null");
        assertThat(haidian.clerk().get(REQUESTS + "/" + filed.id() + "/text?lang=en").text())
                .isEqualTo(english);
    }

    @Test
    void R_REVIEW_12_5_the_ruling_above_says_that_it_does_not_go_further() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var who = account(entry);
        var up = made(goesUp(who, up(rejectedAndServed(entry, NOT_LISTED).id(), "")), 201);
        assertThat(read(who, up, "en").problem()).isEqualTo("conflict");
        made(
                judgeAbove.post(
                        "/api/v1/reconsiderations/" + up.id() + "/decision",
                        """
                        {"outcome": "rejected", "reasons": "The court below was right."}\
                        """,
                        up.etag()),
                200);

        assertThat(text(who, up, "en"))
                .contains(
                        "Decision on a reconsideration",
                        "The court below was right.",
                        "Art. 12(1) (R-REVIEW-12(5))",
                        "Rejected for good");
        assertThat(text(who, up, "zh")).contains("复议决定书", "已终局驳回");
        assertThat(
                        haidian.clerk()
                                .get("/api/v1/reconsiderations/" + up.id() + "/text?lang=en")
                                .text())
                .contains("The court below was right.");
    }

    @Test
    void R_REVIEW_12_4_while_the_higher_court_has_it_nobody_reads_that_he_may_still_go_up() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var who = account(entry);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var up = made(goesUp(who, up(filed.id(), "")), 201);
        var due = LocalDate.parse(up.json().at("/clock/decisionDue").asString());

        assertComesNext(
                who,
                filed,
                ". The higher court decides by " + Phrases.day(due, false),
                "申请复议。上一级法院最迟于" + Phrases.day(due, true) + "决定");
        moveTo(due.plusDays(1));
        assertComesNext(who, filed, "The higher court decides by", "上一级法院最迟于");
    }

    @Test
    void R_REVIEW_12_4_what_came_late_waits_for_the_higher_court_until_it_is_not_accepted() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var who = account(entry);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        moveTo(
                LocalDate.parse(request(filed).json().at("/clock/lastDayToGoUp").asString())
                        .plusDays(1));
        assertThat(next(who, filed, "en")).contains("more time only for a good cause");
        var obstacle =
                ", \"obstacle\": \"Flooded.\", \"obstacleEndedOn\": \"" + haidian.today() + "\"";
        var up = made(goesUp(who, up(filed.id(), obstacle)), 201);

        assertComesNext(who, filed, "It came late: the higher court says", "上一级法院决定是否受理");

        made(
                judgeAbove.post(
                        "/api/v1/reconsiderations/" + up.id() + "/admission",
                        "{\"accepted\": false, \"reasons\": \"There was no flood.\"}",
                        up.etag()),
                200);
        assertThat(next(who, filed, "en")).contains("more time only for a good cause");
    }

    @Test
    void R_REVIEW_12_5_once_the_higher_court_has_rejected_it_the_ruling_below_says_so() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var who = account(entry);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        made(decidesAbove(judgeAbove, made(goesUp(who, up(filed.id(), "")), 201), rejected()), 200);

        assertComesNext(who, filed, "The higher court has rejected it, too", "上一级法院亦已驳回");
    }

    @Test
    void R_SELF_CHECK_once_the_higher_court_has_upheld_it_the_ruling_below_says_so() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var who = account(entry);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var above = made(goesUp(clerkAbove, up(filed.id(), posted(entry))), 201);
        made(decidesAbove(judgeAbove, above, upheld(because("no-ground"))), 200);

        assertComesNext(
                who,
                filed,
                "The higher court has decided otherwise. Upheld, and put right on the same day.",
                "上一级法院已改变该决定。理由成立，已于当日纠正。");
    }

    private String posted(Entry entry) {
        return onPaper(entry.from().person(), haidian.today(), haidian.today().toString());
    }

    /** In the list and in the ruling, in both languages; and nothing of going up any more. */
    private static void assertComesNext(Http who, Answer filed, String english, String chinese) {
        assertThat(mine(who, filed).at("/clock/lastDayToGoUp").isNull()).isTrue();
        assertThat(next(who, filed, "en") + text(who, filed, "en"))
                .contains(english)
                .doesNotContain("You may go", "day to go up");
        assertThat(text(who, filed, "en")).contains(english);
        assertThat(next(who, filed, "zh") + text(who, filed, "zh"))
                .contains(chinese)
                .doesNotContain("可以在", "申请复议的最后一日");
        assertThat(text(who, filed, "zh")).contains(chinese);
    }

    private static String next(Http who, Answer filed, String language) {
        return mine(who, filed).at("/clock/next/" + language).asString();
    }

    private static JsonNode mine(Http who, Answer filed) {
        return made(who.get("/api/v1/me/objections"), 200)
                .json()
                .get("correctionRequests")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(filed.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_ruling_is_read_by_who_objected_and_by_nobody_else() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = rejectedAndServed(entry, NOT_LISTED);

        assertThat(read(account(haidian.lists(Made.up(), OPEN_ENDED)), filed, "en").status())
                .isEqualTo(404);
        assertThat(read(account(Made.up()), filed, "en").status()).isEqualTo(404);
        assertThat(chaoyang.clerk().get(REQUESTS + "/" + filed.id() + "/text").status())
                .isEqualTo(404);
        assertThat(read(account(entry), filed, "fr").status()).isEqualTo(400);
    }

    private static Answer read(Http who, Answer filed, String language) {
        return who.get("/api/v1/me/objections/" + filed.id() + "/text?lang=" + language);
    }

    private static String text(Http who, Answer filed, String language) {
        var read = read(who, filed, language);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        return read.text();
    }
}
