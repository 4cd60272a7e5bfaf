package org.defaulterregistry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.identity.DocumentTest.assertInvalid;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
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

/** Two parties that are one person, and one that is two: nothing is lost, nothing doubled. */
abstract class PartyChangeTest extends RegistryTest {
    private static final String MERGERS = "/api/v1/party-mergers";
    private static final String SPLITS = "/api/v1/party-splits";

    @Autowired private Restraints restraints;
    @Autowired private Admissions admissions;

    private People people;

    /** A person whom the registry knows twice: by an identity card, and by a passport. */
    private Made card;

    private String passport;
    private Entry byCard;
    private Entry byPassport;
    private String ofCard;
    private String ofPassport;

    @OnH2
    static class OnH2Test extends PartyChangeTest {}

    @OnPostgres
    static class OnPostgresTest extends PartyChangeTest {}

    @BeforeEach
    void aPersonIsKnownTwice() {
        people = new People(haidian);
        var born = LocalDate.of(1980, 2, 3);
        card = Made.born(born);
        passport = People.passport("PASSPORT NAME");
        byCard = haidian.lists(card, 1);
        byPassport = people.lists(byPassport(born));
        ofCard = people.partyOf(byCard.from());
        ofPassport = people.partyOf(byPassport.from());
    }

    /** Nobody else bears this name, so nobody is asked about. */
    private String byPassport(LocalDate born) {
        var known = haidian.clerk().post("/api/v1/parties/search", search(born)).json();
        var others =
                known.get("alike")
                        .valueStream()
                        .map(one -> "\"" + one.get("partyId").asString() + "\"")
                        .distinct()
                        .toList();
        return People.debtor(
                passport, born, ", \"distinctFrom\": [" + String.join(",", others) + "]");
    }

    private static String search(LocalDate born) {
        return "{\"name\": \"PASSPORT NAME\", \"birthDate\": \"" + born + "\"}";
    }

    @Test
    void R_SELF_CHECK_no_merger_loses_a_death() {
        people.dies(ofPassport);
        assertThat(people.draftsMerger(ofCard, ofPassport).problem()).isEqualTo("conflict");
        assertThat(people.draftsMerger(ofPassport, ofCard).problem()).isEqualTo("conflict");

        people.dies(ofCard);

        merged();
    }

    @Test
    void D12_after_the_merger_either_document_answers_the_same_and_after_the_split_each_its_own() {
        cashier.reports(byPassport.from(), "1000.00");
        assertThat(decision(passport)).isEqualTo("CLEAR");
        assertThat(decision(card.identity())).isEqualTo("RESTRICTED");

        var merged = merged();

        assertThat(merged.json().get("state").asString()).isEqualTo("SIGNED");
        assertThat(merged.raw().headers().firstValue("Journal-Position")).isPresent();
        assertThat(decision(passport)).isEqualTo("RESTRICTED");
        assertThat(decision(card.identity())).isEqualTo("RESTRICTED");
        assertThat(haidian.clerk().get("/api/v1/parties/" + ofPassport).status()).isEqualTo(404);
        assertThat(restraints.of(UUID.fromString(ofPassport)).orElseThrow().bindings()).isEmpty();

        split();

        assertThat(decision(passport)).isEqualTo("CLEAR");
        assertThat(decision(card.identity())).isEqualTo("RESTRICTED");
    }

    @Test
    void R_CARD_1_both_entries_bind_one_party_and_each_goes_for_itself() {
        merged();
        var one = UUID.fromString(ofCard);
        assertThat(restraints.of(one).orElseThrow().bindings()).hasSize(2);

        cashier.reports(byCard.from(), "1000.00");
        assertThat(restraints.of(one).orElseThrow().bindings()).hasSize(1);
        assertThat(decision(card.identity())).isEqualTo("RESTRICTED");

        cashier.reports(byPassport.from(), "1000.00");
        assertThat(restraints.of(one).orElseThrow().bindings()).isEmpty();
        assertThat(decision(card.identity())).isEqualTo("CLEAR");
    }

