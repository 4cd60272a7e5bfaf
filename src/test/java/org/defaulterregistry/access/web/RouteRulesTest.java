package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The list of rules and the list of routes are one list. */
@OnH2
class RouteRulesTest {
    /**
     * The law, the figures and the journal are for everyone, and why one was refused; nothing else
     * is.
     */
    private static final Set<String> PUBLIC =
            Set.of(
                    "/api/v1/denials",
                    "/api/v1/statistics/courts",
                    "/api/v1/journal/leaves/{position}",
                    "/api/v1/journal/leaves/{position}/receipt",
                    "/api/v1/rulebook/questions",
                    "/api/v1/rulebook",
                    "/api/v1/measures",
                    "/api/v1/calendar",
                    "/api/v1/retention");

    private static final Pattern CHOICE = Pattern.compile("\\{[a-z]+:([^}]+)}");

    @LocalServerPort private int port;

    @Test
    void every_route_has_a_rule_and_every_rule_of_the_api_a_route(
            @Autowired List<RequestMappingHandlerMapping> mappings) {
        var routes = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods()
                    .keySet()
                    .forEach(info ->
                            info.getPathPatternsCondition()
                                    .getPatternValues()
                                    .forEach(pattern ->
                                            routes.addAll(
                                                    named(
                                                            pattern,
                                                            info
                                                                    .getMethodsCondition()
                                                                    .getMethods()
                                                                    .stream()
                                                                    .map(method -> method.name())
                                                                    .toList()))));
        }
        var rules =
                RouteRules.stream()
                        .map(rule -> rule.method() + " " + rule.pattern())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes).contains("POST /api/v1/checks", "GET /");
        assertThat(routes).allMatch(route -> isRuled(route, rules) || coveredByWildcard(route));
        assertThat(rules.stream().filter(rule -> rule.contains(" /api/"))).isSubsetOf(routes);
    }

    /**
     * A mapping without a method takes all of them; the error page is one, and is open to GET only.
     */
    private static List<String> named(String pattern, List<String> methods) {
        return methods.isEmpty()
                ? List.of("GET " + pattern)
                : methods.stream().map(method -> method + " " + pattern).toList();
    }

    /**
     * A pattern that names the words it takes, such as orders|decisions, is a route for each; a
     * word without a rule is closed, and one at least must have one.
     */
    private static boolean isRuled(String route, Set<String> rules) {
        var choice = CHOICE.matcher(route);
        if (!choice.find()) {
            return rules.contains(route);
        }
        return Stream.of(choice.group(1).split("\\|"))
                .anyMatch(word -> isRuled(choice.replaceFirst(word), rules));
    }

    private static boolean coveredByWildcard(String route) {
        return RouteRules.stream()
                .filter(rule -> rule.pattern().endsWith("/**"))
                .anyMatch(rule ->
                        route.startsWith(rule.method() + " " + rule.pattern().replace("/**", "")));
    }

    @Test
    void nobody_without_a_sign_in_gets_further_than_the_public_routes() {
        var nobody = Http.nobody(port);
        var open = new ArrayList<String>();
        RouteRules.stream()
                .filter(rule -> rule.pattern().startsWith("/api/"))
                .filter(rule -> !PUBLIC.contains(rule.pattern()))
                .forEach(rule -> {
                    var address =
                            rule.pattern()
                                    .replaceAll(
                                            "\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
                    var answer =
                            rule.method() == HttpMethod.GET
                                    ? nobody.get(address)
                                    : nobody.send(
                                            rule.method().name(),
                                            address,
                                            "{}".getBytes(StandardCharsets.UTF_8),
                                            Map.of("Content-Type", "application/json"));
                    if (answer.status() != 401 || !answer.problem().equals("not-signed-in")) {
                        open.add(rule.method() + " " + rule.pattern() + " " + answer.status());
                    }
                });

        assertThat(open).isEmpty();
    }

    @Test
    void an_address_that_does_not_exist_is_404_for_everyone() {
        assertThat(Http.nobody(port).get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(Http.person(port, "clerk.haidian").get("/api/v1/nothing").status())
                .isEqualTo(404);
        assertThat(Http.nobody(port).get("/nothing").status()).isEqualTo(404);
    }

    @Test
    void a_machine_gets_no_scope_that_is_not_its_own() {
        var answer =
                Http.nobody(port)
                        .send(
                                "POST",
                                "/oauth2/token",
                                "grant_type=client_credentials&scope=cashier&client_id=demo-air&client_secret=demo"
                                        .getBytes(StandardCharsets.UTF_8),
                                Map.of("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("error").asString()).isEqualTo("invalid_scope");
    }
}
