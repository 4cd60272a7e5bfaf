package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.defaulterregistry.access.web.PageRules;
import org.defaulterregistry.access.web.RouteRules.RouteRule;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.HttpMethod;

/**
 * Every page that has an address of its own, in both languages. It is made out of {@link
 * PageRules}, so that a new page is in it by itself; what lies behind an id is walked by its
 * audience's test.
 */
@OnH2
class PagesTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;

    /** Who opens a page that is not open to anyone; the first whose authority the rule names. */
    private static final Map<String, String> READERS =
            new TreeMap<>(
                    Map.of(
                            "ROLE_CITIZEN", "demo.li",
                            "ROLE_CLERK", "clerk.haidian",
                            "ROLE_JUDGE", "judge.haidian",
                            "ROLE_PRESIDENT", "president.haidian",
                            "ROLE_COURT_ADMIN", "courtadmin.haidian",
                            "ROLE_AUDITOR", "auditor.one",
                            "ROLE_OPERATOR", "operator.one",
                            "ROLE_PROVIDER", "desk.air",
                            "ROLE_PROVIDER_REPORTS", "desk.air",
                            "PERSON", "demo.li"));

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_page_is_sound(String language) {
        var pages = new TreeMap<String, List<String>>();
        pages.put("", addresses(RouteRule::openToAnyone));
        READERS.forEach((authority, name) -> pages.put(name, addresses(rule -> opens(rule, name))));
        assertThat(pages.get("")).contains("/", "/sign-in");

        pages.forEach((name, addresses) -> {
            try (var visitor = Visitor.at(port, language)) {
                if (!name.isEmpty() && !addresses.isEmpty()) {
                    visitor.signIn(name);
                }
                for (var address : addresses) {
                    visitor.open(address).isSound().picture(fileOf(address));
                    if (language.equals(Visitor.CHINESE)) { // the templates are the same
                        visitor.isSoundWithoutScript();
                    }
                }
            }
        });
    }

    private static List<String> addresses(java.util.function.Predicate<RouteRule> which) {
        return PageRules.RULES.stream()
                .filter(rule -> rule.method() == HttpMethod.GET && isPage(rule.pattern()))
                .filter(which)
                .map(RouteRule::pattern)
                .toList();
    }

    private static boolean opens(RouteRule rule, String name) {
        return READERS.entrySet().stream()
                .filter(reader -> rule.authorities().contains(reader.getKey()))
                .findFirst()
                .filter(reader -> reader.getValue().equals(name))
                .isPresent();
    }

    /** What has a dot is a file, what has braces needs an object. */
    private static boolean isPage(String pattern) {
        return !pattern.matches(".*[.{*].*") && !pattern.equals("/error");
    }

    private static String fileOf(String address) {
        return address.equals("/") ? "home" : address.substring(1).replace('/', '-');
    }

    @Test
    void a_page_is_in_the_language_that_was_chosen_and_stays_so() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            visitor.open("/").click("a[hreflang=zh-CN]");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
            visitor.open("/sign-in");
            assertThat(visitor.heading()).isEqualTo("登录");
            visitor.click("a[hreflang=en]");
            assertThat(visitor.heading()).isEqualTo("Sign in");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void what_goes_wrong_is_said_on_a_page(String language) {
        try (var visitor = Visitor.at(port, language)) {
            visitor.open("/nothing").expected(404);
            visitor.isSound();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void one_signs_in_and_out_without_script(String language) {
        try (var visitor = Visitor.withoutScript(port, language)) {
            visitor.signIn("demo.zhang");
            assertThat(visitor.page().locator(".app-header").innerText()).contains("demo.zhang");
            visitor.click(".app-header__button");
            assertThat(visitor.page().url()).endsWith("/sign-in?out");
        }
    }

    @Test
    void a_wrong_password_is_told_as_a_wrong_name_is() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            for (var name : List.of("demo.li", "nobody.at.all")) {
                visitor.open("/sign-in").page().locator("#name").fill(name);
                visitor.page().locator("#password").fill("wrong");
                visitor.enter();
                assertThat(visitor.page().locator(".govuk-error-summary").innerText())
                        .contains("Name and password do not fit");
                visitor.isSound();
            }
        }
    }

    @Test
    void in_a_demo_one_click_signs_in() {
        try (var visitor = Visitor.at(port, Visitor.ENGLISH)) {
            visitor.open("/sign-in").click("button:text-is('judge.haidian')");
            assertThat(visitor.page().locator(".app-header").innerText()).contains("judge.haidian");
        }
    }
}
