package org.defaulterregistry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.identity.DocumentTest.assertInvalid;
import static org.defaulterregistry.world.People.made;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens when a debtor dies, or says that he is not the one. */
abstract class DeathAndDisputeTest extends RegistryTest {
    private static final String CORRECTION =
            """
            {"reason": "A namesake died.", "evidence": "Register of residents."}\
            """;

    private People people;
    private Made person;
    private Entry entry;
    private String party;

    @OnH2
    static class OnH2Test extends DeathAndDisputeTest {}

    @OnPostgres
    static class OnPostgresTest extends DeathAndDisputeTest {}

    @BeforeEach
    void somebodyIsListed() {
        people = new People(haidian);
        person = Made.up();
        entry = haidian.lists(person, 1);
        party = people.partyOf(entry.from());
    }

    @Test
    void R_SELF_CHECK_after_a_death_every_court_whose_case_binds_owes_a_review() {
        var other = chaoyang.lists(person, 1);

        var dead = made(dies(haidian.today(), partyEtag()), 200);

        assertThat(dead.json().get("diedOn").asString()).isEqualTo(haidian.today().toString());
        assertThat(review(haidian.clerk().get("/api/v1/duties"), entry)).isNotNull();
        assertThat(review(chaoyang.clerk().get("/api/v1/duties"), other)).isNotNull();
        assertThat(review(haidian.clerk().get("/api/v1/duties"), other)).isNull();
        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_SELF_CHECK_against_the_dead_nothing_is_drafted_and_no_draft_is_signed() {
        var fixed = haidian.lists(person, 4);
        var from = haidian.warns(person);
        var bodies =
                Map.of(
                        "/api/v1/listings/" + fixed.listing() + "/extensions",
                        """
                        {"years": 1, "why": "several-acts", "evidence": "Shown.", "reasons": "As found."}\
                        """,
                        "/api/v1/listing-decisions",
                        Court.draftBody(from, 1, 0, false),
                        "/api/v1/consumption-orders",
                        """
                        {"debtorId": "%s", "creditorApplication": {"receivedOn": "2026-01-05", "inWriting": true},
                         "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true},
                         "consequencesStated": true, "reasons": "Nothing was paid in time."}\
                        """
                                .formatted(from.debtor()),
                        "/api/v1/exit-bans",
                        """
                        {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket abroad."}\
                        """
                                .formatted(from.debtor()));
        var drafts = new LinkedHashMap<String, Answer>();
        bodies.forEach((address, body) ->
                drafts.put(address, made(haidian.judge().post(address, body), 201)));
        made(dies(haidian.today(), partyEtag()), 200);
        var before = journalSize();

        bodies.forEach((address, body) -> assertDead(address, haidian.judge().post(address, body)));
        drafts.forEach((address, draft) -> {
            var drawer = address.endsWith("extensions") ? "/api/v1/extensions" : address;
            var read = drawer + "/" + draft.id();
            assertDead(address, haidian.president().post(read + "/signature", "", draft.etag()));
            assertThat(haidian.judge().get(read).json().get("state").asString())
                    .isEqualToIgnoringCase("drafted");
        });

        assertThat(journalSize()).isEqualTo(before);
    }

    private static void assertDead(String address, Answer answer) {
        assertThat(answer.status()).as(address + ": " + answer.text()).isEqualTo(409);
        assertThat(answer.json().get("rule").asString()).as(address).isEqualTo("R-SELF-CHECK");
    }

    @Test
    void D13_a_court_records_no_death_of_somebody_whom_only_others_cases_bind() {
        chaoyang.records(person);
        var address = "/api/v1/parties/" + party;
        var body =
                "{\"diedOn\": \"%s\", \"evidence\": \"Certificate.\"}".formatted(haidian.today());

        var refused = chaoyang.clerk().post(address + "/death", body, partyEtag());

        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().get("rule").asString()).isEqualTo("D13");
        made(haidian.drafts(haidian.warns(person), 1), 201);
        var unbound = Made.up();
        party = new People(chaoyang).partyOf(chaoyang.records(unbound));
        haidian.records(unbound);
        address = "/api/v1/parties/" + party;
        made(chaoyang.clerk().post(address + "/death", body, partyEtag()), 200);
    }

