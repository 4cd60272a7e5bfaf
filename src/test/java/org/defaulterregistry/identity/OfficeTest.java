package org.defaulterregistry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.identity.DocumentTest.assertInvalid;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.restraint.Restraints;
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
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who answers for a unit, from when, and what lets him go. */
abstract class OfficeTest extends RegistryTest {
    private static final String OFFICES = "/api/v1/offices";
    private static final String LEFT =
            """
            {"reason": "change-of-office", "hasLeft": true, "changeForBusinessNeed": %s,
             "actualController": %s, "directlyResponsible": %s, "evidence": "Minutes of the shareholders."}\
            """;
    private static final String CHANGED = LEFT.formatted(true, false, false);
    private static final String NONE_OF_THEM =
            """
            {"reason": "not-of-the-four-groups", "evidence": "He was a plain shareholder."}\
            """;

    @Autowired private Restraints restraints;
    @Autowired private Offices offices;
    @Autowired private Admissions admissions;

    private People people;
    private Case unit;

    @OnH2
    static class OnH2Test extends OfficeTest {}

    @OnPostgres
    static class OnPostgresTest extends OfficeTest {}

    @BeforeEach
    void aUnitIsListed() {
        people = new People(haidian);
        unit = people.lists(People.debtor(People.unit())).from();
    }

    @Test
    void R_CONS_3_UNIT_an_office_binds_from_its_signature_and_lists_nobody() {
        var holder = Made.up();
        var draft = made(people.draftsOffice(unit, "legal-representative", holder.identity()), 201);
        var party = UUID.fromString(draft.json().get("partyId").asString());
        assertThat(restraints.of(party).orElseThrow().offices()).isEmpty();
        assertThat(offices.of(party)).isEmpty();

        var signed = made(people.signs(OFFICES, draft), 200);

        assertThat(signed.json().get("state").asString()).isEqualTo("HELD");
        assertThat(signed.json().get("boundFrom").asString()).isEqualTo(haidian.today().toString());
        var state = restraints.of(party).orElseThrow();
        assertThat(state.offices()).hasSize(1);
        assertThat(state.offices().getFirst().isHeld(haidian.today())).isTrue();
        assertThat(state.offices().getFirst().isHeld(haidian.today().minusDays(1))).isFalse();
        assertThat(state.isIn(haidian.today())).isFalse();
        assertThat(state.bindings()).isEmpty();
        assertThat(offices.of(party)).hasSize(1);
        assertThat(offices.ofUnit(state.offices().getFirst().unit())).hasSize(1);
    }

    @Test
    void R_CONS_3_UNIT_the_holder_reads_why_he_is_restricted_and_what_frees_him() {
        var holder = Made.up();
        var me = signedUp(holder);
        assertThat(me.get("/api/v1/me").json().get("restricted").asBoolean()).isFalse();
        signed("actual-controller", holder);

        var status = me.get("/api/v1/me").json();

        assertThat(status.get("onTheList").asBoolean()).isFalse();
        assertThat(status.get("restricted").asBoolean()).isTrue();
        assertThat(status.at("/summary/en").asString())
                .contains("not on the list, but restricted as actual controller of a unit");
        assertThat(status.at("/summary/zh").asString()).contains("作为某单位的实际控制人受到限制");
        var office = status.get("offices").get(0);
        assertThat(office.get("group").asString()).isEqualTo("actual-controller");
        assertThat(office.at("/because/0/caseNumber").asString()).isEqualTo(unit.number());
        assertThat(office.at("/because/0/court").asString()).isEqualTo("CN-110108");
        assertThat(office.at("/because/0/rule").asString()).isEqualTo("R-CONS-3-UNIT");
        assertThat(office.at("/because/0/by").toString())
                .isEqualTo("[\"entry\",\"consumption-order\"]");
        assertThat(
                        office.get("waysOff")
                                .valueStream()
                                .map(way -> way.get("rule").asString())
                                .toList())
                .contains("R-CONS-9(2)", "R-CONS-3-PRIVATE", "R-CONS-18")
                .doesNotContain("R-CONS-17(2)");

        cashier.reports(unit, "1000.00");

        var free = me.get("/api/v1/me").json();
        assertThat(free.get("restricted").asBoolean()).isFalse();
        assertThat(free.at("/offices/0/because")).isEmpty();
    }

