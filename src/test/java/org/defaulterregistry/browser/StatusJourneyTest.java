package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.journal.Signer;
import org.defaulterregistry.notice.NoticeFollower;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a listed citizen: from the sign-in to what is to be done, with the keyboard alone. */
@OnH2
class StatusJourneyTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired private Admissions admissions;
    @Autowired private NoticeFollower follower;
    @Autowired private Signer signer;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_listed_citizen_finds_the_next_step_and_objects(String language) {
        var person = Made.up();
        haidian.lists(person, 1);
        airline.asks(person, haidian.today());
        follower.follow();
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn(account(person));
            assertThat(visitor.page().url()).endsWith("/status");
            assertThat(visitor.page().locator(".app-verdict--in").count()).isEqualTo(1);
            assertThat(visitor.page().locator(".app-step--next").count()).isEqualTo(1);
            visitor.isSound().isSoundWithoutScript().picture("status-listed");
            visitor.open("/").tabTo("main a[href='/status']").enter(); // from home it is one step
            assertThat(visitor.page().locator(".app-step--next").count()).isEqualTo(1);
            assertThat(visitor.page().locator(".app-count").count()).isEqualTo(1);

            go(visitor, "/status/ways-off").isSound().picture("status-ways-off-listed");
            assertThat(visitor.page().locator(".app-step").first().getAttribute("class"))
                    .contains("app-step--next");

            go(visitor, "/status/notices").isSound().picture("status-notices-listed");
            var unread = visitor.page().locator("main form").count();
            assertThat(unread).isPositive();
            visitor.tabTo("main form button").enter();
            assertThat(visitor.page().locator("main form").count()).isEqualTo(unread - 1);

            go(visitor, "/status/look-ups").isSound().picture("status-look-ups-listed");
            assertThat(visitor.page().locator("tbody tr").count()).isEqualTo(1);

            go(visitor, "/status/objections");
            go(visitor, "/status/objections/new");
            objects(visitor);
        }
    }

    private static void objects(Visitor visitor) {
        visitor.tabTo("main button").enter();
        assertThat(visitor.page().locator(".govuk-error-summary").count()).isEqualTo(1);
        visitor.expected(422);
        visitor.isSound().picture("status-object-errors");

        visitor.page().locator("#subject").selectOption(new SelectOption().setIndex(1));
        visitor.page().locator("#reason").focus();
        visitor.press("Space");
        visitor.tabTo("#text").page().keyboard().type("It is paid. 已经履行。");
        for (var unfit : List.of("%PDF-1.7" + " ".repeat(6_000_000), "no document")) {
            visitor.page().locator("#evidence").setInputFiles(file("paid.pdf", unfit));
            visitor.tabTo("main button").enter();
            assertThat(visitor.page().locator("a[href='#evidence']").count()).isEqualTo(1);
            visitor.expected(422);
        }
        visitor.page().locator("#evidence").setInputFiles(file("paid.pdf", "%PDF-1.7 paid"));
        visitor.tabTo("main button").enter();

        assertThat(visitor.page().url()).contains("done=objection-filed");
        assertThat(visitor.page().locator("article").count()).isEqualTo(1);
        visitor.isSound().picture("status-objections-filed");
    }

    @Test
    void the_main_journey_needs_no_script() {
        var person = Made.up();
        haidian.lists(person, 1);
        try (var visitor = Visitor.withoutScript(port, Visitor.CHINESE)) {
            visitor.signIn(account(person));
            assertThat(visitor.page().locator(".app-step--next").count()).isEqualTo(1);
            visitor.click(".app-tabs a[href='/status/ways-off']")
                    .click("li a[href='/status/objections/new'] >> nth=0");
            visitor.page().locator("#subject").selectOption(new SelectOption().setIndex(1));
            visitor.page().locator("#reason").check();
            visitor.page().locator("#text").fill("已经履行。");
            visitor.click("main button");
            assertThat(visitor.page().url()).contains("done=objection-filed");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoever_represents_a_unit_reads_its_status_and_nobody_else_does(String language) {
        while (signer.sign()) {
            // batch after batch
        }
        var address = "";
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn("demo.chen");
            assertThat(visitor.page().locator(".app-verdict--in").count()).isZero();
            visitor.click(".app-whose a[href*='/units/']");
            assertThat(visitor.page().locator(".app-verdict--in").count()).isEqualTo(1);
            visitor.isSound().isSoundWithoutScript().picture("status-unit");
            address = visitor.page().url();
            visitor.click(".app-tabs a[href$='/ways-off']").isSound();
            visitor.click(".app-tabs a[href$='/papers']");
            var statement = visitor.page().request().get(address + "/statement.txt");
            assertThat(statement.text()).contains("document uscc CN ").contains("status listed");
        }
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn("demo.li").open(address).expected(404);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoever_was_rejected_takes_it_to_the_next_higher_court(String language) {
        var person = Made.up();
        var entry = haidian.lists(person, 1);
        var name = account(person);
        rejects(name, entry);
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn(name).open("/status/objections").isSound().picture("status-rejected");
            visitor.click("main a[href$='/up']");
            visitor.click("main button");
            visitor.expected(422);
            visitor.isSound().picture("status-go-up-errors");
            visitor.page().locator("#text").fill("It is paid. 已经履行。");
            visitor.click("main button");
            assertThat(visitor.page().url()).contains("done=gone-up");
            assertThat(visitor.page().locator("main a[href$='/up']").count()).isZero();
            visitor.isSound().picture("status-gone-up");
        }
    }

    /** Another judge than who listed him; the decision is served today. */
    private void rejects(String name, Court.Entry entry) {
        var requests = "/api/v1/correction-requests";
        var judge = "judge.looks." + NEXT.incrementAndGet();
        admissions.officer(judge, "demo", "Another judge", "CN-110108", Set.of(Role.JUDGE));
        var filed =
                Http.person(port, name)
                        .post(
                                requests,
                                """
                                {"subject": "%s", "reason": "should-not-be-listed", "text": "It is paid."}\
                                """
                                        .formatted(entry.listing()));
        var address = requests + "/" + filed.id();
        made(
                Http.person(port, judge)
                        .post(
                                address + "/decision",
                                "{\"outcome\": \"rejected\", \"reasons\": \"Nothing was paid.\"}",
                                haidian.clerk().get(address).etag()),
                200);
        made(
                haidian.clerk()
                        .post(
                                address + "/service",
                                "{\"servedOn\": \""
                                        + haidian.today()
                                        + "\", \"manner\": \"in-person\"}",
                                haidian.clerk().get(address).etag()),
                200);
    }

    @Test
    void a_password_of_ones_own_is_chosen_on_a_page_and_ends_the_session() {
        var name = account(Made.up());
        jdbc.sql("update account set own_password = false where username = ?").param(name).update();
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            visitor.signIn(name);
            assertThat(visitor.page().url()).endsWith("/password");
            assertThat(visitor.page().locator(".govuk-inset-text").count()).isEqualTo(1);
            chooses(visitor, "demo", "nine herons by the weir", "ten herons by the weir");
            visitor.expected(422);
            chooses(visitor, "demo", "short", "short");
            visitor.expected(422);
            visitor.isSound().picture("password-errors");
            chooses(visitor, "demo", "nine herons by the weir", "nine herons by the weir");
            assertThat(visitor.page().url()).endsWith("/sign-in?changed");
            visitor.signIn(name);
            assertThat(visitor.page().url()).endsWith("/sign-in?failed");
            visitor.page().locator("#name").fill(name);
            visitor.page().locator("#password").fill("nine herons by the weir");
            visitor.click("form[action='/sign-in'] button >> nth=0");
            assertThat(visitor.page().url()).endsWith("/status");
        }
    }

    private static void chooses(Visitor visitor, String current, String chosen, String again) {
        visitor.page().locator("#password").fill(current);
        visitor.page().locator("#chosen").fill(chosen);
        visitor.page().locator("#again").fill(again);
        visitor.click("main button");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoever_is_not_on_it_reads_what_is_not_stored(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.signIn(account(Made.up()));
            assertThat(visitor.page().locator(".app-verdict--in").count()).isZero();
            assertThat(visitor.page().locator("#nothing").count()).isEqualTo(1);
            visitor.isSound().isSoundWithoutScript().picture("status-nothing");
        }
    }

    @Test
    void a_form_that_is_sent_twice_acts_once() {
        var person = Made.up();
        haidian.lists(person, 1);
        try (var visitor = Visitor.withoutScript(port, Visitor.ENGLISH)) {
            visitor.signIn(account(person)).open("/status/objections/new");
            var form = FormData.create();
            for (var field : List.of("_csrf", "formKey")) {
                form.set(field, visitor.page().locator("main [name=" + field + "]").inputValue());
            }
            form.set(
                            "subject",
                            visitor.page().locator("#subject option").nth(1).getAttribute("value"))
                    .set("reason", "should-not-be-listed")
                    .set("text", "It is paid.");
            for (int i = 0; i < 2; i++) {
                var answer =
                        visitor.page()
                                .request()
                                .post(
                                        "/status/objections/new",
                                        RequestOptions.create().setForm(form));
                assertThat(answer.url()).contains("done=objection-filed");
            }
            visitor.open("/status/objections");
            assertThat(visitor.page().locator("article").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoever_was_refused_reads_why_without_an_account(String language) {
        var person = Made.up();
        haidian.lists(person, 1);
        var reference =
                airline.asks(person, haidian.today()).json().get("denialReference").asString();
        try (var visitor = Visitor.at(port, language)) {
            visitor.open("/denial").page().locator("#denialReference").fill(reference);
            visitor.page().locator("[id='person.documentNumber']").fill(person.number());
            visitor.enter();
            assertThat(visitor.page().locator(".app-verdict--in").count()).isEqualTo(1);
            assertThat(visitor.page().url()).doesNotContain(person.number());
            visitor.isSound().picture("denied");

            visitor.open("/denial").page().locator("#denialReference").fill("nonsense");
            visitor.enter();
            visitor.expected(422);
            visitor.isSound();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void after_too_many_wrong_numbers_a_page_says_what_to_do(String language) {
        var person = Made.up();
        haidian.lists(person, 1);
        var reference =
                airline.asks(person, haidian.today()).json().get("denialReference").asString();
        for (int i = 0; i < 10; i++) {
            Http.nobody(port)
                    .post(
                            "/api/v1/denials",
                            """
                            {"denialReference": "%s", "person": %s}\
                            """
                                    .formatted(reference, Made.up().identity()));
        }
        try (var visitor = Visitor.at(port, language)) {
            visitor.open("/denial").page().locator("#denialReference").fill(reference);
            visitor.page().locator("[id='person.documentNumber']").fill(person.number());
            var answer =
                    visitor.page().waitForResponse("**/denial", () -> visitor.click("main button"));
            visitor.expected(429);
            assertThat(Integer.parseInt(answer.headerValue("Retry-After"))).isBetween(1, 3600);
            assertThat(visitor.page().locator("main a[href='/status/look-ups']").count())
                    .isEqualTo(1);
            visitor.isSound().picture("denial-later");
        }
    }

    private Visitor go(Visitor visitor, String address) {
        return visitor.tabTo("main a[href='" + address + "']").enter();
    }

    private String account(Made person) {
        var name = "reader." + NEXT.incrementAndGet();
        admissions.citizen(
                name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        return name;
    }
}
