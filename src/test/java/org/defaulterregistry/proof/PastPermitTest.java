package org.defaulterregistry.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a permit let pass on a past day, and for which case. */
abstract class PastPermitTest extends ProofScene {

    @OnH2
    static class OnH2Test extends PastPermitTest {}

    @OnPostgres
    static class OnPostgresTest extends PastPermitTest {}

    @Test
    void R_CONS_17_3_on_the_days_of_a_permit_its_own_case_rested_for_its_measure_and_no_other() {
        var person = Made.up();
        var entry = haidian.lists(person, OPEN_ENDED);
        var other = chaoyang.lists(person, OPEN_ENDED);
        var granted = haidian.today();
        var first = granted.plusDays(2);
        var last = granted.plusDays(3);
        var permit = lifts(entry, first, last);
        clock.moveOn(Duration.ofDays(10));
        signInAgain();

        var eve = thing(on(person, first.minusDays(1)), permit.id());
        assertThat(eve.get("state").asString()).isEqualTo("not-yet-in-force");
        assertThat(eve.get("measure").asString()).isEqualTo("air-travel");
        assertThat(resting(on(person, first.minusDays(1)), entry.order())).isEmpty();
        for (var day : new LocalDate[] {first, last}) {
            var then = on(person, day);
            assertThat(thing(then, permit.id()).get("state").asString()).isEqualTo("in-force");
            assertThat(thing(then, permit.id()).get("today").asString()).isEqualTo("ran-out");
            assertThat(resting(then, entry.order())).isEqualTo("air-travel");
            assertThat(resting(then, entry.listing())).isEqualTo("air-travel");
            assertThat(resting(then, other.order())).isEmpty();
            assertThat(then.get("restricted").asBoolean()).isTrue();
            var audited = asOf(entry, day);
            assertThat(audited.at("/permits/0/id").asString()).isEqualTo(permit.id());
            assertThat(audited.at("/entry/resting/0").asString()).isEqualTo("air-travel");
            assertThat(asOf(other, day).get("permits")).isEmpty();
        }
        assertThat(thing(on(person, last.plusDays(1)), permit.id()).get("state").asString())
                .isEqualTo("ran-out");
        assertThat(resting(on(person, last.plusDays(1)), entry.order())).isEmpty();
        assertThat(on(person, granted.minusDays(1)).get("things")).isEmpty();
    }

    @Test
    void R_CONS_17_4_a_permit_that_was_taken_back_let_nothing_pass_from_that_day_on() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var person = entry.from().person();
        var first = haidian.today();
        var permit = lifts(entry, first, first.plusDays(20));
        clock.moveOn(Duration.ofDays(2));
        signInAgain();
        var revoked =
                haidian.judge()
                        .post(
                                "/api/v1/permits/" + permit.id() + "/revocation",
                                """
                                {"because": "false-evidence", "foundOn": "%s", "evidence": "The hospital denies it."}\
                                """
                                        .formatted(haidian.today()),
                                haidian.clerk().get("/api/v1/permits/" + permit.id()).etag());
        assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);
        clock.moveOn(Duration.ofDays(1));

        var day = first.plusDays(1);
        assertThat(resting(on(person, day), entry.order())).isEqualTo("air-travel");
        assertThat(thing(on(person, day), permit.id()).at("/later/0/kind").asString())
                .isEqualTo("revoke");
        assertThat(thing(on(person, day), permit.id()).get("today").asString()).isEqualTo("ended");
        assertThat(resting(on(person, day.plusDays(1)), entry.order())).isEmpty();
        assertThat(thing(on(person, day.plusDays(1)), permit.id()).get("state").asString())
                .isEqualTo("ended");
    }

    private Answer lifts(Entry entry, LocalDate from, LocalDate to) {
        var granted =
                haidian.president()
                        .post(
                                "/api/v1/permits",
                                """
                                {"orderId": "%s", "kind": "temporary-lift", "measure": "air-travel", "from": "%s", "to": "%s",
                                 "reason": "own-serious-illness", "evidence": "Shown.", "writtenUndertaking": true}\
                                """
                                        .formatted(entry.order(), from, to));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        return granted;
    }

    private JsonNode on(Made person, LocalDate day) {
        return ok(as(person).get("/api/v1/me/as-of?on=" + day));
    }

    private JsonNode asOf(Entry entry, LocalDate day) {
        return ok(auditor().get(history(entry) + "/as-of?why=sample&on=" + day));
    }

    private static JsonNode thing(JsonNode then, String id) {
        return then.get("things")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(then.toString()));
    }

    /** The one measure, or nothing. */
    private static String resting(JsonNode then, String id) {
        var resting = thing(then, id).get("resting");
        assertThat(resting.size()).isLessThan(2);
        return resting.isEmpty() ? "" : resting.get(0).asString();
    }
}
