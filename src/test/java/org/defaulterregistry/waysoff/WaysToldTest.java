package org.defaulterregistry.waysoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.util.List;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is told of ways off where more than the entry counts: a death, grace, a unit. */
abstract class WaysToldTest extends EndingScene {
    private static final int ONE_MONTH = 1;

    @Autowired private Admissions admissions;

    @OnH2
    static class OnH2Test extends WaysToldTest {}

    @OnPostgres
    static class OnPostgresTest extends WaysToldTest {}

    @Test
    void R_SELF_CHECK_of_a_debtor_who_has_died_nothing_speaks_to_him() {
        for (var ground : List.of(OPEN_ENDED, FIXED_TERM)) {
            var entry = haidian.lists(Made.up(), ground);
            assertThat(ofEntry(entry).toString()).contains(" you ", "您");
            assertThat(kinds(ofOrder(entry.order()))).contains("permit");

            dies(new People(haidian).partyOf(entry.from()));

            for (var bound : List.of(ofEntry(entry), ofOrder(entry.order()))) {
                Words.areSaid(bound);
                assertThat(bound.toString())
                        .doesNotContainPattern("(?i)\\byou")
                        .doesNotContain("您");
                assertThat(kinds(bound))
                        .doesNotContain("permit", "urgent-travel", "correct-conduct");
                assertThat(bound.at("/waysOff/0/who").asString()).isEqualTo("estate");
            }
        }
    }

    @Test
    void R_CONS_LINK_once_enforcement_has_ended_for_good_an_order_is_not_first_paid_off() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(kinds(ofOrder(entry.order()))).startsWith("perform-for-order");
        made(happens(entry.from(), "enforcement-terminated", ""), 201);

