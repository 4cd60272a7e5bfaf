package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;

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
