package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.browser.CourtTest.done;
import static org.defaulterregistry.browser.CourtTest.fill;
import static org.defaulterregistry.browser.CourtTest.path;
import static org.defaulterregistry.browser.CourtTest.send;

import java.util.List;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A court's officers at the pages on people and papers. */
@OnH2
class CourtPeopleTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void D13_who_answers_for_a_unit_is_drafted_by_one_and_signed_by_another(String language) {
        var unit = new People(haidian).lists(People.debtor(People.unit())).from();
        String office;
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian").open("/court/cases/" + unit.id());
            judge.page().locator("a[href*='/office?']").click();
            judge.page().locator("[name=group][value=principal]").check();
            fill(judge, "since", haidian.today().minusYears(1));
            var holder = Made.up();
            fill(judge, "identity.documentNumber", holder.number());
            fill(judge, "evidence", "Register of companies.");
            send(judge);
            judge.expected(422); // nobody has written the name
            judge.isSound().picture("court-office-draft");
            fill(judge, "identity.name", holder.name());
            send(judge);
            done(judge, "/court/offices/");
            assertThat(judge.page().locator("#password").count()).isZero(); // he drafted it
            office = path(judge);
        }
        try (var second = Visitor.at(port, language)) {
            second.signIn("judge2.haidian").open(office);
            fill(second, "password", "demo");
            send(second);
            done(second, office);
            second.isSound().picture("court-office");
            second.page().locator("a[href$='/release']").click();
            second.page().locator("[name=reason][value=change-of-office]").check();
            fill(second, "evidence", "Minutes of the shareholders.");
            fill(second, "password", "demo");
            send(second);
            second.expected(422); // nobody has answered the four questions
            second.isSound().picture("court-release");
            second.page().locator("[name=reason][value=not-of-the-four-groups]").check();
            fill(second, "password", "demo");
            send(second);
            done(second, office);
            second.open("/court/cases/" + unit.id()).isSound();
            second.page().locator("a[href^='/court/parties/']").click();
            second.isSound().picture("court-party");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void D12_a_paper_is_linked_by_two_and_a_death_leads_to_a_second_look(String language) {
        var entry = haidian.lists(Made.up(), 1);
        var party = "/court/parties/" + new People(haidian).partyOf(entry.from());
        String document;
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian")
                    .open(party)
                    .page()
                    .locator("a[href$='/document']")
                    .click();
            clerk.page().locator("[name='identity.documentType']").selectOption("passport");
            fill(clerk, "identity.issuingCountry", "CN");
            fill(clerk, "identity.documentNumber", "E%08d".formatted(language.length() + 50_000));
            fill(clerk, "identity.name", "YANSHI REN");
            fill(clerk, "evidence", "Shown to the court.");
            clerk.isSound().picture("court-document-draft");
            send(clerk);
            done(clerk, "/court/documents/");
            document = path(clerk);
        }
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian").open(document);
            fill(judge, "password", "demo");
            judge.isSound();
            send(judge);
            done(judge, document);
            judge.isSound().picture("court-document");
            judge.page().locator("a[href$='/dispute']").click();
            fill(judge, "reason", "He was abroad.");
            fill(judge, "password", "demo");
            judge.isSound().picture("court-dispute");
            send(judge);
            done(judge, document);
            judge.open(party).page().locator("a[href$='/death']").click();
            fill(judge, "diedOn", haidian.today());
            fill(judge, "evidence", "Death certificate.");
            judge.isSound();
            send(judge);
            done(judge, party);
            judge.isSound().page().locator("a[href$='/death-review']").click();
            fill(judge, "conclusion", "The estate is enforced against.");
            judge.isSound().picture("court-second-look");
            send(judge);
            done(judge, "/court/cases/" + entry.from().id());
        }
    }

    @Test
    void R_DECIDE_5_a_president_names_a_deputy_and_ends_it() {
        try (var president = Visitor.at(port, Visitor.ENGLISH)) {
            president.signIn("president.xuhui").open("/court/deputies");
            fill(president, "deputy", "judge.xuhui");
            fill(president, "from", haidian.today());
            fill(president, "until", haidian.today().plusDays(5));
            fill(president, "reason", "At a conference.");
            fill(president, "password", "demo");
            send(president);
            done(president, "/court/deputies");
            president.isSound().picture("court-deputies-named");
            send(president); // the first form ends it
            done(president, "/court/deputies");
            assertThat(president.page().locator(".app-step--next").count()).isZero();
        }
    }

    @Test
    void R_CORRECT_9_1_who_was_cleared_stays_so_until_new_evidence() {
        var person = Made.up();
        var entry = haidian.lists(person, 1);
        var filed =
                haidian.clerk()
                        .post(
                                "/api/v1/correction-requests",
                                """
                                {"subject": "%s", "reason": "should-not-be-listed", "text": "It is not me.", "notMe": true,
                                 "onPaper": {"person": %s, "receivedOn": "%s"}}\
                                """
                                        .formatted(
                                                entry.listing(),
                                                person.identity(),
                                                haidian.today()));
        haidian.secondJudge()
                .post(
                        "/api/v1/correction-requests/" + filed.id() + "/decision",
                        """
                        {"outcome": "upheld", "because": "wrong-person", "reasons": "Another one was meant."}\
                        """,
                        filed.etag());
        try (var judge = Visitor.at(port, Visitor.ENGLISH)) {
            judge.signIn("judge2.haidian").open("/court/objections/" + filed.id());
            judge.page().locator("a[href^='/court/clearances/']").click();
            judge.isSound().picture("court-clearance");
            fill(judge, "newEvidence", "His fingerprints.");
            fill(judge, "password", "demo");
            send(judge);
            done(judge, "/court/clearances/");
            judge.isSound();
        }
    }

    @Test
    void another_court_finds_none_of_it() {
        var people = new People(haidian);
        var unit = people.lists(People.debtor(People.unit())).from();
        var office = people.draftsOffice(unit, "principal", Made.up().identity());
        var party = people.partyOf(unit);
        var document =
                haidian.clerk()
                        .get("/api/v1/parties/" + party)
                        .json()
                        .at("/documents/0/id")
                        .asString();
        try (var judge = Visitor.at(port, Visitor.ENGLISH)) {
            judge.signIn("judge.chaoyang");
            for (var address :
                    List.of(
                            "/court/cases/%s/office?debtor=%s".formatted(unit.id(), unit.debtor()),
                            "/court/cases/%s/release-review".formatted(unit.id()),
                            "/court/cases/%s/death-review".formatted(unit.id()),
                            "/court/offices/" + office.id(),
                            "/court/offices/" + office.id() + "/release",
                            "/court/parties/" + party,
                            "/court/parties/" + party + "/document",
                            "/court/parties/" + party + "/death",
                            "/court/documents/" + document,
                            "/court/documents/" + document + "/ending")) {
                assertThat(judge.page().request().get(address).status()).as(address).isEqualTo(404);
            }
        }
    }
}
