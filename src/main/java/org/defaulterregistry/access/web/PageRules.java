package org.defaulterregistry.access.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.access.SignedIn;
import org.defaulterregistry.access.web.RouteRules.RouteRule;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.GrantedAuthority;

/**
 * Every page and who may open it, with what pages are made of. Denied is what stands in no line;
 * whoever opens a page with a rule for its signed-in readers is sent to the sign-in page first.
 */
public final class PageRules {
    private static final List<String> ANYONE = List.of(RouteRules.ANYONE);
    private static final List<String> PERSON = List.of(SignedIn.PERSON);
    private static final List<String> CITIZEN = List.of("ROLE_CITIZEN");
    private static final List<String> PROVIDER = List.of("ROLE_PROVIDER");
    private static final List<String> REPORTER = List.of(SignedIn.REPORTS);
    private static final List<String> AUDITOR = List.of("ROLE_AUDITOR");
    private static final List<String> CLERK = List.of("ROLE_CLERK");
    private static final List<String> JUDGE = List.of("ROLE_JUDGE");
    private static final List<String> RECORDERS = List.of("ROLE_CLERK", "ROLE_JUDGE");
    private static final List<String> PRESIDENT = List.of("ROLE_PRESIDENT");
    private static final List<String> SIGNERS = List.of("ROLE_JUDGE", "ROLE_PRESIDENT");
    private static final List<String> OFFICERS =
            List.of("ROLE_CLERK", "ROLE_JUDGE", "ROLE_PRESIDENT");

    /** Where somebody lands who signs in: the first that is his. */
    private static final List<String> LANDINGS =
            List.of("/status", "/court", "/provider", "/audit");

