package org.defaulterregistry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many papers of one person: linked by two people, renamed, ended. */
abstract class DocumentTest extends RegistryTest {
    private static final String DOCUMENTS = "/api/v1/documents";

    private People people;

    @OnH2
    static class OnH2Test extends DocumentTest {}

    @OnPostgres
    static class OnPostgresTest extends DocumentTest {}

    @BeforeEach
    void atWork() {
        people = new People(haidian);
    }

    @Test
    void D12_a_passport_is_in_doubt_while_drafted_and_restricts_once_it_is_signed() {
        var party = listed(Made.up());
        var passport = People.passport("YAN SHI");
        assertThat(decisionOn(passport)).isEqualTo("CLEAR");

        var draft = made(people.draftsDocument(party, passport), 201);
        assertThat(draft.json().get("state").asString()).isEqualTo("DRAFT");
        assertThat(draft.raw().headers().firstValue("Journal-Position")).isPresent();
        assertThat(decisionOn(passport)).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");

        var signed = made(people.signs(DOCUMENTS, draft), 200);
        assertThat(signed.json().get("state").asString()).isEqualTo("LINKED");
        assertThat(decisionOn(passport)).isEqualTo("RESTRICTED");
    }

    @Test
    void D12_a_document_that_has_run_out_still_identifies() {
        var party = listed(Made.up());
        var passport = People.passport("YAN SHI");
        var draft =
                haidian.clerk()
                        .post(
                                DOCUMENTS,
                                """
                                {"partyId": "%s", "identity": %s, "validFrom": "2005-01-01", "validTo": "2015-01-01", "evidence": "Shown."}\
                                """
                                        .formatted(party, passport));

        made(people.signs(DOCUMENTS, draft), 200);

        assertThat(decisionOn(passport)).isEqualTo("RESTRICTED");
    }

    @Test
    void D13_who_drafts_does_not_sign_and_the_try_is_journaled() {
        var party = listed(Made.up());
        var passport = People.passport("YAN SHI");
        var draft = haidian.judge().post(DOCUMENTS, People.documentBody(party, passport));

        var own = sign(draft, draft.etag());

        assertThat(own.status()).isEqualTo(422);
        assertThat(own.json().get("rule").asString()).isEqualTo("D13");
        assertThat(kinds(own)).containsExactly("REFUSE");
        assertThat(decisionOn(passport)).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");
        var president =
                haidian.president()
                        .post(DOCUMENTS + "/" + draft.id() + "/signature", "", draft.etag());
        assertThat(president.status()).isEqualTo(200);
    }

    @Test
    void a_signature_needs_the_version_that_it_signs() {
        var draft = made(people.draftsDocument(listed(Made.up()), People.passport("YAN SHI")), 201);

        assertThat(haidian.judge().post(DOCUMENTS + "/" + draft.id() + "/signature", "").status())
                .isEqualTo(428);
        assertThat(sign(draft, "\"77\"").status()).isEqualTo(412);
        assertThat(made(sign(draft, draft.etag()), 200).etag()).isNotEqualTo(draft.etag());
        assertThat(sign(draft, draft.etag()).status()).isEqualTo(412);
    }

    @Test
    void another_courts_party_and_document_are_404() {
        var person = Made.up();
        var party = listed(person);
        var document = people.documentOf(party, person.name());
        var passport = People.passport("YAN SHI");

        assertThat(chaoyang.clerk().post(DOCUMENTS, People.documentBody(party, passport)).status())
                .isEqualTo(404);
        assertThat(chaoyang.clerk().get(DOCUMENTS + "/" + document).status()).isEqualTo(404);
        assertThat(chaoyang.clerk().get("/api/v1/parties/" + party).status()).isEqualTo(404);
        chaoyang.records(person);
        assertThat(chaoyang.clerk().get("/api/v1/parties/" + party).status()).isEqualTo(200);
        var draft = made(people.draftsDocument(party, passport), 201);
        assertThat(
                        chaoyang.judge()
                                .post(DOCUMENTS + "/" + draft.id() + "/signature", "", draft.etag())
                                .status())
                .isEqualTo(404);
    }