    @Test
    void what_is_about_a_party_follows_it_and_so_do_live_keys() {
        assertThat(decision(passport)).isEqualTo("RESTRICTED");
        var before = me().json();
        assertThat(before.get("entries")).hasSize(1);
        assertThat(before.get("whoAsked")).isEmpty();

        merged();

        var after = me().json();
        assertThat(after.get("entries")).hasSize(2);
        assertThat(after.get("consumptionOrders")).hasSize(2);
        assertThat(after.get("whoAsked")).hasSize(1);
        assertThat(haidian.drafts(byPassport.from(), 1).json().get("rule").asString())
                .isEqualTo("R-CARD-1");

        split();

        assertThat(me().json().get("entries")).hasSize(1);
        assertThat(me().json().get("whoAsked")).isEmpty();
        assertThat(haidian.drafts(byPassport.from(), 1).json().get("rule").asString())
                .isEqualTo("R-CARD-1");
    }

    @Test
    void D13_a_merger_has_two_people_and_a_version() {
        var draft = haidian.judge().post(MERGERS, People.mergerBody(ofCard, ofPassport));
        var address = MERGERS + "/" + draft.id();

        assertThat(people.signs(MERGERS, draft).json().get("rule").asString()).isEqualTo("D13");
        assertThat(haidian.president().post(address + "/signature", "").status()).isEqualTo(428);
        assertThat(haidian.president().post(address + "/signature", "", "\"9\"").status())
                .isEqualTo(412);
        assertThat(chaoyang.judge().post(address + "/signature", "", draft.etag()).status())
                .isEqualTo(404);
        assertThat(chaoyang.judge().get(address).status()).isEqualTo(404);
        var signed = made(haidian.president().post(address + "/signature", "", draft.etag()), 200);
        assertThat(haidian.president().post(address + "/signature", "", signed.etag()).problem())
                .isEqualTo("conflict");
    }

    @Test
    void D12_another_kind_or_another_day_of_birth_is_another_person() {
        var unit = people.partyOf(people.warns(People.debtor(People.unit())));
        var other = people.partyOf(haidian.records(Made.born(LocalDate.of(1980, 2, 4))));

        assertThat(people.draftsMerger(ofCard, unit).problem()).isEqualTo("conflict");
        assertThat(people.draftsMerger(ofCard, other).problem()).isEqualTo("conflict");
        assertInvalid(people.draftsMerger(ofCard, ofCard), "/absorb");
        assertThat(new People(chaoyang).draftsMerger(ofCard, ofPassport).status()).isEqualTo(404);
        assertThat(people.draftsMerger(ofCard, UUID.randomUUID().toString()).status())
                .isEqualTo(404);
    }

    @Test
    void R_CARD_1_two_debtors_of_one_case_are_not_merged() {
        made(
                people.records(
                        People.debtor(card.identity())
                                + ","
                                + byPassport(LocalDate.of(1980, 2, 3))),
                201);

        var refused = people.draftsMerger(ofCard, ofPassport);

        assertThat(refused.problem()).isEqualTo("conflict");
        assertThat(refused.json().get("rule").asString()).isEqualTo("R-CARD-1");
    }

    @Test
    void a_drafted_decision_is_signed_against_the_party_that_goes_on() {
        var from = people.warns(People.debtor(passport, LocalDate.of(1980, 2, 3), ""));
        var draft = haidian.drafts(from, 1);
        merged();

        assertThat(haidian.signs(draft).status()).isEqualTo(412);
        var again = haidian.judge().get("/api/v1/listing-decisions/" + draft.id());
        var signed =
                haidian.president()
                        .post(
                                "/api/v1/listing-decisions/" + draft.id() + "/signature",
                                "",
                                again.etag());

        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(restraints.of(UUID.fromString(ofCard)).orElseThrow().bindings()).hasSize(3);
    }

    @Test
    void an_office_held_twice_is_one_after_the_merger_and_goes_with_its_document_in_a_split() {
        var unit = people.lists(People.debtor(People.unit())).from();
        office(unit, card.identity());
        var second = haidian.clerk().post("/api/v1/offices", byPassportOffice(unit));
        made(people.signs("/api/v1/offices", second), 200);

        merged();

        var one = UUID.fromString(ofCard);
        assertThat(restraints.of(one).orElseThrow().offices()).hasSize(1);
        assertThat(
                        haidian.clerk()
                                .get("/api/v1/offices/" + second.id())
                                .json()
                                .get("state")
                                .asString())
                .isEqualTo("MERGED");
    }