    @Test
    void R_SELF_CHECK_the_review_is_done_when_the_court_says_what_becomes_of_it() {
        made(dies(haidian.today(), partyEtag()), 200);
        var body =
                """
                {"caseId": "%s", "conclusion": "There is an estate: enforcement goes on against it."}\
                """
                        .formatted(entry.from().id());
        var address = "/api/v1/parties/" + party + "/death/review";

        var due = review(haidian.clerk().get("/api/v1/duties"), entry).get("dueOn").asString();
        assertThat(courtActsBy("/api/v1/listings/" + entry.listing())).isEqualTo(due);
        assertThat(courtActsBy("/api/v1/consumption-orders/" + entry.order())).isEqualTo(due);
        assertThat(chaoyang.judge().post(address, body).status()).isEqualTo(404);
        made(haidian.judge().post(address, body), 200);

        assertThat(review(haidian.clerk().get("/api/v1/duties"), entry)).isNull();
        assertThat(courtActsBy("/api/v1/listings/" + entry.listing())).isNull();
    }

    /** By when the way off that the review is ends; null if there is no such way. */
    private String courtActsBy(String address) {
        return haidian.clerk()
                .get(address + "/ways-off")
                .json()
                .get("waysOff")
                .valueStream()
                .filter(way -> way.get("kind").asString().equals("review-after-death"))
                .map(way -> way.get("courtActsBy").asString())
                .findFirst()
                .orElse(null);
    }

    @Test
    void R_SELF_CHECK_the_review_goes_with_its_case_to_another_court() {
        made(dies(haidian.today(), partyEtag()), 200);
        var address = "/api/v1/enforcement-cases/" + entry.from().id();
        var transfer =
                """
                {"toCourt": "CN-110105", "ruling": "(2026)京01执监1号", "on": "%s"}\
                """
                        .formatted(haidian.today());

        made(
                haidian.president()
                        .post(address + "/transfer", transfer, haidian.clerk().get(address).etag()),
                200);

        assertThat(review(haidian.clerk().get("/api/v1/duties"), entry)).isNull();
        assertThat(review(chaoyang.clerk().get("/api/v1/duties"), entry)).isNotNull();
    }

    @Test
    void a_death_lies_between_birth_and_today_and_is_recorded_once() {
        assertInvalid(dies(haidian.today().plusDays(1), partyEtag()), "/diedOn");
        assertInvalid(dies(LocalDate.of(1969, 12, 31), partyEtag()), "/diedOn");
        assertThat(dies(haidian.today(), "\"8\"").status()).isEqualTo(412);
        var dead = made(dies(haidian.today(), partyEtag()), 200);
        assertThat(dies(haidian.today(), dead.etag()).problem()).isEqualTo("conflict");
    }

    @Test
    void a_unit_does_not_die_and_the_dead_hold_no_office() {
        var unit = people.lists(People.debtor(People.unit())).from();
        party = people.partyOf(unit);
        assertInvalid(dies(haidian.today(), partyEtag()), "/diedOn");

        party = people.partyOf(entry.from());
        made(dies(haidian.today(), partyEtag()), 200);
        assertThat(people.draftsOffice(unit, "principal", person.identity()).problem())
                .isEqualTo("conflict");
    }