    @Test
    void the_paper_must_fit_the_party() {
        var party = listed(Made.born(LocalDate.of(1980, 2, 3)));

        assertInvalid(people.draftsDocument(party, People.unit()), "/identity/documentType");
        assertInvalid(
                people.draftsDocument(party, Made.born(LocalDate.of(1980, 2, 4)).identity()),
                "/identity/documentNumber");
        assertThat(
                        people.draftsDocument(party, Made.born(LocalDate.of(1980, 2, 3)).identity())
                                .status())
                .isEqualTo(201);
    }

    @Test
    void a_paper_of_another_party_points_to_a_merger() {
        var other = Made.up();
        var known = listed(other);
        var mine = listed(Made.born(LocalDate.of(1970, 1, 1)));
        var passport = People.passport("YAN SHI");
        made(people.signs(DOCUMENTS, people.draftsDocument(known, passport)), 200);

        var refused = people.draftsDocument(mine, passport);

        assertThat(refused.problem()).isEqualTo("possible-duplicate");
        assertThat(refused.json().get("next").asString()).contains("party-mergers");
        assertThat(refused.json().at("/candidates/0/partyId").asString()).isEqualTo(known);
        assertThat(people.draftsDocument(known, passport).problem()).isEqualTo("conflict");
    }

    @Test
    void a_document_that_has_ended_is_in_doubt_and_another_party_may_have_the_paper() {
        var party = listed(Made.up());
        var passport = People.passport("YAN SHI");
        var signed = made(people.signs(DOCUMENTS, people.draftsDocument(party, passport)), 200);

        var ended = end(signed);
        assertThat(ended.json().get("state").asString()).isEqualTo("ENDED");
        assertThat(decisionOn(passport)).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");
        assertThat(end(ended).problem()).isEqualTo("conflict");

        var other = listed(Made.up());
        made(people.signs(DOCUMENTS, people.draftsDocument(other, passport)), 200);
        touch(party);
        assertThat(decisionOn(passport)).isEqualTo("RESTRICTED");
    }

    @Test
    void R_DATA_MASK_a_party_shows_masked_numbers() {
        var person = Made.up();
        var party = listed(person);

        var view = haidian.clerk().get("/api/v1/parties/" + party);

        assertThat(view.text()).doesNotContain(person.number()).contains("****");
        assertThat(view.json().at("/documents/0/name").asString()).isEqualTo(person.name());
    }

    @Test
    void D12_the_old_name_holds_until_the_new_one_is_signed() {
        var person = Made.up();
        var party = listed(person);
        var document =
                haidian.clerk().get(DOCUMENTS + "/" + people.documentOf(party, person.name()));
        var renamed = person.identityNamed("演示改名");

        var draft = rename(document, "演示改名");
        assertThat(draft.status()).isEqualTo(201);
        assertThat(decisionOn(person.identity())).isEqualTo("RESTRICTED");
        assertThat(decisionOn(renamed)).isEqualTo("INDETERMINATE NAME_DIFFERS");

        made(people.signs(DOCUMENTS, draft), 200);
        assertThat(decisionOn(renamed)).isEqualTo("RESTRICTED");
        assertThat(decisionOn(person.identity())).isEqualTo("INDETERMINATE NAME_DIFFERS");
        var old = haidian.clerk().get(DOCUMENTS + "/" + document.id());
        assertThat(old.json().get("state").asString()).isEqualTo("ENDED");
        assertThat(people.records(People.debtor(renamed)).status()).isEqualTo(201);
        assertInvalid(people.records(People.debtor(person.identity())), "/debtors/0/identity/name");
    }