    @Test
    void R_CONS_3_UNIT_somebody_may_hold_several_offices_but_each_once() {
        var holder = Made.up();
        var first = signed("legal-representative", holder);
        signed("principal", holder);

        assertThat(offices.of(party(first))).hasSize(2);
        var again = people.draftsOffice(unit, "principal", holder.identity());
        assertThat(again.problem()).isEqualTo("conflict");
        assertThat(again.json().get("rule").asString()).isEqualTo("R-CONS-3-UNIT");
    }

    @Test
    void R_CONS_3_UNIT_units_hold_no_office_and_people_have_none() {
        assertInvalid(
                people.draftsOffice(unit, "legal-representative", People.unit()),
                "/identity/documentType");
        assertInvalid(people.draftsOffice(unit, "shareholder", Made.up().identity()), "/group");
        assertInvalid(
                people.draftsOffice(haidian.records(Made.up()), "principal", Made.up().identity()),
                "/debtorId");
        assertInvalid(
                haidian.clerk()
                        .post(
                                OFFICES,
                                People.officeBody(
                                        unit,
                                        "principal",
                                        Made.up().identity(),
                                        haidian.today().plusDays(1))),
                "/since");
        var earliest = LocalDate.of(1950, 1, 1);
        var old = Made.up().identity();
        assertInvalid(
                haidian.clerk()
                        .post(
                                OFFICES,
                                People.officeBody(unit, "principal", old, earliest.minusDays(1))),
                "/since");
        made(
                haidian.clerk().post(OFFICES, People.officeBody(unit, "principal", old, earliest)),
                201);
    }

    @Test
    void D13_who_drafts_an_office_does_not_sign_it() {
        var draft =
                haidian.judge()
                        .post(
                                OFFICES,
                                People.officeBody(
                                        unit, "principal", Made.up().identity(), haidian.today()));

        var own = people.signs(OFFICES, draft);

        assertThat(own.json().get("rule").asString()).isEqualTo("D13");
        assertThat(kinds(own)).containsExactly("REFUSE");
        assertThat(
                        haidian.president()
                                .post(OFFICES + "/" + draft.id() + "/signature", "", draft.etag())
                                .status())
                .isEqualTo(200);
    }

    @Test
    void another_courts_office_and_debtor_are_404() {
        var office = signed("principal", Made.up());

        assertThat(chaoyang.clerk().get(OFFICES + "/" + office.id()).status()).isEqualTo(404);
        assertThat(release(chaoyang.judge(), office, NONE_OF_THEM).status()).isEqualTo(404);
        assertThat(
                        new People(chaoyang)
                                .draftsOffice(unit, "principal", Made.up().identity())
                                .status())
                .isEqualTo(404);
        assertThat(offices.find(UUID.fromString(office.id()), "CN-110105")).isEmpty();
        assertThat(offices.find(UUID.fromString(office.id()), "CN-110108")).isPresent();
    }

    @Test
    void R_CONS_17_2_the_former_one_goes_free_once_a_successor_is_bound() {
        var former = signed("legal-representative", Made.up());

        var early = release(haidian.judge(), former, CHANGED);
        assertThat(early.problem()).isEqualTo("conflict");
        assertThat(early.json().get("rule").asString()).isEqualTo("R-CONS-17(2)");

        var successor =
                made(people.draftsOffice(unit, "legal-representative", Made.up().identity()), 201);
        assertThat(release(haidian.judge(), former, CHANGED).problem())
                .as("a draft binds nobody")
                .isEqualTo("conflict");
        made(people.signs(OFFICES, successor), 200);
        var released = made(release(haidian.judge(), former, CHANGED), 200);

        assertThat(released.json().get("releasedUnder").asString()).isEqualTo("R-CONS-17(2)");
        assertThat(isBound(former)).isFalse();
        assertThat(release(haidian.judge(), released, CHANGED).problem()).isEqualTo("conflict");
    }

