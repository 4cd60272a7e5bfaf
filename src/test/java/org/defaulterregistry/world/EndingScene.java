package org.defaulterregistry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http.Answer;
import tools.jackson.databind.JsonNode;

/** What courts do about entries that are there, and what is left of them. */
public abstract class EndingScene extends RegistryTest {
    protected static final int OPEN_ENDED = 1;
    protected static final int FIXED_TERM = 4;

    protected Answer happens(Case from, String event, String more) {
        return happens(haidian.judge(), from, event, more);
    }

    /**
     * @param more further fields, beginning with a comma
     */
    protected Answer happens(Http officer, Case from, String event, String more) {
        return officer.post(
                "/api/v1/performance-events",
                """
                {"caseId": "%s", "event": "%s", "on": "%s", "evidence": "Shown to the court."%s}\
                """
                        .formatted(from.id(), event, haidian.today(), more));
    }

    /** An act on an entry, on the version that the court reads now. */
    protected Answer acts(Http officer, Entry entry, String act, String body) {
        return officer.post(
                "/api/v1/listings/" + entry.listing() + "/" + act, body, read(entry).etag());
    }

    protected Answer withdraws(Entry entry, String reason) {
        return withdraws(haidian, entry, reason);
    }

    /** By the court that has its case now. */
    protected Answer withdraws(Court court, Entry entry, String reason) {
        var address = "/api/v1/listings/" + entry.listing();
        return court.judge()
                .post(
                        address + "/withdrawal",
                        """
                        {"reason": "%s", "foundOn": "%s", "evidence": "Shown to the court."}\
                        """
                                .formatted(reason, court.today()),
                        court.clerk().get(address).etag());
    }

    protected Answer deletes(Entry entry, String because) {
        return acts(
                haidian.judge(),
                entry,
                "deletion",
                """
                {"because": "%s", "on": "%s", "evidence": "Shown to the court."}\
                """
                        .formatted(because, haidian.today()));
    }

    /**
     * @param value a JSON value
     */
    protected Answer corrects(Entry entry, String field, String value) {
        return acts(
                haidian.judge(),
                entry,
                "correction",
                """
                {"foundOn": "%s", "evidence": "Read again.", "corrections": [{"field": "%s", "value": %s}]}\
                """
                        .formatted(haidian.today(), field, value));
    }

    protected Answer read(Entry entry) {
        return haidian.clerk().get("/api/v1/listings/" + entry.listing());
    }

    protected JsonNode order(Entry entry) {
        return haidian.clerk().get("/api/v1/consumption-orders/" + entry.order()).json();
    }

    protected String flies(Entry entry) {
        return airline.decision(entry.from().person(), haidian.today());
    }

    protected static JsonNode effect(Answer happened) {
        assertThat(happened.status()).as(happened.text()).isIn(200, 201);
        return happened.json().get("entries").get(0);
    }

    /** The entry is over under the rule; whether the order is over too, is another matter. */
    protected void assertEnded(Entry entry, String as, String rule) {
        var listing = read(entry).json();
        assertThat(listing.get("endedAs").asString()).isEqualTo(as);
        assertThat(listing.get("endedUnder").asString()).isEqualTo(rule);
        assertThat(listing.get("inForce").asBoolean()).isFalse();
        assertThat(duties(entry.listing())).isEmpty();
    }

    protected void assertStays(Entry entry) {
        var listing = read(entry).json();
        assertThat(listing.get("endedAs").isNull()).isTrue();
        assertThat(listing.get("inForce").asBoolean()).isTrue();
        assertThat(flies(entry)).isEqualTo("RESTRICTED");
    }

    /** The entry has gone and the order beside it has not (R-CONS-LINK). */
    protected void assertOrderStays(Entry entry) {
        assertThat(order(entry).get("liftedOn").isNull()).isTrue();
        assertThat(flies(entry)).isEqualTo("RESTRICTED");
    }

    protected void assertFree(Entry entry, String liftedUnder) {
        assertThat(order(entry).get("liftedUnder").asString()).isEqualTo(liftedUnder);
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    protected void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.text()).isEqualTo("refused-by-law");
        assertThat(refusedUnder(answer)).contains(rule);
        assertThat(kinds(answer)).containsExactly("REFUSE");
    }

    /** The places in the body that need mending. */
    protected static List<String> faults(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json()
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString())
                .toList();
    }

    /** The kinds of duties about this entry that its court has not done yet. */
    protected List<String> duties(String subject) {
        return dutiesOf(haidian, subject);
    }

    protected static List<String> dutiesOf(Court court, String subject) {
        return court.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(subject))
                .map(duty -> duty.get("kind").asString())
                .toList();
    }

    protected void moveTo(LocalDate day) {
        clock.moveOn(
                Duration.between(
                        clock.instant(), CourtTime.startOf(day).plus(Duration.ofHours(1))));
        signInAgain();
    }

    protected LocalDate dayOf(Entry entry, String field) {
        return LocalDate.parse(read(entry).json().get(field).asString());
    }

    /** What anyone reads about courts. */
    protected JsonNode figures() {
        var answer = Http.nobody(port).get("/api/v1/statistics/courts");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