    @Test
    void D12_the_case_shows_the_name_as_it_stands_now() {
        var person = Made.up();
        var from = haidian.warns(person);
        var party = people.partyOf(from);
        var document =
                haidian.clerk().get(DOCUMENTS + "/" + people.documentOf(party, person.name()));
        var draft = rename(document, "演示改名");
        assertThat(debtorOf(from).get("name").asString()).isEqualTo(person.name());

        var renamed = made(people.signs(DOCUMENTS, draft), 200);

        assertThat(debtorOf(from).get("name").asString()).isEqualTo("演示改名");
        assertThat(debtorOf(from).get("documentNumber").asString()).isEqualTo(person.number());
        var listed = made(haidian.signs(haidian.drafts(from, 1)), 200).json();
        assertThat(published(listed.at("/listing/id").asString())).isEqualTo("演示改名");
        assertThat(
                        haidian.clerk()
                                .get(
                                        "/api/v1/listing-decisions/"
                                                + listed.get("id").asString()
                                                + "/text")
                                .text())
                .contains("演示改名")
                .doesNotContain(person.name());

        assertRefusedAsLast(end(renamed));
        assertThat(debtorOf(from).get("name").asString()).isEqualTo("演示改名");
    }

    @Test
    void D12_where_no_paper_is_linked_any_more_the_case_shows_the_one_it_was_recorded_by() {
        var person = Made.up();
        var from = haidian.warns(person);
        var party = people.partyOf(from);
        var document =
                haidian.clerk().get(DOCUMENTS + "/" + people.documentOf(party, person.name()));
        var renamed = made(people.signs(DOCUMENTS, rename(document, "演示改名")), 200);

        made(end(renamed), 200);

        assertThat(debtorOf(from).get("name").asString()).isEqualTo(person.name());
    }

    @Test
    void D6_a_draft_that_was_taken_back_leads_nowhere_and_makes_nobody_alike() {
        var party = listed(Made.up());
        var born = LocalDate.of(1949, 5, 1);
        var passport = People.passport("STRANGER TAKEN BACK");
        var draft = made(people.draftsDocument(party, passport), 201);
        assertThat(decisionOn(passport)).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");

        var ended = made(end(draft), 200);

        assertThat(ended.json().get("state").asString()).isEqualTo("ENDED");
        assertThat(decisionOn(passport)).isEqualTo("CLEAR");
        touch(party);
        assertThat(decisionOn(passport)).isEqualTo("CLEAR");
        var stranger = people.records(People.debtor(passport, born, ""));
        assertThat(stranger.status()).as(stranger.text()).isEqualTo(201);
        assertThat(stranger.json().at("/debtors/0/partyId").asString()).isNotEqualTo(party);
    }

    @Test
    void D12_the_last_paper_of_somebody_restricted_is_not_ended() {
        var person = Made.up();
        var party = listed(person);
        var card = haidian.clerk().get(DOCUMENTS + "/" + people.documentOf(party, person.name()));
        var passport = made(people.draftsDocument(party, People.passport("YAN SHI")), 201);

        assertRefusedAsLast(end(card));
        assertThat(decisionOn(person.identity())).isEqualTo("RESTRICTED");

        made(people.signs(DOCUMENTS, passport), 200);
        made(end(card), 200);
        assertRefusedAsLast(end(haidian.clerk().get(DOCUMENTS + "/" + passport.id())));
    }

    @Test
    void D12_the_last_paper_of_a_debtor_of_another_court_is_not_ended() {
        var person = Made.up();
        var from = haidian.warns(person);
        var draft = made(haidian.drafts(from, 1), 201);
        chaoyang.records(person);
        var party = people.partyOf(from);
        var card = chaoyang.clerk().get(DOCUMENTS + "/" + people.documentOf(party, person.name()));

        assertRefusedAsLast(end(chaoyang, card));
        made(haidian.signs(draft), 200);
        assertThat(decisionOn(person.identity())).isEqualTo("RESTRICTED");

        var later = Made.up();
        haidian.records(later);
        party = new People(chaoyang).partyOf(chaoyang.records(later));
        card = chaoyang.clerk().get(DOCUMENTS + "/" + people.documentOf(party, later.name()));
        assertRefusedAsLast(end(chaoyang, card));
        made(
                people.signs(DOCUMENTS, people.draftsDocument(party, People.passport("YAN SHI"))),
                200);
        made(end(chaoyang, card), 200);
    }