    @Test
    void officers_follow_a_unit_that_turns_out_to_be_another() {
        var first = people.lists(People.debtor(People.unit())).from();
        var second = people.lists(People.debtor(People.unit())).from();
        var holder = Made.up();
        var office = office(first, holder.identity());

        var draft = people.draftsMerger(people.partyOf(second), people.partyOf(first));
        made(people.signs(MERGERS, draft), 200);

        var party = UUID.fromString(office.json().get("partyId").asString());
        assertThat(restraints.of(party).orElseThrow().offices().getFirst().unit().toString())
                .isEqualTo(people.partyOf(second));
    }

    @Test
    void a_split_needs_to_see_what_it_moves_and_leaves_something_behind() {
        merged();
        var cardDocument = people.documentOf(ofCard, card.name());
        var passportDocument = people.documentOf(ofCard, "PASSPORT NAME");

        assertInvalid(
                splits("[\"" + cardDocument + "\", \"" + passportDocument + "\"]", "[]"),
                "/documentIds");
        assertInvalid(splits("[\"" + UUID.randomUUID() + "\"]", "[]"), "/documentIds");
        assertInvalid(splits("[\"" + passportDocument + "\"]", "[]"), "/debtorIds");
        assertInvalid(
                splits("[\"" + passportDocument + "\"]", "[\"" + byCard.from().debtor() + "\"]"),
                "/debtorIds");
        assertThat(
                        chaoyang.clerk()
                                .post(
                                        SPLITS,
                                        People.splitBody(
                                                ofCard, "[\"" + cardDocument + "\"]", "[]"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void D12_a_split_leaves_nobody_restricted_without_a_document() {
        merged();
        var documents = "[\"" + people.documentOf(ofCard, "PASSPORT NAME") + "\"]";
        var debtors = "[\"" + byPassport.from().debtor() + "\"]";
        var draft = made(splits(documents, debtors), 201);
        ends(people.documentOf(ofCard, "PASSPORT NAME"));

        assertLeavesNobody(splits(documents, debtors));
        assertLeavesNobody(people.signs(SPLITS, draft));

        cashier.reports(byPassport.from(), "1000.00");
        made(people.signs(SPLITS, draft), 200);
    }

    @Test
    void D12_who_stays_behind_in_a_split_keeps_a_document_too() {
        merged();
        var documents = "[\"" + people.documentOf(ofCard, "PASSPORT NAME") + "\"]";
        ends(people.documentOf(ofCard, card.name()));

        assertLeavesNobody(splits(documents, "[\"" + byPassport.from().debtor() + "\"]"));
    }

    private static void assertLeavesNobody(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().get("rule").asString()).isEqualTo("D12");
    }

    private void ends(String document) {
        var address = "/api/v1/documents/" + document;
        made(
                haidian.clerk()
                        .post(
                                address + "/ending",
                                "{\"reason\": \"Lost.\", \"evidence\": \"Report.\"}",
                                haidian.clerk().get(address).etag()),
                200);
    }

    private Answer merged() {
        return made(people.signs(MERGERS, people.draftsMerger(ofCard, ofPassport)), 200);
    }

    private void split() {
        var documents = "[\"" + people.documentOf(ofCard, "PASSPORT NAME") + "\"]";
        var debtors = "[\"" + byPassport.from().debtor() + "\"]";
        made(people.signs(SPLITS, splits(documents, debtors)), 200);
    }

    private Answer splits(String documents, String debtors) {
        return haidian.clerk().post(SPLITS, People.splitBody(ofCard, documents, debtors));
    }

    private Answer office(Case unit, String identity) {
        return made(
                people.signs("/api/v1/offices", people.draftsOffice(unit, "principal", identity)),
                200);
    }

    private String byPassportOffice(Case unit) {
        return """
        {"debtorId": "%s", "group": "principal", "identity": %s, "birthDate": "1980-02-03", "since": "2020-01-01",
         "evidence": "Register of companies."}\
        """
                .formatted(unit.debtor(), passport);
    }

    private String decision(String identity) {
        return made(airline.asks(identity, haidian.today()), 200).json().get("decision").asString();
    }

    private Answer me() {
        var name = "citizen." + card.number();
        admissions.citizen(
                name, "demo", "A citizen", new Citizen("resident-id", "CN", card.number()));
        return Http.person(port, name).get("/api/v1/me");
    }
}