    @Test
    void R_DISPUTE_1_checks_are_in_doubt_to_the_last_day_and_certain_the_day_after() {
        var disputed = made(disputes(document()), 200);
        var until = LocalDate.parse(disputed.json().get("disputedUntil").asString());
        assertThat(until).isAfterOrEqualTo(haidian.today().plusDays(15));
        assertThat(inDoubt()).isTrue();
        assertThat(entryInForce()).isTrue();

        clock.moveOn(Duration.ofDays(ChronoUnit.DAYS.between(haidian.today(), until)));
        signInAgain();
        assertThat(inDoubt()).isTrue();

        clock.moveOn(Duration.ofDays(1));
        signInAgain();
        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_DISPUTE_1_once_per_document_and_entry() {
        made(disputes(document()), 200);
        var cleared = made(clears(document()), 200);
        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
        assertThat(clears(cleared).problem()).isEqualTo("conflict");

        var second = disputes(document());

        assertThat(second.json().get("rule").asString()).isEqualTo("R-DISPUTE-1");
        assertThat(kinds(second)).containsExactly("REFUSE");
        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
        entry = haidian.lists(person, 1);
        assertThat(disputes(document()).status()).isEqualTo(200);
    }

    @Test
    void R_DISPUTE_1_another_entry_of_the_case_is_doubted_anew_and_what_is_left_of_it_is_not() {
        made(disputes(document()), 200);
        made(clears(document()), 200);
        var address = "/api/v1/listings/" + entry.listing();
        made(
                haidian.judge()
                        .post(
                                "/api/v1/performance-events",
                                """
                                {"caseId": "%s", "event": "creditor-written-application", "on": "%s",
                                 "evidence": "Shown.", "courtConsents": true}\
                                """
                                        .formatted(entry.from().id(), haidian.today())),
                201);
        assertThat(haidian.clerk().get(address).json().get("endedAs").asString())
                .isEqualTo("DELETED");
        assertThat(refusedUnder(disputes(document())))
                .as("the order was there before")
                .containsExactly("R-DISPUTE-1");

        made(haidian.signs(made(haidian.drafts(entry.from(), 4), 201)), 200);
        made(disputes(document()), 200);
        assertThat(inDoubt()).isTrue();

        made(clears(document()), 200);
        assertThat(refusedUnder(disputes(document()))).containsExactly("R-DISPUTE-1");
    }

    @Test
    void R_DISPUTE_1_in_a_case_of_ones_own_about_the_holder() {
        var mine = document();
        entry = chaoyang.lists(person, 1);
        assertInvalid(disputes(mine), "/caseId");
        entry = haidian.lists(Made.up(), 1);
        assertInvalid(disputes(mine), "/caseId");
    }

    @Test
    void R_DISPUTE_1_a_case_that_binds_nobody_puts_nobody_in_doubt() {
        made(disputes(document()), 200);
        made(clears(document()), 200);
        var empty = haidian.records(person);

        var refused = disputes(document(), empty.id());

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("rule").asString()).isEqualTo("R-DISPUTE-1");
        assertThat(refusedUnder(refused)).hasSize(1);
        assertThat(kinds(refused)).containsExactly("REFUSE");
        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_DISPUTE_1_no_second_one_while_one_runs() {
        made(disputes(document()), 200);
        var second = haidian.lists(person, 1);

        var refused = disputes(document(), second.from().id());
        assertThat(refused.problem()).isEqualTo("refused-by-law");
        assertThat(refusedUnder(refused)).containsExactly("R-DISPUTE-1");

        made(clears(document()), 200);
        made(disputes(document(), second.from().id()), 200);
    }

    @Test
    void R_DISPUTE_1_an_officer_is_bound_by_the_case_that_restricts_his_unit() {
        var unit = people.warns(People.debtor(People.unit()));
        var holder = Made.up();
        var office =
                made(
                        people.signs(
                                "/api/v1/offices",
                                people.draftsOffice(unit, "principal", holder.identity())),
                        200);
        var paper = people.documentOf(office.json().get("partyId").asString(), holder.name());
        var read = haidian.clerk().get("/api/v1/documents/" + paper);
        assertThat(disputes(read, unit.id()).problem()).isEqualTo("refused-by-law");

        made(haidian.signs(made(haidian.drafts(unit, 1), 201)), 200);

        made(disputes(read, unit.id()), 200);
    }

    @Test
    void R_SELF_CHECK_the_court_that_restricts_a_units_dead_officer_owes_a_review_too() {
        var identity = People.unit();
        var unit = people.lists(People.debtor(identity)).from();
        var holder = Made.up();
        var office =
                made(
                        people.signs(
                                "/api/v1/offices",
                                people.draftsOffice(unit, "principal", holder.identity())),
                        200);
        var other = new People(chaoyang).lists(People.debtor(identity));
        party = office.json().get("partyId").asString();

        made(dies(haidian.today(), partyEtag()), 200);

        assertThat(review(chaoyang.clerk().get("/api/v1/duties"), other)).isNotNull();
        made(
                chaoyang.judge()
                        .post(
                                "/api/v1/parties/" + party + "/death/review",
                                """
                                {"caseId": "%s", "conclusion": "The unit has another principal."}\
                                """
                                        .formatted(other.from().id())),
                200);
        assertThat(review(chaoyang.clerk().get("/api/v1/duties"), other)).isNull();
    }

    @Test
    void R_SELF_CHECK_two_debtors_of_one_case_may_die_one_after_the_other() {
        var second = Made.up();
        var both = haidian.listsJointly(List.of(Made.up(), second));
        var parties =
                haidian.clerk()
                        .get("/api/v1/enforcement-cases/" + both.id())
                        .json()
                        .get("debtors")
                        .valueStream()
                        .map(debtor -> debtor.get("partyId").asString())
                        .toList();
        for (var each : parties) {
            party = each;
            made(dies(haidian.today(), partyEtag()), 200);
        }
        corrected();
        assertThat(review(haidian.clerk().get("/api/v1/duties"), new Entry(both, null)))
                .as("the other one is dead")
                .isNotNull();
    }

    @Test
    void D13_a_wrong_death_is_put_right_by_two_officers_and_every_court_may_act_again() {
        var other = chaoyang.lists(person, 1);
        var address = "/api/v1/parties/" + party + "/death/correction";
        assertThat(corrects(partyEtag()).problem()).as("nobody has died").isEqualTo("conflict");
        made(dies(haidian.today(), partyEtag()), 200);
        var nobody = haidian.judge().post(address + "/signature", "", partyEtag());
        assertThat(nobody.json().get("rule").asString()).isEqualTo("D13");
        assertThat(corrects("\"99\"").status()).isEqualTo(412);

        var drafted = made(corrects(partyEtag()), 200);

        assertThat(drafted.json().get("diedOn").isNull()).isFalse();
        assertThat(drafted.json().get("deathCorrectionDraftedBy").asString())
                .isEqualTo("judge.haidian");
        var own = haidian.judge().post(address + "/signature", "", drafted.etag());
        assertThat(own.json().get("rule").asString()).isEqualTo("D13");
        assertThat(kinds(own)).containsExactly("REFUSE");
        assertThat(haidian.president().post(address + "/signature", "").status()).isEqualTo(428);
        var signed =
                made(haidian.president().post(address + "/signature", "", drafted.etag()), 200);
        assertThat(signed.json().get("diedOn").isNull()).isTrue();
        assertThat(signed.json().get("deathCorrectionDraftedBy").isNull()).isTrue();
        assertThat(
                        jdbc.sql("select kind from act_leaf where position = ?")
                                .param(
                                        Long.parseLong(
                                                signed.raw()
                                                        .headers()
                                                        .firstValue("Journal-Position")
                                                        .orElseThrow()))
                                .query(String.class)
                                .single())
                .isEqualTo("identity");

        assertThat(review(haidian.clerk().get("/api/v1/duties"), entry)).isNull();
        assertThat(review(chaoyang.clerk().get("/api/v1/duties"), other)).isNull();
        made(chaoyang.drafts(chaoyang.warns(person), 1), 201);
        made(dies(haidian.today(), partyEtag()), 200);
    }

    @Test
    void another_courts_party_has_no_death_to_correct() {
        made(dies(haidian.today(), partyEtag()), 200);
        var address = "/api/v1/parties/" + party + "/death/correction";

        assertThat(chaoyang.judge().post(address, CORRECTION, partyEtag()).status()).isEqualTo(404);
        assertThat(chaoyang.judge().post(address + "/signature", "", partyEtag()).status())
                .isEqualTo(404);
    }

    private void corrected() {
        made(corrects(partyEtag()), 200);
        made(
                haidian.president()
                        .post(
                                "/api/v1/parties/" + party + "/death/correction/signature",
                                "",
                                partyEtag()),
                200);
    }

    private Answer corrects(String etag) {
        return haidian.judge()
                .post("/api/v1/parties/" + party + "/death/correction", CORRECTION, etag);
    }

    private Answer document() {
        return haidian.clerk().get("/api/v1/documents/" + people.documentOf(party, person.name()));
    }

    private Answer disputes(Answer document) {
        return disputes(document, entry.from().id());
    }

    private Answer disputes(Answer document, String caseId) {
        return haidian.clerk()
                .post(
                        "/api/v1/documents/" + document.id() + "/dispute",
                        """
                        {"caseId": "%s", "reason": "He was abroad when the contract was signed."}\
                        """
                                .formatted(caseId),
                        document.etag());
    }

    private Answer clears(Answer document) {
        return haidian.judge()
                .post(
                        "/api/v1/documents/" + document.id() + "/dispute/clearance",
                        """
                        {"reason": "The signature is his."}\
                        """,
                        document.etag());
    }

    private boolean inDoubt() {
        var answer = airline.asks(person, haidian.today()).json();
        return answer.get("decision").asString().equals("INDETERMINATE")
                && answer.get("reason").asString().equals("IDENTITY_IN_DISPUTE");
    }

    private boolean entryInForce() {
        return haidian.clerk()
                .get("/api/v1/listings/" + entry.listing())
                .json()
                .get("inForce")
                .asBoolean();
    }

    private String partyEtag() {
        return haidian.clerk().get("/api/v1/parties/" + party).etag();
    }

    private Answer dies(LocalDate on, String etag) {
        return haidian.clerk()
                .post(
                        "/api/v1/parties/" + party + "/death",
                        """
                        {"diedOn": "%s", "evidence": "Death certificate."}\
                        """
                                .formatted(on),
                        etag);
    }

    private static JsonNode review(Answer duties, Entry entry) {
        return duties.json()
                .valueStream()
                .filter(duty -> duty.get("kind").asString().equals("review-after-death"))
                .filter(duty -> duty.get("subject").asString().equals(entry.from().id()))
                .findFirst()
                .orElse(null);
    }
}