    @Test
    void D12_the_last_paper_of_somebody_about_to_be_bound_is_not_ended() {
        var person = Made.up();
        var from = haidian.warns(person);
        var card =
                haidian.clerk()
                        .get(
                                DOCUMENTS
                                        + "/"
                                        + people.documentOf(people.partyOf(from), person.name()));
        made(haidian.drafts(from, 1), 201);

        assertRefusedAsLast(end(card));
    }

    @Test
    void D12_nothing_is_decided_against_somebody_to_whom_no_document_leads() {
        var person = Made.up();
        var from = haidian.warns(person);
        var party = people.partyOf(from);
        var card = people.documentOf(party, person.name());
        var draft = made(haidian.drafts(from, 1), 201);
        endsUnasked(card);

        assertNotFound(haidian.drafts(from, 1));
        assertNotFound(haidian.signs(draft));
        assertNotFound(
                haidian.judge()
                        .post(
                                "/api/v1/exit-bans",
                                """
                                {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket."}\
                                """
                                        .formatted(from.debtor())));
        var passport = People.passport("YAN SHI");
        var linked = made(people.draftsDocument(party, passport), 201);
        assertNotFound(haidian.signs(draft));

        made(people.signs(DOCUMENTS, linked), 200);
        made(haidian.signs(draft), 200);
        assertThat(decisionOn(passport)).isEqualTo("RESTRICTED");
    }

    /** As it could be done before the law stood against it. */
    private void endsUnasked(String document) {
        jdbc.sql("update document set state = 'ENDED', live_key = null where id = cast(? as uuid)")
                .param(document)
                .update();
    }

