package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every page, and who is let in by a session. */
@OnH2
class PageSecurityTest extends RegistryTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String ACCOUNTS = "/api/v1/admin/accounts";
    private static final String CREDENTIALS = "name=%s&password=%s";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void every_page_and_every_error_has_the_strict_policy_and_is_not_kept() {
        var lax = new ArrayList<String>();
        signIn("demo.li", "demo");
        PageRules.RULES.stream()
                .filter(rule -> !rule.pattern().matches(".*[.{*].*"))
                .map(rule -> rule.pattern())
                .distinct()
                .forEach(address -> {
                    var headers = get(address).headers();
                    var policy = headers.firstValue("Content-Security-Policy").orElse("");
                    var kept = headers.firstValue("Cache-Control").orElse("");
                    if (!policy.contains("default-src 'none'")
                            || policy.contains("unsafe")
                            || !kept.contains("no-store")
                            || headers.firstValue("X-Content-Type-Options").isEmpty()) {
                        lax.add(address + " " + policy + " " + kept);
                    }
                });

        assertThat(lax).isEmpty();
        assertThat(get("/nothing").headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_page_that_is_not_there_is_404_and_a_page_of_others_leads_to_the_sign_in() {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        for (var rule : PageRules.RULES) {
            if (!rule.openToAnyone() && rule.method().name().equals("GET")) {
                var address = rule.pattern().replaceAll("\\{[^}]*}", "0");
                var answer = get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(302);
                assertThat(location(answer)).isEqualTo("/sign-in");
            }
        }
    }

    @Test
    void a_form_without_its_token_does_nothing() {
        get("/sign-in");
        var answer = post("/sign-in", CREDENTIALS.formatted("demo.li", "demo"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This form is too old");
        assertThat(session()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH"})
    void a_method_that_no_page_takes_is_told_so_whoever_sends_it(String method) {
        assertThat(allowed(method, "/status/objections/new")).isEqualTo("GET, HEAD, POST");
        signIn("demo.li", "demo");

        assertThat(allowed(method, "/status/objections/new")).isEqualTo("GET, HEAD, POST");
        assertThat(allowed(method, "/status/ways-off")).isEqualTo("GET, HEAD");
        assertThat(allowed(method, "/sign-in")).isEqualTo("GET, HEAD, POST");
        assertThat(allowed(method, "/register")).isEqualTo("GET, HEAD, POST");
        assertThat(allowed("POST", "/status/ways-off")).isEqualTo("GET, HEAD");
        assertThat(sends(method, "/nothing", "text=a").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_for_an_address_that_is_none_is_404_with_a_token_and_without() {
        signIn("demo.li", "demo");

        for (var form : List.of("text=a", "_csrf=" + token("/"))) {
            var answer = post("/status/nothing", form);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("<h1").doesNotContain("too old");
        }
    }

    /** The methods that it is told to use instead. */
    private String allowed(String method, String address) {
        var answer = sends(method, address, "text=a");
        assertThat(answer.statusCode()).as(method + " " + address).isEqualTo(405);
        assertThat(answer.body()).contains("<h1").contains("cannot be opened like that");
        return answer.headers().firstValue("Allow").orElse("");
    }

    private HttpResponse<String> sends(String method, String address, String form) {
        return send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString(form)));
    }

    @Test
    void a_session_begins_at_the_sign_in_and_its_cookie_is_for_this_site_and_no_script() {
        get("/sign-in");
        assertThat(session()).isEmpty();
        var answer = signIn("demo.li", "demo");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(cookie)
                                .contains("HttpOnly")
                                .containsIgnoringCase("SameSite=Strict"));
        assertThat(get("/").body()).contains("demo.li");
    }

    @Test
    void a_session_that_somebody_planted_is_not_the_one_that_is_signed_in() {
        signIn("demo.li", "demo");
        var planted = session().getFirst();
        signIn("demo.wang", "demo");

        assertThat(session()).hasSize(1);
        assertThat(session().getFirst()).isNotEqualTo(planted);
    }

    @Test
    void the_api_knows_no_session() {
        signIn("demo.li", "demo");

        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_sign_out_ends_the_session_everywhere() {
        signIn("demo.li", "demo");
        var stolen = session().getFirst();
        post("/sign-out", "_csrf=" + token("/"));

        assertThat(withCookie("session=" + stolen).body()).doesNotContain("demo.li");
    }

    @Test
    void a_disabled_account_is_signed_out_at_once() {
        signIn("courtadmin.third", "demo");
        assertThat(get("/").body()).contains("courtadmin.third");
        enable("courtadmin.third", false);
        try {
            assertThat(get("/").body()).doesNotContain("courtadmin.third");
            assertThat(location(signIn("courtadmin.third", "demo"))).isEqualTo("/sign-in?failed");
        } finally {
            enable("courtadmin.third", true);
        }
    }

    @Test
    void a_person_of_a_provider_signs_in_and_no_machine_does() {
        signIn("desk.air", "demo");
        assertThat(get("/").body()).contains("desk.air");

        cookies.getCookieStore().removeAll();
        for (var machine : List.of("demo-air", "demo-cashier", "demo-haidian")) {
            assertThat(location(signIn(machine, "demo"))).isEqualTo("/sign-in?failed");
        }
    }

    @Test
    void who_mistypes_too_often_waits_and_nobody_else_does() {
        for (int i = 0; i < 10; i++) {
            assertThat(location(signIn("courtadmin.shanghai", "wrong")))
                    .isEqualTo("/sign-in?failed");
        }
        var eleventh = signIn("courtadmin.shanghai", "demo");

        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(eleventh.body()).contains("too many sign-ins");
        assertThat(eleventh.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(location(signIn("judge.third", "demo"))).doesNotContain("failed");
    }

    @Test
    void who_guesses_over_the_api_waits_there_and_on_the_page_and_nobody_else_does() {
        for (int i = 0; i < 10; i++) {
            var wrong = Http.person(port, "courtadmin.first", "wrong").get(ACCOUNTS);
            assertThat(wrong.status()).isEqualTo(401);
        }
        var eleventh = Http.person(port, "courtadmin.first").get(ACCOUNTS);

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.problem()).isEqualTo("too-many-requests");
        assertThat(eleventh.raw().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 360L);
        assertThat(signIn("courtadmin.first", "demo").statusCode()).isEqualTo(429);
        assertThat(Http.person(port, "courtadmin.third").get(ACCOUNTS).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/sign-in",
                "/denial",
                "/certificate",
                "/register",
                "/status/objections/new"
            })
    void a_form_that_cannot_be_read_is_told_on_a_page_once(String address) {
        var answer =
                send(
                        request(address)
                                .header("Content-Type", "multipart/form-data")
                                .POST(BodyPublishers.ofString("without a boundary")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1").contains("cannot be read");

        var large = post(address, "text=" + "x".repeat(3_000_000));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("<h1").contains("too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rule%73", "//status", "/status;a=1"})
    void an_address_that_no_page_has_is_told_on_a_page(String address) {
        var answer = get(address);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void nobody_is_sent_to_another_site_after_the_sign_in() {
        var elsewhere =
                java.util.Base64.getEncoder()
                        .encodeToString(
                                "https://elsewhere.example/x".getBytes(StandardCharsets.UTF_8));
        var cookie = new HttpCookie("REDIRECT_URI", elsewhere);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port), cookie);

        var answer = signIn("demo.li", "demo");
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("elsewhere");
    }

    @Test
    void who_is_asked_to_sign_in_comes_to_the_page_he_wanted() {
        assertThat(location(get("/status/notices"))).isEqualTo("/sign-in");

        assertThat(location(signIn("demo.li", "demo"))).isEqualTo("/status/notices");
    }

    @Test
    void whose_session_ended_in_the_middle_of_a_form_is_told_and_comes_back_to_its_page() {
        var form = "/status/objections/new";
        var answer = post(form, "text=a&_csrf=" + token("/sign-in"));

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in?ended");
        assertThat(get("/sign-in?ended").body()).contains("fill in the form again");
        assertThat(location(signIn("demo.li", "demo"))).isEqualTo(form);
    }

    @Test
    void he_comes_back_to_the_page_on_which_the_form_stood_if_it_was_another_one() {
        var button = "/status/notices/00000000-0000-0000-0000-000000000000/reading";
        sentFrom("http://localhost:" + port + "/status/notices?lang=en", button);

        assertThat(signIn("demo.li", "demo").headers().firstValue("Location").orElse(""))
                .endsWith("/status/notices?lang=en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/nothing",
                "http://localhost/status/email/removal",
                "//status/notices",
                "not an address"
            })
    void where_no_form_can_have_stood_leads_to_where_he_lands(String from) {
        sentFrom(from, "/status/email/removal");

        assertThat(location(signIn("demo.li", "demo"))).isEqualTo("/status");
    }

    private void sentFrom(String page, String address) {
        var answer =
                send(
                        request(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Referer", page)
                                .POST(BodyPublishers.ofString("_csrf=" + token("/sign-in"))));
        assertThat(location(answer)).isEqualTo("/sign-in");
    }

    private void enable(String name, boolean enabled) {
        jdbc.sql("update account set enabled = ? where username = ?")
                .params(enabled, name)
                .update();
    }

    private HttpResponse<String> signIn(String name, String password) {
        var form = "_csrf=" + token("/sign-in") + "&" + CREDENTIALS.formatted(name, password);
        return post("/sign-in", form);
    }

    private String token(String address) {
        var found = TOKEN.matcher(get(address).body());
        assertThat(found.find()).isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private List<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .toList();
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath()
                + (answer.headers().firstValue("Location").orElse("").contains("?failed")
                        ? "?failed"
                        : "");
    }

    private HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    private HttpResponse<String> withCookie(String cookie) {
        try (var stranger = HttpClient.newHttpClient()) {
            return stranger.send(
                    request("/").header("Cookie", cookie).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpResponse<String> post(String address, String form) {
        return send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