    @Test
    void R_SELF_CHECK_nobody_is_bound_for_the_dead_though_he_lived_at_the_draft() {
        var draft = made(people.draftsOffice(unit, "principal", Made.up().identity()), 201);
        var dead = draft.json().get("partyId").asString();
        people.dies(dead);

        assertThat(people.signs(OFFICES, draft).problem()).isEqualTo("conflict");
    }

    @Test
    void R_CONS_17_2_a_dead_successor_frees_nobody() {
        var former = signed("legal-representative", Made.up());
        var dead = party(signed("legal-representative", Made.up())).toString();
        people.dies(dead);

        for (var reason : List.of(CHANGED, NONE_OF_THEM)) {
            var refused = release(haidian.judge(), former, reason);
            assertThat(refused.problem()).as(refused.text()).isEqualTo("conflict");
            assertThat(refused.json().get("rule").asString()).isEqualTo("R-CONS-17(2)");
        }
        assertThat(isBound(former)).isTrue();

        signed("legal-representative", Made.up());
        made(release(haidian.judge(), former, CHANGED), 200);
    }

    @Test
    void R_CONS_17_2_whoever_still_has_a_hand_in_it_stays_bound() {
        var former = signed("legal-representative", Made.up());
        signed("legal-representative", Made.up());

        assertRefused(former, LEFT.formatted(false, false, false));
        assertRefused(former, LEFT.formatted(true, true, false));
        assertRefused(former, LEFT.formatted(true, false, true));
        assertThat(isBound(former)).isTrue();
        assertInvalid(
                release(
                        haidian.judge(),
                        former,
                        "{\"reason\": \"change-of-office\", \"evidence\": \"Shown.\"}"),
                "/hasLeft");
    }

    @Test
    void R_CONS_17_2_what_the_court_has_recorded_counts_whatever_the_request_says() {
        var holder = Made.up();
        var former = signed("legal-representative", holder);
        signed("actual-controller", holder);
        signed("legal-representative", Made.up());

        assertRefused(former, CHANGED);
    }

    @Test
    void R_CONS_17_2_a_finding_about_a_person_does_not_pass_to_a_successor() {
        var controller = signed("actual-controller", Made.up());

        assertInvalid(release(haidian.judge(), controller, CHANGED), "/reason");
        made(release(haidian.judge(), controller, NONE_OF_THEM), 200);
        assertThat(isBound(controller)).isFalse();
    }

    @Test
    void R_CONS_3_UNIT_a_draft_may_be_taken_back_and_drafted_again() {
        var holder = Made.up();
        var draft = made(people.draftsOffice(unit, "principal", holder.identity()), 201);

        made(release(haidian.judge(), draft, NONE_OF_THEM), 200);

        assertThat(people.signs(OFFICES, draft).status()).isEqualTo(412);
        assertThat(people.draftsOffice(unit, "principal", holder.identity()).status())
                .isEqualTo(201);
    }

    @Test
    void the_court_of_the_unit_is_concerned_with_the_holder() {
        var office = signed("principal", Made.up());

        var party = haidian.clerk().get("/api/v1/parties/" + party(office));

        assertThat(party.status()).isEqualTo(200);
        assertThat(party.json().at("/officesHeld/0/group").asString()).isEqualTo("principal");
    }

    @Test
    void R_DATA_6_1_the_entry_of_a_unit_names_its_legal_representative_who_is_not_listed() {
        unit = people.warns(People.debtor(People.unit()));
        assertThat(people.draftsOffice(unit, "legal-representative", Made.up().identity()).status())
                .isEqualTo(201);
        var former = Made.up();
        signed("legal-representative", former);
        signed("principal", Made.up());
        var holder = Made.up();
        var office = signed("legal-representative", holder, haidian.today());

        assertThat(publishedHead()).isEqualTo(holder.name());

        assertThat(restraints.of(party(office)).orElseThrow().isIn(haidian.today())).isFalse();
        assertThat(signedUp(holder).get("/api/v1/me").json().get("onTheList").asBoolean())
                .isFalse();
    }