    private static void assertNotFound(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().get("rule").asString()).isEqualTo("D12");
        assertThat(answer.json().get("next").asString()).contains("POST /api/v1/documents");
    }

    @Test
    void D13_a_court_ends_no_paper_on_which_nothing_but_anothers_restrictions_rest() {
        var person = Made.up();
        var party = listed(person);
        made(
                people.signs(DOCUMENTS, people.draftsDocument(party, People.passport("YAN SHI"))),
                200);
        chaoyang.records(person);
        var card = chaoyang.clerk().get(DOCUMENTS + "/" + people.documentOf(party, person.name()));

        var refused = end(chaoyang, card);

        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().get("rule").asString()).isEqualTo("D13");
        assertThat(decisionOn(person.identity())).isEqualTo("RESTRICTED");
        made(end(card), 200);
    }

    @Test
    void D13_another_courts_draft_is_taken_back_by_the_court_that_drafted_it() {
        var person = Made.up();
        var party = listed(person);
        chaoyang.records(person);
        var draft = made(people.draftsDocument(party, People.passport("YAN SHI")), 201);

        assertThat(end(chaoyang, draft).status()).isEqualTo(404);
        made(end(draft), 200);
    }

    @Test
    void D13_where_two_courts_restrict_two_officers_end_a_paper() {
        var person = Made.up();
        var party = listed(person);
        var passport = People.passport("YAN SHI");
        var linked = made(people.signs(DOCUMENTS, people.draftsDocument(party, passport)), 200);
        chaoyang.lists(person, 1);
        var address = DOCUMENTS + "/" + linked.id() + "/ending";
        var nobody = haidian.judge().post(address + "/signature", "", linked.etag());
        assertThat(nobody.problem()).isEqualTo("conflict");
        assertThat(nobody.json().get("rule").asString()).isEqualTo("D13");

        var drafted =
                made(
                        haidian.judge()
                                .post(
                                        address,
                                        "{\"reason\": \"Not his.\", \"evidence\": \"Letter.\"}",
                                        linked.etag()),
                        200);

        assertThat(drafted.json().get("state").asString()).isEqualTo("LINKED");
        assertThat(drafted.json().get("endingDraftedBy").asString()).isEqualTo("judge.haidian");
        assertThat(decisionOn(passport)).isEqualTo("RESTRICTED");
        var own = haidian.judge().post(address + "/signature", "", drafted.etag());
        assertThat(own.json().get("rule").asString()).isEqualTo("D13");
        assertThat(kinds(own)).containsExactly("REFUSE");
        assertThat(haidian.president().post(address + "/signature", "").status()).isEqualTo(428);
        assertThat(haidian.president().post(address + "/signature", "", "\"99\"").status())
                .isEqualTo(412);
        assertThat(chaoyang.president().post(address + "/signature", "", drafted.etag()).problem())
                .as("its own officers have drafted nothing")
                .isEqualTo("conflict");
        var signed = haidian.president().post(address + "/signature", "", drafted.etag());
        assertThat(made(signed, 200).json().get("state").asString()).isEqualTo("ENDED");
        assertThat(signed.json().get("endingDraftedBy").isNull()).isTrue();
        assertThat(decisionOn(passport)).isEqualTo("INDETERMINATE DOCUMENT_NOT_LINKED");
    }

    private static void assertRefusedAsLast(Answer answer) {
        assertThat(answer.problem()).as(answer.text()).isEqualTo("refused-by-law");
        assertThat(answer.json().get("rule").asString()).isEqualTo("D12");
        assertThat(kinds(answer)).containsExactly("REFUSE");
    }

    @Test
    void D12_the_case_shows_the_passport_in_force_and_not_the_one_before_it() {
        var born = LocalDate.of(1951, 3, 4);
        var old = People.passport("OLD PASSPORT");
        var from = people.warns(People.debtor(old, born, ""));
        var party = people.partyOf(from);
        made(
                people.signs(DOCUMENTS, people.draftsDocument(party, People.passport("NEW NAME"))),
                200);
        assertThat(debtorOf(from).get("name").asString()).isEqualTo("OLD PASSPORT");

        made(
                end(
                        haidian.clerk()
                                .get(DOCUMENTS + "/" + people.documentOf(party, "OLD PASSPORT"))),
                200);

        assertThat(debtorOf(from).get("name").asString()).isEqualTo("NEW NAME");
        assertThat(old).doesNotContain(debtorOf(from).get("documentNumber").asString());
    }

    private JsonNode debtorOf(Case from) {
        return haidian.clerk()
                .get("/api/v1/enforcement-cases/" + from.id())
                .json()
                .at("/debtors/0");
    }

    private String published(String listing) {
        return haidian.clerk()
                .get("/api/v1/listings/" + listing)
                .json()
                .at("/published/name")
                .asString();
    }

    @Test
    void a_new_name_must_be_new_and_a_name() {
        var person = Made.up();
        var party = listed(person);
        var document =
                haidian.clerk().get(DOCUMENTS + "/" + people.documentOf(party, person.name()));

        assertInvalid(rename(document, person.name()), "/name");
        assertInvalid(rename(document, "АBC"), "/name");
    }

    private String listed(Made person) {
        return people.partyOf(haidian.lists(person, 1).from());
    }

    /** Any act that writes anew what binds the party. */
    private void touch(String party) {
        people.draftsDocument(party, People.passport("YAN SHI"));
    }

    private Answer sign(Answer draft, String etag) {
        return haidian.judge().post(DOCUMENTS + "/" + draft.id() + "/signature", "", etag);
    }

    private Answer end(Answer document) {
        return end(haidian, document);
    }

    private static Answer end(Court court, Answer document) {
        return court.clerk()
                .post(
                        DOCUMENTS + "/" + document.id() + "/ending",
                        """
                        {"reason": "It is another person's.", "evidence": "Letter of the office."}\
                        """,
                        document.etag());
    }

    private Answer rename(Answer document, String name) {
        return haidian.clerk()
                .post(
                        DOCUMENTS + "/" + document.id() + "/name",
                        """
                        {"name": "%s", "since": "%s", "evidence": "Register of names."}\
                        """
                                .formatted(name, haidian.today()),
                        document.etag());
    }

    private String decisionOn(String identity) {
        var answer = made(airline.asks(identity, haidian.today()), 200).json();
        var reason = answer.get("reason");
        return answer.get("decision").asString() + (reason.isNull() ? "" : " " + reason.asString());
    }

    static void assertInvalid(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(
                        answer.json()
                                .get("errors")
                                .valueStream()
                                .map(error -> error.get("pointer").asString())
                                .toList())
                .isEqualTo(List.of(pointer));
    }
}
