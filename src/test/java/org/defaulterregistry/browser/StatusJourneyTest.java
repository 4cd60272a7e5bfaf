package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.notice.NoticeFollower;
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
        visitor.page().locator("#evidence").setInputFiles(file("paid.pdf", "%PDF-1.7 paid"));
        visitor.tabTo("main button").enter();

        assertThat(visitor.page().url()).contains("done=objection-filed");
        assertThat(visitor.page().locator("article").count()).isEqualTo(1);
        visitor.isSound().picture("status-objections-filed");
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
