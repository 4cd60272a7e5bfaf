package org.defaulterregistry.access.web;

import static org.defaulterregistry.access.web.RouteRules.rule;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulterregistry.access.SignedIn;
import org.defaulterregistry.access.web.RouteRules.RouteRule;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every page and who may open it, with what pages are made of; those of the courts stand in {@link
 * CourtPageRules}. Denied is what stands in no line; whoever opens a page with a rule for its
 * signed-in readers is sent to the sign-in page first.
 */
public final class PageRules {
    private static final List<String> ANYONE = List.of(RouteRules.ANYONE);
    private static final List<String> PERSON = List.of(SignedIn.PERSON);
    private static final List<String> CITIZEN = List.of("ROLE_CITIZEN");
    private static final List<String> PROVIDER = List.of("ROLE_PROVIDER");
    private static final List<String> REPORTER = List.of(SignedIn.REPORTS);
    private static final List<String> AUDITOR = List.of("ROLE_AUDITOR");

    /** Where somebody lands who signs in: the first that is his. */
    private static final List<String> LANDINGS =
            List.of("/status", "/court", "/provider", "/audit");

    private static final List<RouteRule> FOR_ALL_BUT_COURTS =
            List.of(
                    rule(GET, "/", ANYONE),
                    rule(GET, "/error", ANYONE),
                    rule(GET, "/sign-in", ANYONE),
                    rule(POST, "/sign-in", ANYONE),
                    rule(POST, "/sign-out", ANYONE),
                    rule(GET, "/password", PERSON),
                    rule(POST, "/password", PERSON),
                    rule(GET, "/css/**", ANYONE),
                    rule(GET, "/js/**", ANYONE),
                    rule(GET, "/components/**", ANYONE),
                    rule(GET, "/favicon.svg", ANYONE),
                    rule(GET, "/register", ANYONE),
                    rule(POST, "/register", ANYONE),
                    rule(GET, "/rules", ANYONE),
                    rule(GET, "/rules/what-if", ANYONE),
                    rule(POST, "/rules/what-if", ANYONE),
                    rule(GET, "/statistics", ANYONE),
                    rule(GET, "/statistics/{table}.csv", ANYONE),
                    rule(GET, "/journal", ANYONE),
                    rule(GET, "/denial", ANYONE),
                    rule(POST, "/denial", ANYONE),
                    rule(GET, "/certificate", ANYONE),
                    rule(POST, "/certificate", ANYONE),
                    rule(GET, "/status", CITIZEN),
                    rule(GET, "/status/ways-off", CITIZEN),
                    rule(GET, "/status/look-ups", CITIZEN),
                    rule(GET, "/status/notices", CITIZEN),
                    rule(POST, "/status/notices/{id}/reading", CITIZEN),
                    rule(GET, "/status/email", CITIZEN),
                    rule(POST, "/status/email", CITIZEN),
                    rule(POST, "/status/email/confirmation", CITIZEN),
                    rule(POST, "/status/email/removal", CITIZEN),
                    rule(GET, "/status/papers", CITIZEN),
                    rule(GET, "/status/export.json", CITIZEN),
                    rule(GET, "/status/statement.txt", CITIZEN),
                    rule(GET, "/status/certificate.pdf", CITIZEN),
                    rule(GET, "/status/objections", CITIZEN),
                    rule(GET, "/status/objections/new", CITIZEN),
                    rule(POST, "/status/objections/new", CITIZEN),
                    rule(GET, "/status/objections/{request}/up", CITIZEN),
                    rule(POST, "/status/objections/{request}/up", CITIZEN),
                    rule(GET, "/status/exit-bans/{ban}/up", CITIZEN),
                    rule(POST, "/status/exit-bans/{ban}/up", CITIZEN),
                    rule(GET, "/status/units/{office}", CITIZEN),
                    rule(GET, "/status/units/{office}/ways-off", CITIZEN),
                    rule(GET, "/status/units/{office}/look-ups", CITIZEN),
                    rule(GET, "/status/units/{office}/papers", CITIZEN),
                    rule(GET, "/status/units/{office}/export.json", CITIZEN),
                    rule(GET, "/status/units/{office}/statement.txt", CITIZEN),
                    rule(GET, "/status/units/{office}/certificate.pdf", CITIZEN),
                    rule(GET, "/provider", PROVIDER),
                    rule(POST, "/provider", PROVIDER),
                    rule(GET, "/provider/answers/{id}", PROVIDER),
                    rule(GET, "/provider/outcome", REPORTER),
                    rule(POST, "/provider/outcome", REPORTER),
                    rule(GET, "/provider/manifest", PROVIDER),
                    rule(POST, "/provider/manifest", PROVIDER),
                    rule(GET, "/provider/manifests/{id}", PROVIDER),
                    rule(GET, "/provider/manifests/{id}/result.csv", PROVIDER),
                    rule(GET, "/provider/usage", PROVIDER),
                    rule(GET, "/audit", AUDITOR),
                    rule(GET, "/audit/duties.csv", AUDITOR),
                    rule(GET, "/audit/acts", AUDITOR),
                    rule(GET, "/audit/acts.csv", AUDITOR),
                    rule(GET, "/audit/look-ups", AUDITOR),
                    rule(GET, "/audit/look-ups.csv", AUDITOR),
                    rule(GET, "/audit/entry", AUDITOR),
                    rule(GET, "/audit/entry.csv", AUDITOR));

    public static final List<RouteRule> RULES =
            Stream.of(FOR_ALL_BUT_COURTS, CourtPageRules.RULES).flatMap(List::stream).toList();

    private PageRules() {}

    /** Whether there is such a page and somebody with these authorities may open it. */
    public static boolean isOpen(String path, Collection<? extends GrantedAuthority> authorities) {
        return find(path)
                .filter(rule -> rule.openToAnyone() || holds(authorities, rule))
                .isPresent();
    }

    /** Whether there is a page under this address that asks its readers to sign in. */
    static boolean isForSignedIn(String address) {
        var path = PathContainer.parsePath(address);
        return RULES.stream()
                .filter(rule -> rule.method() == GET && !rule.openToAnyone())
                .map(rule -> PathPatternParser.defaultInstance.parse(rule.pattern()))
                .anyMatch(pattern -> pattern.matches(path));
    }

    /** The page where somebody with these authorities begins. */
    public static String landing(Collection<? extends GrantedAuthority> authorities) {
        return LANDINGS.stream().filter(path -> isOpen(path, authorities)).findFirst().orElse("/");
    }

    private static Optional<RouteRule> find(String path) {
        return RULES.stream()
                .filter(rule -> rule.method() == GET && rule.pattern().equals(path))
                .findFirst();
    }

    private static boolean holds(
            Collection<? extends GrantedAuthority> authorities, RouteRule rule) {
        return authorities.stream()
                .anyMatch(one -> rule.authorities().contains(one.getAuthority()));
    }
}