    @Test
    void R_CORRECT_9_2_an_entry_of_another_case_that_names_nobody_is_that_courts_to_correct() {
        var identity = People.unit();
        var entry = new People(chaoyang).lists(People.debtor(identity));
        unit = people.lists(People.debtor(identity)).from();
        assertThat(corrections(entry.listing())).isEmpty();
        var head = Made.up();

        signed("legal-representative", head);

        assertThat(corrections(entry.listing())).hasSize(1);
        var address = "/api/v1/listings/" + entry.listing();
        made(
                chaoyang.judge()
                        .post(
                                address + "/correction",
                                """
                                {"foundOn": "%s", "evidence": "Register of companies.",
                                 "corrections": [{"field": "legal-representative", "value": "%s"}]}\
                                """
                                        .formatted(haidian.today(), head.name()),
                                chaoyang.clerk().get(address).etag()),
                200);
        assertThat(corrections(entry.listing())).isEmpty();
        signed("principal", Made.up());
        assertThat(corrections(entry.listing())).as("it names somebody").isEmpty();
    }

    private List<String> corrections(String listing) {
        return chaoyang.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(listing))
                .map(duty -> duty.get("kind").asString())
                .filter("correct-entry"::equals)
                .toList();
    }

    @Test
    void R_DATA_6_1_where_there_is_none_the_principal_is_named_and_nobody_else() {
        unit = people.warns(People.debtor(People.unit()));
        var principal = Made.up();
        signed("principal", principal);
        signed("actual-controller", Made.up());
        assertThat(publishedHead()).isEqualTo(principal.name());

        unit = people.warns(People.debtor(People.unit()));
        made(release(haidian.judge(), signed("principal", Made.up()), NONE_OF_THEM), 200);
        signed("actual-controller", Made.up());
        made(people.draftsOffice(unit, "principal", Made.up().identity()), 201);
        assertThat(publishedHead()).isNull();
    }

    @Test
    void R_CONS_17_2_a_restricted_unit_keeps_a_legal_representative_who_is_bound() {
        var wrong = signed("legal-representative", Made.up());
        var right = people.draftsOffice(unit, "legal-representative", Made.up().identity());

        var early = release(haidian.judge(), wrong, NONE_OF_THEM);
        assertThat(early.problem()).isEqualTo("conflict");
        assertThat(early.json().get("rule").asString()).isEqualTo("R-CONS-17(2)");
        assertThat(isBound(wrong)).isTrue();
        made(people.signs(OFFICES, right), 200);
        made(release(haidian.judge(), wrong, NONE_OF_THEM), 200);

        assertThat(isBound(wrong)).isFalse();
        assertThat(isBound(right)).isTrue();
    }

    @Test
    void R_CONS_3_UNIT_where_nothing_restricts_the_unit_a_wrong_representative_goes_at_once() {
        unit = people.warns(People.debtor(People.unit()));
        var wrong = signed("legal-representative", Made.up());

        made(release(haidian.judge(), wrong, NONE_OF_THEM), 200);
    }

    @Test
    void D13_the_court_whose_case_restricts_the_unit_lets_an_officer_go_and_no_other() {
        var identity = People.unit();
        unit = people.warns(People.debtor(identity));
        var holder = Made.up();
        var office = signed("principal", holder);
        new People(chaoyang).lists(People.debtor(identity));
        assertThat(airline.decision(holder, haidian.today())).isEqualTo("RESTRICTED");

        var refused = release(haidian.judge(), office, NONE_OF_THEM);
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().get("rule").asString()).isEqualTo("D13");
        assertThat(airline.decision(holder, haidian.today())).isEqualTo("RESTRICTED");

        var read = chaoyang.judge().get(OFFICES + "/" + office.id());
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        made(release(chaoyang.judge(), read, NONE_OF_THEM), 200);
        assertThat(airline.decision(holder, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void D13_another_courts_draft_is_none_of_a_court_that_has_the_unit_too() {
        var identity = People.unit();
        unit = people.warns(People.debtor(identity));
        var draft = people.draftsOffice(unit, "principal", Made.up().identity());
        var signed = signed("principal", Made.up());
        new People(chaoyang).warns(People.debtor(identity));

        assertThat(chaoyang.judge().get(OFFICES + "/" + draft.id()).status()).isEqualTo(404);
        assertThat(chaoyang.judge().get(OFFICES + "/" + signed.id()).status()).isEqualTo(200);
        assertThat(release(chaoyang.judge(), signed, NONE_OF_THEM).status())
                .as("nobody restricts the unit: the court that found the office lets go")
                .isEqualTo(403);
        made(release(haidian.judge(), signed, NONE_OF_THEM), 200);
    }

    @Test
    void R_SELF_CHECK_the_other_court_that_restricts_the_unit_looks_at_the_release() {
        var identity = People.unit();
        unit = people.lists(People.debtor(identity)).from();
        var office = signed("principal", Made.up());
        var other = new People(chaoyang).lists(People.debtor(identity)).from();
        var address = OFFICES + "/" + office.id() + "/release/review";
        var body = "{\"caseId\": \"%s\", \"conclusion\": \"We find the same.\"}";
        assertInvalid(chaoyang.judge().post(address, body.formatted(other.id())), "/caseId");

        made(release(haidian.judge(), office, NONE_OF_THEM), 200);

        assertThat(owesReview(haidian, unit)).isFalse();
        assertThat(owesReview(chaoyang, other)).isTrue();
        assertInvalid(chaoyang.judge().post(address, body.formatted(unit.id())), "/caseId");
        var reviewed = made(chaoyang.judge().post(address, body.formatted(other.id())), 200);
        assertThat(kinds(reviewed, "record")).isEqualTo(1);
        assertThat(owesReview(chaoyang, other)).isFalse();
    }

    private static boolean owesReview(Court court, Case about) {
        return court.clerk()
                .get("/api/v1/duties")
                .json()
                .valueStream()
                .anyMatch(duty ->
                        duty.get("kind").asString().equals("review-release")
                                && duty.get("subject").asString().equals(about.id()));
    }

    private long kinds(Answer answer, String kind) {
        return jdbc.sql("select count(*) from act_leaf where position = ? and kind = ?")
                .params(
                        Long.parseLong(
                                answer.raw()
                                        .headers()
                                        .firstValue("Journal-Position")
                                        .orElseThrow()),
                        kind)
                .query(Long.class)
                .single();
    }

    /** As the entry says that opens now. */
    private String publishedHead() {
        var listed = made(haidian.signs(made(haidian.drafts(unit, 1), 201)), 200);
        var name =
                haidian.clerk()
                        .get("/api/v1/listings/" + listed.json().at("/listing/id").asString())
                        .json()
                        .at("/published/legalRepresentative");
        return name.isNull() ? null : name.asString();
    }

    private Answer signed(String group, Made holder, LocalDate since) {
        var draft =
                haidian.clerk()
                        .post(OFFICES, People.officeBody(unit, group, holder.identity(), since));
        return made(people.signs(OFFICES, draft), 200);
    }

    private Answer signed(String group, Made holder) {
        return made(
                people.signs(OFFICES, people.draftsOffice(unit, group, holder.identity())), 200);
    }

    private static Answer release(Http officer, Answer office, String body) {
        return officer.post(OFFICES + "/" + office.id() + "/release", body, office.etag());
    }

    private void assertRefused(Answer office, String body) {
        var refused = release(haidian.judge(), office, body);
        assertThat(refused.problem()).isEqualTo("refused-by-law");
        assertThat(refusedUnder(refused)).containsOnly("R-CONS-17(2)");
        assertThat(kinds(refused)).containsExactly("REFUSE");
    }

    private boolean isBound(Answer office) {
        return restraints.of(party(office)).orElseThrow().offices().stream()
                .filter(held -> held.id().toString().equals(office.id()))
                .anyMatch(held -> held.isHeld(haidian.today()));
    }

    private static UUID party(Answer office) {
        JsonNode party = office.json().get("partyId");
        return UUID.fromString(party.asString());
    }

    private Http signedUp(Made person) {
        var name = "citizen." + person.number();
        admissions.citizen(
                name, "demo", "A citizen", new Citizen("resident-id", "CN", person.number()));
        return Http.person(port, name);
    }
}
