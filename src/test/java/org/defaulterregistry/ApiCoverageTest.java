package org.defaulterregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.web.RouteRules;
import org.defaulterregistry.world.Page;
import org.junit.jupiter.api.Test;

/** Every address of the API stands in an example of docs/api. */
class ApiCoverageTest {
    /** {@code send METHOD ADDRESS …}, as every page has it. */
    private static final Pattern SEND =
            Pattern.compile("send +(GET|POST|PUT|DELETE) +\"?(/api/v1/(?:\\$\\([^)]*\\)|[^\" ])*)");

    /** {@code ask ADDRESS …}: what machines post. */
    private static final Pattern ASK = Pattern.compile("ask +\"?(/api/v1/[^\" ]*)");

    private static final Pattern CURL =
            Pattern.compile("curl[^\n]*\\$REGISTRY(/api/v1/[^\" ]*)[^\n]*");
    private static final Pattern HAS_BODY = Pattern.compile("-X POST| -d | --data");
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\([^)]*\\)|\\$\\{[^}]*}|\\$[A-Za-z_]+|\\{[^}]*}");

    @Test
    void every_address_of_the_api_has_an_example() throws IOException {
        var shown = new TreeSet<String>();
        for (var page : ApiExamplesTest.pages()) {
            Page.at(page).blocks().forEach(block -> shown.addAll(addresses(block)));
        }

        assertThat(
                        RouteRules.RULES.stream()
                                .filter(rule -> rule.pattern().startsWith("/api/"))
                                .map(rule -> rule.method() + " " + bare(rule.pattern()))
                                .filter(address -> !shown.contains(address)))
                .as("addresses without an example in docs/api")
                .isEmpty();
    }

    private static Set<String> addresses(String block) {
        var oneLine = block.replace("\\\n", " ");
        var sent =
                SEND.matcher(oneLine)
                        .results()
                        .map(call -> call.group(1) + " " + bare(call.group(2)));
        var asked = ASK.matcher(oneLine).results().map(call -> "POST " + bare(call.group(1)));
        var curled = CURL.matcher(oneLine).results().map(ApiCoverageTest::curled);
        return Stream.of(sent, asked, curled)
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static String curled(MatchResult call) {
        var method = HAS_BODY.matcher(call.group()).find() ? "POST " : "GET ";
        return method + bare(call.group(1));
    }

    /** The address with {@code {}} for whatever is filled in, and without its query. */
    private static String bare(String address) {
        return VARIABLE.matcher(address).replaceAll("{}").replaceAll("\\?.*", "");
    }
}