    public static final List<RouteRule> RULES =
            List.of(
                    page(GET, "/", ANYONE),
                    page(GET, "/error", ANYONE),
                    page(GET, "/sign-in", ANYONE),
                    page(GET, "/password", PERSON),
                    page(POST, "/password", PERSON),
                    page(GET, "/css/**", ANYONE),
                    page(GET, "/js/**", ANYONE),
                    page(GET, "/components/**", ANYONE),
                    page(GET, "/favicon.svg", ANYONE),
                    page(GET, "/register", ANYONE),
                    page(POST, "/register", ANYONE),
                    page(GET, "/rules", ANYONE),
                    page(GET, "/rules/what-if", ANYONE),
                    page(POST, "/rules/what-if", ANYONE),
                    page(GET, "/statistics", ANYONE),
                    page(GET, "/statistics/{table}.csv", ANYONE),
                    page(GET, "/journal", ANYONE),
                    page(GET, "/denial", ANYONE),
                    page(POST, "/denial", ANYONE),
                    page(GET, "/certificate", ANYONE),
                    page(POST, "/certificate", ANYONE),
                    page(GET, "/status", CITIZEN),
                    page(GET, "/status/ways-off", CITIZEN),
                    page(GET, "/status/look-ups", CITIZEN),
                    page(GET, "/status/notices", CITIZEN),
                    page(POST, "/status/notices/{id}/reading", CITIZEN),
                    page(GET, "/status/email", CITIZEN),
                    page(POST, "/status/email", CITIZEN),
                    page(POST, "/status/email/confirmation", CITIZEN),
                    page(POST, "/status/email/removal", CITIZEN),
                    page(GET, "/status/papers", CITIZEN),
                    page(GET, "/status/export.json", CITIZEN),
                    page(GET, "/status/statement.txt", CITIZEN),
                    page(GET, "/status/certificate.pdf", CITIZEN),
                    page(GET, "/status/objections", CITIZEN),
                    page(GET, "/status/objections/new", CITIZEN),
                    page(POST, "/status/objections/new", CITIZEN),
                    page(GET, "/status/objections/{request}/up", CITIZEN),
                    page(POST, "/status/objections/{request}/up", CITIZEN),
                    page(GET, "/status/exit-bans/{ban}/up", CITIZEN),
                    page(POST, "/status/exit-bans/{ban}/up", CITIZEN),
                    page(GET, "/status/units/{office}", CITIZEN),
                    page(GET, "/status/units/{office}/ways-off", CITIZEN),
                    page(GET, "/status/units/{office}/look-ups", CITIZEN),
                    page(GET, "/status/units/{office}/papers", CITIZEN),
                    page(GET, "/status/units/{office}/export.json", CITIZEN),
                    page(GET, "/status/units/{office}/statement.txt", CITIZEN),
                    page(GET, "/status/units/{office}/certificate.pdf", CITIZEN),
                    page(GET, "/provider", PROVIDER),
                    page(POST, "/provider", PROVIDER),
                    page(GET, "/provider/answers/{id}", PROVIDER),
                    page(GET, "/provider/outcome", REPORTER),
                    page(POST, "/provider/outcome", REPORTER),
                    page(GET, "/provider/manifest", PROVIDER),
                    page(POST, "/provider/manifest", PROVIDER),
                    page(GET, "/provider/manifests/{id}", PROVIDER),
                    page(GET, "/provider/manifests/{id}/result.csv", PROVIDER),
                    page(GET, "/provider/usage", PROVIDER),
                    page(GET, "/audit", AUDITOR),
                    page(GET, "/audit/duties.csv", AUDITOR),
                    page(GET, "/audit/acts", AUDITOR),
                    page(GET, "/audit/acts.csv", AUDITOR),
                    page(GET, "/audit/look-ups", AUDITOR),
                    page(GET, "/audit/look-ups.csv", AUDITOR),
                    page(GET, "/audit/entry", AUDITOR),
                    page(GET, "/audit/entry.csv", AUDITOR),
                    page(GET, "/court", OFFICERS),
                    page(POST, "/court/duties/{id}/taking", OFFICERS),
                    page(GET, "/court/search", OFFICERS),
                    page(POST, "/court/search/case", OFFICERS),
                    page(POST, "/court/search/person", OFFICERS),
                    page(GET, "/court/parties/{id}", OFFICERS),
                    page(GET, "/court/parties/{id}/document", RECORDERS),
                    page(POST, "/court/parties/{id}/document", RECORDERS),
                    page(GET, "/court/parties/{id}/death", RECORDERS),
                    page(POST, "/court/parties/{id}/death", RECORDERS),
                    page(GET, "/court/parties/{id}/death/correction", RECORDERS),
                    page(POST, "/court/parties/{id}/death/correction", RECORDERS),
                    page(POST, "/court/parties/{id}/death/correction/signature", SIGNERS),
                    page(GET, "/court/documents/{id}", OFFICERS),
                    page(POST, "/court/documents/{id}/signature", SIGNERS),
                    page(GET, "/court/documents/{id}/name", RECORDERS),
                    page(POST, "/court/documents/{id}/name", RECORDERS),
                    page(GET, "/court/documents/{id}/ending", OFFICERS),
                    page(POST, "/court/documents/{id}/ending", OFFICERS),
                    page(POST, "/court/documents/{id}/ending/signature", SIGNERS),
                    page(GET, "/court/documents/{id}/dispute", OFFICERS),
                    page(POST, "/court/documents/{id}/dispute", OFFICERS),
                    page(GET, "/court/documents/{id}/clearance", SIGNERS),
                    page(POST, "/court/documents/{id}/clearance", SIGNERS),
                    page(GET, "/court/clearances/{id}", OFFICERS),
                    page(POST, "/court/clearances/{id}/setting-aside", SIGNERS),
                    page(GET, "/court/deputies", OFFICERS),
                    page(POST, "/court/deputies", PRESIDENT),
                    page(POST, "/court/deputies/{id}/ending", PRESIDENT),
                    page(GET, "/court/offices/{id}", OFFICERS),
                    page(POST, "/court/offices/{id}/signature", SIGNERS),
                    page(GET, "/court/offices/{id}/release", SIGNERS),
                    page(POST, "/court/offices/{id}/release", SIGNERS),
                    page(GET, "/court/offices/{id}/objection", CLERK),
                    page(POST, "/court/offices/{id}/objection", CLERK),
                    page(GET, "/court/cases/new", CLERK),
                    page(POST, "/court/cases/new", CLERK),
                    page(GET, "/court/cases/{id}", OFFICERS),
                    page(GET, "/court/cases/{id}/notice", CLERK),
                    page(POST, "/court/cases/{id}/notice", CLERK),
                    page(GET, "/court/cases/{id}/notices/{noticeId}/service", CLERK),
                    page(POST, "/court/cases/{id}/notices/{noticeId}/service", CLERK),
                    page(GET, "/court/cases/{id}/listing", JUDGE),
                    page(POST, "/court/cases/{id}/listing", JUDGE),
                    page(POST, "/court/cases/{id}/listing/look", JUDGE),
                    page(GET, "/court/cases/{id}/order", JUDGE),
                    page(POST, "/court/cases/{id}/order", JUDGE),
                    page(POST, "/court/cases/{id}/order/look", JUDGE),
                    page(GET, "/court/cases/{id}/exit-ban", JUDGE),
                    page(POST, "/court/cases/{id}/exit-ban", JUDGE),
                    page(POST, "/court/cases/{id}/exit-ban/look", JUDGE),
                    page(GET, "/court/cases/{id}/application", CLERK),
                    page(POST, "/court/cases/{id}/application", CLERK),
                    page(GET, "/court/cases/{id}/anew", OFFICERS),
                    page(POST, "/court/cases/{id}/anew", JUDGE),
                    page(GET, "/court/cases/{id}/events/new", SIGNERS),
                    page(POST, "/court/cases/{id}/events/new", SIGNERS),
                    page(GET, "/court/cases/{id}/events/{eventId}", OFFICERS),
                    page(GET, "/court/cases/{id}/obligation", RECORDERS),
                    page(POST, "/court/cases/{id}/obligation", RECORDERS),
                    page(GET, "/court/cases/{id}/transfer", PRESIDENT),
                    page(POST, "/court/cases/{id}/transfer", PRESIDENT),
                    page(GET, "/court/cases/{id}/permit", SIGNERS),
                    page(POST, "/court/cases/{id}/permit", SIGNERS),
                    page(GET, "/court/cases/{id}/office", RECORDERS),
                    page(POST, "/court/cases/{id}/office", RECORDERS),
                    page(GET, "/court/cases/{id}/release-review", SIGNERS),
                    page(POST, "/court/cases/{id}/release-review", SIGNERS),
                    page(GET, "/court/cases/{id}/death-review", SIGNERS),
                    page(POST, "/court/cases/{id}/death-review", SIGNERS),
                    page(GET, "/court/import", CLERK),
                    page(POST, "/court/import", CLERK),
                    page(GET, "/court/import/template.csv", CLERK),
                    page(GET, "/court/import/{id}", CLERK),
                    page(POST, "/court/import/{id}", CLERK),
                    page(GET, "/court/import/{id}/result.csv", CLERK),
                    page(GET, "/court/batches", OFFICERS),
                    page(GET, "/court/batches/{id}", OFFICERS),
                    page(GET, "/court/batches/{id}/undo", SIGNERS),
                    page(POST, "/court/batches/{id}/undo", SIGNERS),
                    page(GET, "/court/brakes", OFFICERS),
                    page(GET, "/court/brakes/{id}", OFFICERS),
                    page(POST, "/court/brakes/{id}/release", SIGNERS),
                    page(GET, "/court/alarms", OFFICERS),
                    page(GET, "/court/alarms/{id}", OFFICERS),
                    page(POST, "/court/alarms/{id}/finding", SIGNERS),
                    page(GET, "/court/decisions/{id}", OFFICERS),
                    page(POST, "/court/decisions/{id}/signature", PRESIDENT),
                    page(GET, "/court/decisions/{id}/service", CLERK),
                    page(POST, "/court/decisions/{id}/service", CLERK),
                    page(GET, "/court/decisions/{id}/filing", SIGNERS),
                    page(POST, "/court/decisions/{id}/filing", SIGNERS),
                    page(GET, "/court/decisions/{id}/text/{language}", OFFICERS),
                    page(GET, "/court/applications/{id}", OFFICERS),
                    page(POST, "/court/applications/{id}/refusal", JUDGE),
                    page(GET, "/court/extensions/{id}", OFFICERS),
                    page(POST, "/court/extensions/{id}/signature", PRESIDENT),
                    page(GET, "/court/extensions/{id}/service", CLERK),
                    page(POST, "/court/extensions/{id}/service", CLERK),
                    page(GET, "/court/extensions/{id}/text/{language}", OFFICERS),
                    page(GET, "/court/exit-bans/{id}", OFFICERS),
                    page(POST, "/court/exit-bans/{id}/signature", PRESIDENT),
                    page(GET, "/court/exit-bans/{id}/service", CLERK),
                    page(POST, "/court/exit-bans/{id}/service", CLERK),
                    page(GET, "/court/exit-bans/{id}/lifting", SIGNERS),
                    page(POST, "/court/exit-bans/{id}/lifting", SIGNERS),
                    page(GET, "/court/exit-bans/{id}/text/{language}", OFFICERS),
                    page(GET, "/court/orders/{id}", OFFICERS),
                    page(POST, "/court/orders/{id}/signature", PRESIDENT),
                    page(GET, "/court/orders/{id}/text/{language}", OFFICERS),
                    page(GET, "/court/orders/{id}/service", CLERK),
                    page(POST, "/court/orders/{id}/service", CLERK),
                    page(GET, "/court/orders/{id}/objection", CLERK),
                    page(POST, "/court/orders/{id}/objection", CLERK),
                    page(GET, "/court/orders/{id}/lifting", SIGNERS),
                    page(POST, "/court/orders/{id}/lifting", SIGNERS),
                    page(GET, "/court/listings/{id}", OFFICERS),
                    page(POST, "/court/listings/{id}/publication", RECORDERS),
                    page(GET, "/court/listings/{id}/objection", CLERK),
                    page(POST, "/court/listings/{id}/objection", CLERK),
                    page(GET, "/court/listings/{id}/extension", JUDGE),
                    page(POST, "/court/listings/{id}/extension", JUDGE),
                    page(POST, "/court/listings/{id}/extension/look", JUDGE),
                    page(GET, "/court/listings/{id}/correction", SIGNERS),
                    page(POST, "/court/listings/{id}/correction", SIGNERS),
                    page(GET, "/court/listings/{id}/look", SIGNERS),
                    page(POST, "/court/listings/{id}/look", SIGNERS),
                    page(GET, "/court/listings/{id}/early-deletion-rejection", SIGNERS),
                    page(POST, "/court/listings/{id}/early-deletion-rejection", SIGNERS),
                    page(GET, "/court/listings/{id}/withdrawal", SIGNERS),
                    page(POST, "/court/listings/{id}/withdrawal", SIGNERS),
                    page(GET, "/court/listings/{id}/deletion", SIGNERS),
                    page(POST, "/court/listings/{id}/deletion", SIGNERS),
                    page(GET, "/court/objections", OFFICERS),
                    page(GET, "/court/objections/{id}", OFFICERS),
                    page(POST, "/court/objections/{id}/decision", SIGNERS),
                    page(GET, "/court/objections/{id}/service", CLERK),
                    page(POST, "/court/objections/{id}/service", CLERK),
                    page(GET, "/court/objections/{id}/evidence/{file}", OFFICERS),
                    page(GET, "/court/objections/{id}/reconsideration", CLERK),
                    page(POST, "/court/objections/{id}/reconsideration", CLERK),
                    page(GET, "/court/reconsiderations/{id}", OFFICERS),
                    page(POST, "/court/reconsiderations/{id}/admission", SIGNERS),
                    page(POST, "/court/reconsiderations/{id}/decision", SIGNERS),
                    page(GET, "/court/reconsiderations/{id}/service", CLERK),
                    page(POST, "/court/reconsiderations/{id}/service", CLERK));

    private PageRules() {}

    /** Whether there is such a page and somebody with these authorities may open it. */
    public static boolean isOpen(String path, Collection<? extends GrantedAuthority> authorities) {
        return find(path)
                .filter(rule -> rule.openToAnyone() || holds(authorities, rule))
                .isPresent();
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

    private static RouteRule page(HttpMethod method, String pattern, List<String> authorities) {
        return new RouteRule(method, pattern, authorities);
    }
}
