package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A court's officers at their pages, from the first paper to the end of an entry. */
@OnH2
class CourtTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_case_goes_from_its_record_to_a_signed_and_served_listing_and_back_off(String language) {
        var number = haidian.newCaseNumber();
        var person = Made.up();
        var address = recorded(language, number, person);
        var decision = drafted(language, number, address);
        signed(language, decision);
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian").open(decision);
            clerk.page().locator("a[href$='/service']").click();
            fill(clerk, "servedOn", today());
            send(clerk);
            done(clerk, decision);
        }
        permitted(language, address);
        withdrawn(language, address);
    }

    /** The clerk records the case, the notice, and its service. */
    private String recorded(String language, String number, Made person) {
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian");
            assertThat(clerk.page().url()).endsWith("/court");
            clerk.isSound().open("/court/cases/new");
            fill(clerk, "caseNumber", number);
            fill(clerk, "filedOn", today().minusDays(60));
            fill(clerk, "creditor", "A creditor");
            fill(clerk, "basisBody", "A court");
            fill(clerk, "basisNumber", "(2025)京0108民初1号");
            fill(clerk, "obligation.text", "Pay.");
            fill(clerk, "obligation.amountDue", "120,000.00");
            fill(clerk, "obligation.asOf", today().minusDays(1));
            fill(clerk, "debtors.0.identity.documentNumber", person.number());
            send(clerk);
            clerk.expected(422); // nobody has written the name
            clerk.isSound().picture("court-mend");
            fill(clerk, "debtors.0.identity.name", person.name());
            send(clerk);
            done(clerk, "/court/cases/");
            var address = path(clerk);

            clerk.page().locator("a[href*='/notice?']").click();
            fill(clerk, "issuedOn", today().minusDays(50));
            fill(clerk, "performBy", today().minusDays(30));
            clerk.isSound().picture("court-notice");
            send(clerk);
            done(clerk, address);
            clerk.page().locator("a[href$='/service']").click();
            fill(clerk, "servedOn", today().minusDays(45));
            clerk.isSound().picture("court-service");
            send(clerk);
            done(clerk, address);
            clerk.isSound().isSoundWithoutScript().picture("court-case");
            return address;
        }
    }

    /** The judge finds the case by its number, and is guided to a lawful draft. */
    private String drafted(String language, String number, String address) {
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian").open("/court/search");
            judge.tabTo("#number");
            judge.page().keyboard().type(number);
            judge.enter();
            assertThat(path(judge)).isEqualTo(address);
            judge.page().locator("a[href*='/listing?']").click();
            judge.isSound().picture("court-grounds");
            judge.page().locator("#ground-1").check();
            judge.page().locator("#ground-4").check();
            send(judge);
            judge.isSound().picture("court-listing");
            fillListing(judge, false);
            send(judge); // a look
            judge.expected(422); // nothing shows the second ground
            judge.isSound();
            fill(judge, "grounds.1.evidence", "Two accounts were not reported.");
            send(judge);
            assertThat(judge.page().locator("button[formaction]").count()).isEqualTo(1);
            judge.isSound().picture("court-looked");
            judge.page().locator("button[formaction]").click();
            done(judge, "/court/decisions/");
            judge.isSound().picture("court-drafted");
            assertThat(judge.page().locator("#password").count()).isZero();
            return path(judge);
        }
    }

    /** Without a script, too: what is unlawful cannot be drafted, and so never signed. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void what_the_law_refuses_is_shown_and_cannot_be_drafted(String language) {
        var from = haidian.warns(Made.up());
        var size = journalSize();
        try (var judge = Visitor.withoutScript(port, language)) {
            judge.signIn("judge.haidian")
                    .open(
                            "/court/cases/%s/listing?debtor=%s&ground=1"
                                    .formatted(from.id(), from.debtor()));
            fillListing(judge, true);
            send(judge);
            assertThat(judge.page().locator(".app-verdict--in").count()).isEqualTo(1);
            assertThat(judge.page().locator("main").innerText()).contains("R-EXCL-3(1)");
            assertThat(judge.page().locator("button[formaction]").count()).isZero();
            judge.page().locator("[id='facts.sufficientValidSecurity-no']").check();
            send(judge);
            assertThat(judge.page().locator(".app-verdict--in").count()).isZero();
            assertThat(judge.page().locator("button[formaction]").count()).isEqualTo(1);
        }
        assertThat(journalSize()).isEqualTo(size);
    }

    private static void fillListing(Visitor judge, boolean secured) {
        fill(judge, "grounds.0.evidence", "Sold a flat and paid nothing.");
        answer(judge, "facts.sufficientValidSecurity", secured);
        answer(judge, "facts.seizedAssetsCoverDebt", false);
        answer(judge, "facts.laterInOrderOfPerformance", false);
        answer(judge, "facts.ableToPerform", true);
        answer(judge, "facts.creditorAsksToHoldOff", false);
        fill(judge, "reasons", "As found.");
    }

    /** The president signs, and only with the password. */
    private void signed(String language, String decision) {
        try (var president = Visitor.at(port, language)) {
            president.signIn("president.haidian").open(decision);
            fill(president, "password", "wrong");
            send(president);
            president.expected(422);
            assertThat(president.page().locator("#password-error").count()).isEqualTo(1);
            president.isSound().picture("court-sign");
            fill(president, "password", "demo");
            send(president);
            done(president, decision);
            president.isSound().picture("court-signed");
            president.page().locator("a[href*='/court/listings/']").click();
            president.isSound().isSoundWithoutScript().picture("court-entry");
        }
    }

    private void permitted(String language, String address) {
        try (var president = Visitor.at(port, language)) {
            president.signIn("president.haidian").open(address);
            president.page().locator("a[href*='/permit?']").click();
            fill(president, "from", today().plusDays(1));
            fill(president, "to", today().plusDays(5));
            president.page().locator("#reason").selectOption("own-serious-illness");
            send(president); // no evidence, no undertaking
            president.expected(422);
            president.isSound().picture("court-permit-refused");
            fill(president, "evidence", "A hospital’s letter.");
            president.page().locator("#writtenUndertaking").check();
            fill(president, "password", "demo");
            send(president);
            done(president, address);
            president.isSound().picture("court-timeline");
        }
    }

    private void withdrawn(String language, String address) {
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian").open(address);
            judge.page().locator("a[href*='/court/listings/']").first().click();
            judge.page().locator("a[href$='/deletion']").click();
            judge.isSound();
            judge.page().goBack();
            judge.page().locator("a[href$='/withdrawal']").click();
            judge.page().locator("[name=reason][value=no-ground]").check();
            fill(judge, "foundOn", today());
            fill(judge, "evidence", "The flat was never the debtor’s.");
            fill(judge, "password", "demo");
            judge.isSound().picture("court-withdrawal");
            send(judge);
            done(judge, "/court/listings/");
            judge.isSound().open(address).isSound().picture("court-ended");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void an_order_is_looked_at_drafted_signed_by_another_and_lifted(String language) {
        var from = haidian.warns(Made.up());
        String order;
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian")
                    .open("/court/cases/%s/order?debtor=%s".formatted(from.id(), from.debtor()));
            fill(judge, "exOfficioBecause", "The debtor spends and does not pay.");
            List.of("passive", "evades", "resists", "ableToPerform")
                    .forEach(name -> answer(judge, "weighing." + name, true));
            fill(judge, "reasons", "As found.");
            send(judge);
            judge.isSound().picture("court-order-draft");
            judge.page().locator("button[formaction]").click();
            done(judge, "/court/orders/");
            order = path(judge);
        }
        try (var president = Visitor.at(port, language)) {
            president.signIn("president.haidian").open(order);
            fill(president, "password", "demo");
            president.isSound();
            send(president);
            done(president, order);
            president.isSound().picture("court-order");
            president.page().locator("a[href$='/lifting']").click();
            president.page().locator("[name=because][value=creditor-consents]").check();
            fill(president, "on", today());
            fill(president, "evidence", "A letter of the creditor.");
            fill(president, "password", "demo");
            president.isSound();
            send(president);
            done(president, order);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_term_is_made_longer_and_an_event_says_what_it_did(String language) {
        var entry = haidian.lists(Made.up(), 4);
        var file = "/court/cases/" + entry.from().id();
        String extension;
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian")
                    .open("/court/listings/" + entry.listing() + "/extension")
                    .isSound();
            judge.page().locator("#why").check();
            answer(judge, "circumstancesSerious", true);
            fill(judge, "obstructedOn", today());
            fill(judge, "evidence", "A film of the door.");
            judge.page().locator("[name=years][value='2']").check();
            fill(judge, "reasons", "As found.");
            send(judge); // a look
            judge.isSound().picture("court-extension-looked");
            judge.page().locator("button[formaction]").click();
            done(judge, "/court/extensions/");
            extension = path(judge);
            judge.open(file + "/exit-ban?debtor=" + entry.from().debtor()).isSound();
            judge.open("/court/listings/" + entry.listing() + "/correction").isSound();
        }
        try (var president = Visitor.at(port, language)) {
            president.signIn("president.haidian").open(extension);
            fill(president, "password", "demo");
            president.isSound();
            send(president);
            done(president, extension);
            president.open(extension + "/text/zh").isSound().picture("court-text");
            president.open(file + "/events/new").isSound().picture("court-events");
            president.page().locator("#event").check();
            send(president);
            fill(president, "on", today());
            fill(president, "evidence", "A receipt.");
            fill(president, "password", "demo");
            president.isSound();
            send(president);
            done(president, file + "/events/");
            president.isSound().picture("court-event");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void an_objection_is_decided_by_who_took_no_part(String language) {
        var person = Made.up();
        var entry = haidian.lists(person, 1);
        var filed = objects(haidian, person, entry);
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian").open("/court/objections").isSound();
            judge.open("/court/objections/" + filed);
            decide(judge, "no-ground");
            judge.expected(422); // he drafted it
            judge.isSound().picture("court-objection-refused");
        }
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge2.haidian").open("/court/objections/" + filed);
            judge.isSound().picture("court-objection");
            decide(judge, "no-ground");
            done(judge, "/court/objections/" + filed);
            judge.isSound().open("/court/listings/" + entry.listing()).isSound();
        }
    }

    static String objects(Court court, Made person, Court.Entry entry) {
        var filed =
                court.clerk()
                        .post(
                                "/api/v1/correction-requests",
                                """
                                {"subject": "%s", "reason": "should-not-be-listed", "text": "It was never mine.",
                                 "onPaper": {"person": %s, "receivedOn": "%s"}}\
                                """
                                        .formatted(
                                                entry.listing(), person.identity(), court.today()));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed.id();
    }

    private static void decide(Visitor judge, String because) {
        judge.page().locator("[name=outcome][value=upheld]").check();
        judge.page().locator("#because").selectOption(because);
        fill(judge, "reasons", "As found.");
        fill(judge, "password", "demo");
        send(judge);
    }

    @Test
    void another_courts_pages_do_not_exist_and_another_roles_are_closed() {
        var from = haidian.lists(Made.up(), 1);
        var decision = from.signed().id();
        try (var judge = Visitor.at(port, Visitor.ENGLISH)) {
            judge.signIn("judge.chaoyang");
            for (var address :
                    List.of(
                            "/court/cases/" + from.from().id(),
                            "/court/decisions/" + decision,
                            "/court/listings/" + from.listing(),
                            "/court/orders/" + from.order(),
                            "/court/listings/" + from.listing() + "/withdrawal")) {
                assertThat(judge.page().navigate(address).status()).as(address).isEqualTo(404);
            }
            assertThat(judge.page().navigate("/court/cases/new").status()).isEqualTo(403);
        }
        try (var clerk = Visitor.at(port, Visitor.ENGLISH)) {
            clerk.signIn("clerk.haidian");
            var address =
                    "/court/cases/" + from.from().id() + "/permit?debtor=" + from.from().debtor();
            assertThat(clerk.page().navigate(address).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void somebodys_cases_are_found_by_his_number_which_stands_in_no_address(String language) {
        var person = Made.up();
        var from = haidian.warns(person);
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian").open("/court/search");
            fill(clerk, "documentNumber", Made.up().number());
            clerk.click("form:has(#documentNumber) button");
            clerk.expected(422);
            clerk.isSound();
            fill(clerk, "documentNumber", person.number());
            clerk.click("form:has(#documentNumber) button");
            assertThat(clerk.page().url())
                    .contains("/court/parties/")
                    .doesNotContain(person.number());
            clerk.isSound().page().locator("main .app-step a").click();
            assertThat(path(clerk)).isEqualTo("/court/cases/" + from.id());
        }
    }

    /** A file with faults, then the mended one, which a judge takes back. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void D14_a_file_of_cases_is_read_whole_mended_recorded_and_undone_as_one(String language) {
        var numbers = List.of(haidian.newCaseNumber(), haidian.newCaseNumber());
        String batch;
        try (var clerk = Visitor.at(port, language)) {
            clerk.signIn("clerk.haidian").open("/court/import");
            var rows = row(numbers.getFirst(), Made.up()) + row(numbers.getLast(), Made.up());
            sendFile(clerk, rows.replaceFirst(today().toString(), "2026-02-31"));
            clerk.isSound().isSoundWithoutScript().picture("court-import-mend");
            fill(clerk, "purpose", "Cases of last year");
            send(clerk);
            clerk.expected(422); // nobody said to leave anything out
            assertThat(clerk.page().locator("#leaveOut-error").count()).isEqualTo(1);
            clerk.isSound().open("/court/import");

            sendFile(clerk, rows);
            fill(clerk, "purpose", "Cases of last year");
            clerk.isSound().picture("court-import-confirm");
            send(clerk);
            await(clerk);
            clerk.isSound().picture("court-import-done");
            assertThat(clerk.page().locator("a[href$='result.csv']").count()).isEqualTo(1);
            batch = clerk.page().locator("a[href*='/court/batches/']").getAttribute("href");
            clerk.open("/court/import");
            sendFile(clerk, rows); // a second time they are known
            assertThat(clerk.page().locator("#there").count()).isEqualTo(1);
            assertThat(clerk.page().locator("#purpose").count()).isZero();
        }
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian").open(batch);
            assertThat(judge.page().locator("tbody a").count()).isEqualTo(2);
            judge.click("a[href$='/undo']");
            fill(judge, "foundOn", today());
            fill(judge, "evidence", "It was the file of another year.");
            fill(judge, "password", "demo");
            judge.isSound().picture("court-undo");
            send(judge);
            done(judge, batch);
            assertThat(judge.page().locator("tbody a").count()).isZero();
            judge.isSound().picture("court-undone");
        }
    }

    /** Columns as the template has them in English, of which each row has the needed ones. */
    private String row(String number, Made person) {
        return "%s,%s,A creditor,A court,(2025)京0108民初1号,To refrain from something,Refrain.,居民身份证,%s,%s%n"
                .formatted(number, today(), person.number(), person.name());
    }

    private static void sendFile(Visitor clerk, String rows) {
        var head =
                "案号,Filed on,申请执行人,Court or body that decided,文书编号,The debtor has,义务内容,"
                        + "Kind of document,证件号码,Name\n";
        var bytes = ("\uFEFF" + head + rows).getBytes(StandardCharsets.UTF_8);
        clerk.page()
                .locator("#file")
                .setInputFiles(new FilePayload("cases.csv", "text/csv", bytes));
        send(clerk);
        await(clerk);
    }

    /** As somebody does who has no script: looks again. */
    private static void await(Visitor clerk) {
        for (int i = 0; i < 100 && clerk.page().locator("[data-look-again]").count() > 0; i++) {
            clerk.page().waitForTimeout(100);
            clerk.page().reload();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void D14_a_judge_says_what_an_alarm_was_and_lets_more_pass_the_brake(String language) {
        var debtor = "{\"identity\": " + Made.up().identity() + "}";
        for (var creditor : List.of("A", "B", "C", "D", "E")) {
            haidian.clerk()
                    .post(
                            "/api/v1/enforcement-cases",
                            haidian.caseBody(haidian.newCaseNumber(), debtor)
                                    .replace("A creditor", "Bank " + creditor));
        }
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.haidian").open("/court/alarms").isSound().picture("court-alarms");
            judge.page().locator("main .app-step a").first().click();
            judge.page().locator("[name=finding][value=right-person]").check();
            fill(judge, "evidence", "A surety of five loans.");
            judge.isSound().picture("court-alarm");
            send(judge);
            done(judge, "/court/alarms/");
        }
        var hold = holdAtXuhui();
        try (var judge = Visitor.at(port, language)) {
            judge.signIn("judge.xuhui").open("/court/batches").isSound().picture("court-bulk");
            judge.open("/court/brakes/" + hold);
            fill(judge, "reason", "Looked at each of them.");
            fill(judge, "password", "demo");
            judge.isSound().picture("court-brake");
            send(judge);
            done(judge, "/court/brakes/" + hold);
            judge.open("/court/brakes").isSound();
        }
    }

    /** As the brake leaves it that was drawn. */
    private UUID holdAtXuhui() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into brake_hold (id, court_id, kind, live_key, held_on, held_at, passed, version)
                        values (?, 'CN-310104', 'LISTINGS', 'CN-310104|LISTINGS', ?, ?, 100, 0)\
                        """)
                .params(id, today(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private LocalDate today() {
        return haidian.today();
    }

    static void fill(Visitor visitor, String name, Object value) {
        visitor.page().locator("main [name='" + name + "']").fill(value.toString());
    }

    static void answer(Visitor visitor, String name, boolean yes) {
        visitor.page().locator("[id='" + name + (yes ? "" : "-no") + "']").check();
    }

    static void send(Visitor visitor) {
        visitor.page().locator("main form button[type=submit]").first().click();
        visitor.page().waitForLoadState();
    }

    static void done(Visitor visitor, String under) {
        assertThat(visitor.page().locator(".govuk-notification-banner--success").count())
                .as(visitor.page().locator("main").innerText())
                .isEqualTo(1);
        assertThat(path(visitor)).startsWith(under);
    }

    static String path(Visitor visitor) {
        return URI.create(visitor.page().url()).getPath();
    }
}