        assertThat(kinds(ofOrder(entry.order())))
                .startsWith(
                        "security-or-consent",
                        "object-to-order",
                        "perform-for-order",
                        "settle-for-order");
    }

    @Test
    void R_SELF_CHECK_of_the_dead_holder_of_an_office_nothing_speaks_to_him() {
        var unit = people().lists(People.debtor(People.unit()));
        var holder = Made.up();
        var office = holds(unit.from(), holder);
        var reader = reader(holder);

        dies(office.get("partyId").asString());

        var bound = bound(reader, "office");
        Words.areSaid(bound);
        assertThat(bound.toString()).doesNotContainPattern("(?i)\\byou").doesNotContain("您");
        assertThat(kinds(bound))
                .containsExactly("unit-performs", "unit-settles", "object-to-office");
    }

    @Test
    void R_GRACE_15_in_grace_every_trigger_ends_the_entry_before_it_is_published() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED, ONE_MONTH);
        var told = ofEntry(entry);
        Words.areSaid(told);
        for (var kind :
                List.of("creditor-applies", "two-empty-searches", "retrial", "ended-for-good")) {
            var way = way(told, kind);
            assertThat(way.at("/then/en").asString()).contains("ends before it is published");
            assertThat(way.at("/then/zh").asString()).contains("公布前终结");
            assertThat(way.get("takeBy")).isEqualTo(way(told, "perform-in-grace").get("takeBy"));
        }

        effect(happens(entry.from(), "enforcement-terminated", ""));

        assertEnded(entry, "CLOSED", "R-REMOVE-10(7)");
    }

    @Test
    void R_GRACE_15_once_published_every_trigger_deletes_it() {
        var told = ofEntry(haidian.lists(Made.up(), OPEN_ENDED));

        assertThat(way(told, "ended-for-good").at("/then/en").asString())
                .contains("the entry is deleted")
                .doesNotContain("it is published");
        assertThat(way(told, "ended-for-good").get("takeBy").isNull()).isTrue();
    }

    @Test
    void R_REMOVE_10_2_a_settlement_of_the_unit_frees_whoever_answers_for_it() {
        var unit = people().lists(People.debtor(People.unit()));
        var holder = Made.up();
        holds(unit.from(), holder);
        var reader = reader(holder);
        var told = way(bound(reader, "office"), "unit-settles");
        assertThat(told.get("who").asString()).isEqualTo("unit");
        assertThat(told.get("effect").asString()).isEqualTo("must-end");
        assertThat(lacks(told)).containsExactly("settlement", "settlement-carried-out");

        effect(happens(unit.from(), "settlement-reached", ""));
        var reached = way(bound(reader, "office"), "unit-settles");
        assertThat(lacks(reached)).containsExactly("settlement-carried-out");
        assertThat(airline.decision(holder, haidian.today())).isEqualTo("RESTRICTED");

        effect(happens(unit.from(), "settlement-fully-performed", ""));
        assertThat(binding(reader)).isEmpty();
        assertThat(airline.decision(holder, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void
            R_CONS_18_a_wrong_order_that_binds_while_the_entry_is_in_grace_is_objected_to_and_lifted() {
        var from = haidian.warns(Made.up());
        var order = orders(from);
        var draft =
                haidian.judge()
                        .post(
                                "/api/v1/listing-decisions",
                                Court.draftBody(from, OPEN_ENDED, ONE_MONTH, false));
        made(haidian.signs(made(draft, 201)), 200);
        assertThat(kinds(ofOrder(order))).contains("object-to-order");

        var request =
                made(
                        reader(from.person())
                                .post(
                                        "/api/v1/correction-requests",
                                        """
                                        {"subject": "%s", "reason": "should-not-be-listed", "text": "I had paid."}\
                                        """
                                                .formatted(order)),
                        201);
        made(
                haidian.secondJudge()
                        .post(
                                "/api/v1/correction-requests/" + request.id() + "/decision",
                                """
                                {"outcome": "upheld", "reasons": "He had paid in time."}\
                                """,
                                request.etag()),
                200);

        assertThat(
                        haidian.clerk()
                                .get("/api/v1/consumption-orders/" + order)
                                .json()
                                .get("liftedOn")
                                .isNull())
                .isFalse();
    }

    @Test
    void R_DECIDE_GOV_a_unit_reads_that_a_decision_is_held_that_nothing_binds_and_what_ends_it() {
        var identity = People.unit();
        var from = people().warns("{\"identity\": " + identity + ", \"localGovernment\": true}");
        var draft = made(haidian.drafts(from, OPEN_ENDED), 201);
        var held = "listing-decisions/" + draft.id();
        assertThat(haidian.clerk().get("/api/v1/" + held + "/ways-off").problem())
                .isEqualTo("conflict");
        made(haidian.signs(draft), 200);
        var head = Made.up();
        holds(from, head);
        var reader = reader(head);
        var other = Made.up();
        made(
                people().signs(
                                "/api/v1/offices",
                                people().draftsOffice(from, "actual-controller", other.identity())),
                200);
        assertThat(binding(reader(other))).as("he does not represent it").isEmpty();

        var mine = bound(reader, "held-decision");

        Words.areSaid(mine);
        assertThat(mine).isEqualTo(told(held));
        assertThat(mine.get("state").asString()).isEqualTo("held");
        assertThat(kinds(mine))
                .containsExactly(
                        "perform-before-filing", "settle-before-filing", "awaiting-filing");
        assertThat(way(mine, "awaiting-filing").at("/what/en").asString())
                .contains("Nothing of it binds yet");
        assertThat(way(mine, "perform-before-filing").get("amountDue").asDouble()).isEqualTo(1000);
        assertThat(reader.get("/api/v1/me/ways-off").json().get("restricted").asBoolean())
                .isFalse();
        assertThat(chaoyang.clerk().get("/api/v1/" + held + "/ways-off").status()).isEqualTo(404);

        effect(happens(from, "enforcement-terminated", ""));
        assertThat(binding(reader)).isEmpty();
    }

    @Test
    void R_LIST_0_a_unit_that_performs_before_the_filing_is_not_listed_by_it() {
        var identity = People.unit();
        var from = people().warns("{\"identity\": " + identity + ", \"localGovernment\": true}");
        var signed = made(haidian.signs(made(haidian.drafts(from, OPEN_ENDED), 201)), 200);
        var head = Made.up();
        holds(from, head);
        cashier.reports(from, "1000.00");
        var reader = reader(head);
        assertThat(kinds(bound(reader, "held-decision"))).containsExactly("awaiting-filing");

        var filed =
                haidian.judge()
                        .post(
                                "/api/v1/listing-decisions/" + signed.id() + "/filing",
                                """
                                {"filedOn": "%s", "reference": "SPC 12"}\
                                """
                                        .formatted(haidian.today()),
                                signed.etag());

        assertThat(refusedUnder(filed)).contains("R-LIST-0");
        assertThat(binding(reader)).isEmpty();
    }

    private People people() {
        return new People(haidian);
    }

    private JsonNode holds(Case unit, Made holder) {
        return made(
                        people().signs(
                                        "/api/v1/offices",
                                        people().draftsOffice(
                                                        unit, "principal", holder.identity())),
                        200)
                .json();
    }

    /** An order outside a listing, in force from today. */
    private String orders(Case from) {
        var draft =
                haidian.judge()
                        .post(
                                "/api/v1/consumption-orders",
                                """
                                {"debtorId": "%s", "creditorApplication": {"receivedOn": "2026-01-05", "inWriting": true},
                                 "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true},
                                 "consequencesStated": true, "reasons": "Nothing was paid in time."}\
                                """
                                        .formatted(from.debtor()));
        var address = "/api/v1/consumption-orders/" + made(draft, 201).id();
        made(haidian.president().post(address + "/signature", "", draft.etag()), 200);
        return draft.id();
    }

    private void dies(String party) {
        var address = "/api/v1/parties/" + party;
        var body =
                """
                {"diedOn": "%s", "evidence": "Death certificate."}\
                """
                        .formatted(haidian.today());
        made(
                haidian.clerk().post(address + "/death", body, haidian.clerk().get(address).etag()),
                200);
    }

    private Http reader(Made person) {
        var name = "reader." + person.number();
        admissions.citizen(
                name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        return Http.person(port, name);
    }

    private JsonNode ofEntry(Entry entry) {
        return told("listings/" + entry.listing());
    }

    private JsonNode ofOrder(String order) {
        return told("consumption-orders/" + order);
    }

    private JsonNode told(String address) {
        return made(haidian.clerk().get("/api/v1/" + address + "/ways-off"), 200).json();
    }

    private static List<JsonNode> binding(Http reader) {
        return reader.get("/api/v1/me/ways-off").json().get("binding").valueStream().toList();
    }

    private static JsonNode bound(Http reader, String about) {
        return binding(reader).stream()
                .filter(bound -> bound.get("about").asString().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(JsonNode bound) {
        return bound.get("waysOff").valueStream().map(way -> way.get("kind").asString()).toList();
    }

    private static JsonNode way(JsonNode bound, String kind) {
        return bound.get("waysOff")
                .valueStream()
                .filter(way -> way.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lacks(JsonNode way) {
        return way.get("missing").valueStream().map(one -> one.get("what").asString()).toList();
    }
}
