package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.util.UUID;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the public reads about objections. Others use the same registry: differences count. */
abstract class ReviewFiguresTest extends ReviewScene {
    private Entry entry;
    private JsonNode before;

    @OnH2
    static class OnH2Test extends ReviewFiguresTest {}

    @OnPostgres
    static class OnPostgresTest extends ReviewFiguresTest {}

    @BeforeEach
    void somebodyIsListed() {
        entry = haidian.lists(Made.up(), OPEN_ENDED);
        before = figures();
    }

    @Test
    void R_REVIEW_12_1_a_court_that_rejects_has_decided() {
        rejects(objects(entry, NOT_LISTED));

        assertRose(1, 0, 0, 0);
    }

    @Test
    void R_REVIEW_12_2_a_court_that_upholds_has_put_itself_right() {
        made(decides(otherJudge, objects(entry, NOT_LISTED), upheld(because("wrong-person"))), 200);

        assertRose(1, 1, 0, 0);
    }

    @Test
    void R_REVIEW_12_4_what_the_higher_court_confirms_was_not_reversed() {
        made(decidesAbove(judgeAbove, taken(), rejected()), 200);

        assertRose(1, 0, 1, 0);
    }

    @Test
    void R_REVIEW_12_4_a_reversal_above_is_counted_for_the_court_that_erred() {
        made(decidesAbove(judgeAbove, taken(), upheld(because("wrong-person"))), 200);

        assertRose(1, 0, 1, 1);
    }

    @Test
    void D14_no_brake_holds_an_objection_that_is_upheld() {
        jdbc.sql(
                        """
                        insert into brake_hold (id, court_id, kind, live_key, held_on, held_at, passed, version)
                        values (?, 'CN-110108', 'REMOVALS', 'CN-110108|REMOVALS', current_date, current_timestamp, 3, 0)\
                        """)
                .param(UUID.randomUUID())
                .update();
        try {
            made(
                    decides(
                            otherJudge,
                            objects(entry, NOT_LISTED),
                            upheld(because("wrong-person"))),
                    200);
        } finally {
            jdbc.sql("delete from brake_hold").update();
        }
        assertEnded(entry, "WITHDRAWN", "R-CORRECT-9(1)");
    }

    private Http.Answer taken() {
        var filed = rejectedAndServed(entry, NOT_LISTED);
        return made(goesUp(account(entry), up(filed.id(), "")), 201);
    }

    private void assertRose(int decided, int upheld, int decidedAbove, int reversedAbove) {
        var now = figures();
        assertThat(rise(now, "decided")).isEqualTo(decided);
        assertThat(rise(now, "upheld")).isEqualTo(upheld);
        assertThat(rise(now, "decidedAbove")).isEqualTo(decidedAbove);
        assertThat(rise(now, "reversedAbove")).isEqualTo(reversedAbove);
    }

    /** The court's own figure and that of all courts rise alike. */
    private long rise(JsonNode now, String figure) {
        var own = of(now).get(figure).asLong() - of(before).get(figure).asLong();
        var all =
                now.at("/all/objections").get(figure).asLong()
                        - before.at("/all/objections").get(figure).asLong();
        assertThat(all).isEqualTo(own);
        return own;
    }

    private static JsonNode of(JsonNode figures) {
        return figures.get("courts")
                .valueStream()
                .filter(court -> court.get("court").asString().equals("CN-110108"))
                .findFirst()
                .orElseThrow()
                .get("objections");
    }
}
