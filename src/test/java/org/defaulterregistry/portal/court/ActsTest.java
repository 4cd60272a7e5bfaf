package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;

/** What a court does in a case at its pages, sent as a browser sends it. */
@OnH2
class ActsTest extends RegistryTest {
    private static final String PASSWORD = "demo";

    private Reader at(String name) {
        return Reader.of(port, name);
    }

    @Test
    void R_REMOVE_10_1_an_event_ends_an_open_ended_entry_and_its_page_says_so() {
        var entry = haidian.lists(Made.up(), 1);
        var address = "/court/cases/" + entry.from().id() + "/events/new";
        var judge = at("judge.haidian");
        assertThat(judge.open(address)).contains("court-completed-enforcement");
        judge.open(address + "?event=fully-performed");
        var fields = Map.of("on", haidian.today(), "evidence", "A receipt.", "password", PASSWORD);

        var size = journalSize();
        var wrong = judge.send(address, with(fields, "password", "wrong"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page()).contains("password-error");
        assertThat(journalSize()).isEqualTo(size);

        var done = judge.send(address, fields).done();
        assertThat(judge.open(done)).contains("R-REMOVE-10(1)", "/court/listings/", "Deleted");
        assertThat(judge.open("/court/cases/" + entry.from().id())).contains(done);
        assertThat(at("judge.chaoyang").status(done)).isEqualTo(404);
        assertThat(at("clerk.haidian").status(address)).isEqualTo(403);
    }

    @Test
    void an_event_asks_for_its_own_facts_and_keeps_nothing_without_them() {
        var entry = haidian.lists(Made.up(), 1);
        var address = "/court/cases/" + entry.from().id() + "/events/new";
        var judge = at("judge.haidian");
        judge.open(address + "?event=this-round-of-enforcement-terminated");
        var fields =
                Map.of(
                        "on",
                        haidian.today(),
                        "evidence",
                        "Two searches.",
                        "searches",
                        2,
                        "clue.from",
                        "creditor",
                        "password",
                        PASSWORD);

        var refused = judge.send(address, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("clue.what-error", "clue.valid-error");

        var whole =
                with(
                        with(with(fields, "clue.what", "A car."), "clue.valid", "true"),
                        "assetsFound",
                        "false");
        assertThat(judge.open(judge.send(address, whole).done())).contains("Stays");
    }

    @Test
    void R_AMOUNT_1_what_is_due_is_stated_anew_as_of_a_later_day() {
        var from = haidian.warns(Made.up());
        var address = "/court/cases/" + from.id() + "/obligation";
        var clerk = at("clerk.haidian");
        clerk.open(address);
        var fields = Map.of("amountDue", "1,250.00", "evidence", "Interest.", "password", PASSWORD);

        var early = clerk.send(address, with(fields, "asOf", haidian.today().minusDays(1)));
        assertThat(early.page()).contains("asOf-error");
        var wrong =
                clerk.send(
                        address, with(with(fields, "asOf", haidian.today()), "password", "wrong"));
        assertThat(wrong.page()).as("it may free him").contains("password-error");
        clerk.send(address, with(fields, "asOf", haidian.today())).done();
        assertThat(clerk.open("/court/cases/" + from.id())).contains("1,250.00");
    }

    @Test
    void a_president_hands_a_case_over_and_it_is_the_other_courts() {
        var from = haidian.warns(Made.up());
        var address = "/court/cases/" + from.id() + "/transfer";
        assertThat(at("judge.haidian").status(address)).isEqualTo(403);
        var president = at("president.haidian");
        president.open(address);

        president
                .send(
                        address,
                        Map.of(
                                "toCourt",
                                "CN-110105",
                                "ruling",
                                "(2026)京01执监5号",
                                "on",
                                haidian.today(),
                                "password",
                                PASSWORD))
                .done();
        assertThat(president.status("/court/cases/" + from.id())).isEqualTo(404);
        assertThat(at("judge.chaoyang").status("/court/cases/" + from.id())).isEqualTo(200);
    }

    @Test
    void R_TERM_2_2_only_a_lawful_longer_term_can_be_drafted_and_another_signs_it() {
        var entry = haidian.lists(Made.up(), 4);
        var address = "/court/listings/" + entry.listing() + "/extension";
        var judge = at("judge.haidian");
        judge.open(address);
        var fields =
                Map.of(
                        "why",
                        "violence-or-threats",
                        "circumstancesSerious",
                        "false",
                        "obstructedOn",
                        haidian.today(),
                        "years",
                        3,
                        "evidence",
                        "A film.",
                        "reasons",
                        "As found.");

        var unlawful = judge.send(address + "/look", fields);
        assertThat(unlawful.page()).contains("R-TERM-2(2)").doesNotContain("formaction");
        var lawful = judge.send(address + "/look", with(fields, "circumstancesSerious", "true"));
        assertThat(lawful.page()).contains("formaction=\"" + address + "\"");
        var extension =
                judge.sendTo(
                                address,
                                address + "/look",
                                with(fields, "circumstancesSerious", "true"))
                        .done();

        assertThat(signed(judge, extension)).isFalse();
        var size = journalSize();
        assertThat(signed(at("president.haidian"), extension)).isTrue();
        assertThat(journalSize()).isGreaterThan(size);
        serve(extension);
        assertThat(judge.open(extension + "/text/zh")).contains("lang=\"zh-CN\"");
        assertThat(judge.open("/court/cases/" + entry.from().id())).contains(extension);
        assertThat(at("judge.chaoyang").status(extension)).isEqualTo(404);
    }

    @Test
    void R_EXIT_1_a_ban_is_drafted_signed_served_and_lifted() {
        var from = haidian.warns(Made.up());
        var address = "/court/cases/" + from.id() + "/exit-ban";
        var judge = at("judge.haidian");
        judge.open(address + "?debtor=" + from.debtor());
        var fields = Map.of("target", "debtor", "reasons", "A one-way ticket.");
        assertThat(judge.send(address + "/look", fields).page()).contains("formaction");
        var ban = judge.sendTo(address, address + "/look", fields).done();
        assertThat(judge.open("/court/cases/" + from.id())).contains(ban);

        assertThat(signed(judge, ban)).isFalse();
        assertThat(signed(at("president.haidian"), ban)).isTrue();
        serve(ban);
        assertThat(judge.open(ban + "/text/en")).contains("app-letter");
        judge.open(ban + "/lifting");
        judge.send(
                        ban + "/lifting",
                        Map.of(
                                "because",
                                "creditor-consents",
                                "on",
                                haidian.today(),
                                "evidence",
                                "A letter.",
                                "password",
                                PASSWORD))
                .done();
        assertThat(judge.open("/court/cases/" + from.id())).contains("Exit ban against");
        assertThat(at("judge.chaoyang").status(ban)).isEqualTo(404);
    }

    @Test
    void R_EXIT_9_a_ban_is_taken_up_on_paper_once_and_only_by_the_court_that_has_it() {
        var person = Made.up();
        var drafted =
                haidian.judge()
                        .post(
                                "/api/v1/exit-bans",
                                """
                                {"debtorId": "%s", "target": "debtor", "reasons": "A one-way ticket."}\
                                """
                                        .formatted(haidian.warns(person).debtor()));
        var ban = "/court/exit-bans/" + drafted.id();
        var address = ban + "/reconsideration";
        var clerk = at("clerk.haidian");
        assertThat(clerk.open(ban)).as("it binds nobody yet").doesNotContain(address);
        assertThat(signed(at("president.haidian"), ban)).isTrue();
        assertThat(at("judge.haidian").open(ban)).doesNotContain(address);
        assertThat(at("judge.haidian").status(address)).isEqualTo(403);
        assertThat(at("clerk.chaoyang").status(address)).isEqualTo(404);
        assertThat(clerk.open(ban)).contains(address);

        assertThat(clerk.open(address)).contains("R-EXIT-9", "name=\"notMe\"");
        var fields =
                Map.of(
                        "onPaper.person.documentNumber",
                        person.number(),
                        "onPaper.person.name",
                        person.name(),
                        "onPaper.receivedOn",
                        haidian.today(),
                        "text",
                        "There is no ticket.");
        assertThat(clerk.send(address, with(fields, "text", " ")).page()).contains("text-error");
        var above = clerk.send(address, fields).done();

        assertThat(above).startsWith("/court/reconsiderations/");
        assertThat(at("clerk.first").open(above)).contains("There is no ticket.");
        assertThat(clerk.open(ban)).contains(above).doesNotContain(address);
        assertThat(at("clerk.chaoyang").status(above)).isEqualTo(404);
    }

    @Test
    void R_EXIT_1_for_a_unit_only_whoever_holds_an_office_can_be_chosen() {
        var from = new People(haidian).warns(People.debtor(People.unit()));
        var address = "/court/cases/" + from.id() + "/exit-ban";
        var judge = at("judge.haidian");

        judge.open(address + "?debtor=" + from.debtor());

        assertThat(judge.offers(address + "/look")).isFalse();
    }

    @Test
    void D13_who_drafted_is_offered_no_signature_though_he_signs_for_the_president() {
        var entry = haidian.lists(Made.up(), 4);
        var draft = draftOf(entry);
        var named =
                haidian.president()
                        .post(
                                "/api/v1/deputies",
                                """
                                {"deputy": "judge.haidian", "from": "%s", "until": "%s", "reason": "Leave."}\
                                """
                                        .formatted(haidian.today(), haidian.today()));
        assertThat(named.status()).as(named.text()).isEqualTo(201);
        try {
            assertThat(signed(at("judge.haidian"), draft)).isFalse();
        } finally {
            haidian.president()
                    .post("/api/v1/deputies/" + named.id() + "/ending", "", named.etag());
        }
    }

    private String draftOf(Court.Entry entry) {
        var drafted =
                haidian.judge()
                        .post(
                                "/api/v1/listings/" + entry.listing() + "/extensions",
                                """
                                {"years": 1, "why": "violence-or-threats", "circumstancesSerious": true,
                                 "obstructedOn": "%s", "evidence": "A film.", "reasons": "As found."}\
                                """
                                        .formatted(haidian.today()));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return "/court/extensions/" + drafted.id();
    }

    @Test
    void R_CORRECT_9_2_what_is_written_over_is_corrected_and_a_fault_stands_beside_its_field() {
        var entry = haidian.lists(Made.up(), 1);
        var address = "/court/listings/" + entry.listing() + "/correction";
        var age =
                haidian.judge()
                        .get("/api/v1/listings/" + entry.listing())
                        .json()
                        .at("/published/age")
                        .asString();
        var judge = at("judge.haidian");
        judge.open(address);
        var fields = Map.of("foundOn", haidian.today(), "evidence", "The judgment, read again.");
        assertThat(judge.send(address, fields).page()).contains("corrections-error");

        var number = with(fields, "corrections.5.value", "(2025)京0108民初78号");
        var wrong = judge.send(address, with(number, "corrections.2.value", "7"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page()).contains("corrections.2.value-error");

        judge.open(judge.send(address, with(number, "corrections.2.value", age)).done());
        var published =
                haidian.judge().get("/api/v1/listings/" + entry.listing()).json().get("published");
        assertThat(published.get("basisNumber").asString()).isEqualTo("(2025)京0108民初78号");
    }

    @Test
    void R_APPLY_5_an_application_is_recorded_and_refused_with_reasons() {
        var from = haidian.warns(Made.up());
        var address = "/court/cases/" + from.id() + "/application";
        var clerk = at("clerk.haidian");
        clerk.open(address + "?debtor=" + from.debtor());
        var application =
                clerk.send(
                                address,
                                Map.of(
                                        "receivedOn",
                                        haidian.today(),
                                        "inWriting",
                                        "true",
                                        "evidence",
                                        "He sold a flat."))
                        .done();
        clerk.open(application);
        assertThat(clerk.offers(application + "/refusal")).isFalse();

        var judge = at("judge.haidian");
        judge.open(application);
        assertThat(judge.send(application + "/refusal", Map.of()).page()).contains("reasons-error");
        judge.send(application + "/refusal", Map.of("reasons", "No ground is shown.")).done();
        assertThat(judge.open("/court/cases/" + from.id())).contains(application);
        assertThat(at("judge.chaoyang").status(application)).isEqualTo(404);
    }

    @Test
    void R_DECIDE_GOV_a_filing_lets_a_held_decision_go_and_a_transferred_one_is_decided_anew() {
        var decision = held(government());
        var address = "/court/decisions/" + decision + "/filing";
        var judge = at("judge.haidian");
        judge.open(address);
        judge.send(
                        address,
                        Map.of(
                                "filedOn",
                                haidian.today(),
                                "reference",
                                "SPC 1",
                                "password",
                                PASSWORD))
                .done();
        assertThat(judge.open("/court/decisions/" + decision)).contains("/court/listings/");

        var from = government();
        held(from);
        haidian.president()
                .post(
                        "/api/v1/enforcement-cases/" + from.id() + "/transfer",
                        """
                        {"toCourt": "CN-110105", "ruling": "(2026)京01执监5号", "on": "%s"}\
                        """
                                .formatted(haidian.today()),
                        haidian.clerk().get("/api/v1/enforcement-cases/" + from.id()).etag());
        var anew = "/court/cases/" + from.id() + "/anew";
        var other = at("judge.chaoyang");
        assertThat(other.open("/court/cases/" + from.id())).contains(anew + "?debtor=");
        other.open(anew + "?debtor=" + from.debtor());
        other.send(anew, Map.of("reasons", "Too little is owed.")).done();
        assertThat(other.open("/court/cases/" + from.id())).doesNotContain(anew);
    }

    private Case government() {
        return new People(haidian)
                .warns("{\"identity\": " + People.unit() + ", \"localGovernment\": true}");
    }

    private String held(Case from) {
        var signed = haidian.signs(haidian.drafts(from, 1));
        assertThat(signed.json().get("state").asString()).isEqualTo("HELD");
        return signed.id();
    }

    /** Signs if the page offers it. */
    private static boolean signed(Reader president, String page) {
        president.open(page);
        if (!president.offers(page + "/signature")) {
            return false;
        }
        president.send(page + "/signature", Map.of("password", PASSWORD)).done();
        return true;
    }

    private void serve(String page) {
        var clerk = at("clerk.haidian");
        clerk.open(page + "/service");
        clerk.send(page + "/service", Map.of("servedOn", haidian.today(), "manner", "post")).done();
    }

    private static Map<String, ?> with(Map<String, ?> fields, String name, Object value) {
        var more = new HashMap<String, Object>(fields);
        more.put(name, value);
        return more;
    }
}
