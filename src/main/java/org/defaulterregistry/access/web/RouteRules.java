package org.defaulterregistry.access.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.access.SignedIn;
import org.springframework.http.HttpMethod;

/**
 * Every address of the registry and who may use it; the pages stand in {@link PageRules}. Denied is
 * what stands in no line; a test holds this list against the routes that exist.
 */
public final class RouteRules {
    static final String ANYONE = "anyone";

    private static final List<String> COURT_WRITES = List.of("ROLE_CLERK", "SCOPE_court");
    private static final List<String> COURT_RECORDS =
            List.of("ROLE_CLERK", "ROLE_JUDGE", "SCOPE_court");
    private static final List<String> COURT_DRAFTS = List.of("ROLE_JUDGE", "SCOPE_court");
    private static final List<String> COURT_READS =
            List.of("ROLE_CLERK", "ROLE_JUDGE", "ROLE_PRESIDENT", "SCOPE_court");
    private static final List<String> OFFICERS =
            List.of("ROLE_CLERK", "ROLE_JUDGE", "ROLE_PRESIDENT");
    private static final List<String> SIGNERS = List.of("ROLE_JUDGE", "ROLE_PRESIDENT");
    private static final List<String> CLERKS_AND_JUDGES = List.of("ROLE_CLERK", "ROLE_JUDGE");
    private static final List<String> PRESIDENT = List.of("ROLE_PRESIDENT");
    private static final List<String> OPERATOR = List.of("ROLE_OPERATOR");
    private static final List<String> KEEPERS = List.of("ROLE_OPERATOR", "ROLE_COURT_ADMIN");
    private static final List<String> OF_THE_COURT =
            List.of("ROLE_CLERK", "ROLE_JUDGE", "ROLE_PRESIDENT", "ROLE_COURT_ADMIN");
    private static final List<String> PETITIONERS = List.of("ROLE_CITIZEN", "ROLE_CLERK");
    private static final List<String> COURT_AND_AUDITOR =
            List.of("ROLE_CLERK", "ROLE_JUDGE", "ROLE_PRESIDENT", "ROLE_AUDITOR");
    private static final List<String> CITIZEN = List.of("ROLE_CITIZEN");
    private static final List<String> PERSON = List.of(SignedIn.PERSON);

    /**
     * @param authorities any one of them is enough
     */
    public record RouteRule(HttpMethod method, String pattern, List<String> authorities) {
        public boolean openToAnyone() {
            return authorities.equals(List.of(ANYONE));
        }
    }

    public static final List<RouteRule> RULES =
            List.of(
                    rule(POST, "/api/v1/enforcement-cases", COURT_WRITES),
                    rule(GET, "/api/v1/enforcement-cases/{id}", COURT_READS),
                    rule(POST, "/api/v1/enforcement-cases/{id}/notices", COURT_WRITES),
                    rule(
                            POST,
                            "/api/v1/enforcement-cases/{id}/notices/{noticeId}/service",
                            COURT_WRITES),
                    rule(POST, "/api/v1/enforcement-cases/{id}/obligation", COURT_RECORDS),
                    rule(POST, "/api/v1/enforcement-cases/{id}/transfer", PRESIDENT),
                    rule(GET, "/api/v1/enforcement-cases/{id}/performance-events", COURT_READS),
                    rule(POST, "/api/v1/documents", COURT_RECORDS),
                    rule(GET, "/api/v1/documents/{id}", COURT_READS),
                    rule(POST, "/api/v1/documents/{id}/signature", SIGNERS),
                    rule(POST, "/api/v1/documents/{id}/name", COURT_RECORDS),
                    rule(POST, "/api/v1/documents/{id}/ending", OFFICERS),
                    rule(POST, "/api/v1/documents/{id}/ending/signature", SIGNERS),
                    rule(POST, "/api/v1/documents/{id}/dispute", OFFICERS),
                    rule(POST, "/api/v1/documents/{id}/dispute/clearance", SIGNERS),
                    rule(POST, "/api/v1/parties/search", CLERKS_AND_JUDGES),
                    rule(GET, "/api/v1/parties/{id}", COURT_READS),
                    rule(POST, "/api/v1/parties/{id}/death", CLERKS_AND_JUDGES),
                    rule(POST, "/api/v1/parties/{id}/death/review", SIGNERS),
                    rule(POST, "/api/v1/parties/{id}/death/correction", CLERKS_AND_JUDGES),
                    rule(POST, "/api/v1/parties/{id}/death/correction/signature", SIGNERS),
                    rule(POST, "/api/v1/party-mergers", CLERKS_AND_JUDGES),
                    rule(GET, "/api/v1/party-mergers/{id}", COURT_READS),
                    rule(POST, "/api/v1/party-mergers/{id}/signature", SIGNERS),
                    rule(POST, "/api/v1/party-splits", CLERKS_AND_JUDGES),
                    rule(GET, "/api/v1/party-splits/{id}", COURT_READS),
                    rule(POST, "/api/v1/party-splits/{id}/signature", SIGNERS),
                    rule(POST, "/api/v1/offices", COURT_RECORDS),
                    rule(GET, "/api/v1/offices/{id}", COURT_READS),
                    rule(POST, "/api/v1/offices/{id}/signature", SIGNERS),
                    rule(POST, "/api/v1/offices/{id}/release", SIGNERS),
                    rule(POST, "/api/v1/offices/{id}/release/review", SIGNERS),
                    rule(POST, "/api/v1/listing-decisions", COURT_DRAFTS),
                    rule(GET, "/api/v1/listing-decisions/{id}", COURT_READS),
                    rule(POST, "/api/v1/listing-decisions/{id}/signature", PRESIDENT),
                    rule(POST, "/api/v1/listing-decisions/{id}/service", COURT_WRITES),
                    rule(
                            POST,
                            "/api/v1/listing-decisions/{id}/filing",
                            List.of("ROLE_JUDGE", "ROLE_PRESIDENT")),
                    rule(GET, "/api/v1/listing-decisions/{id}/text", COURT_READS),
                    rule(POST, "/api/v1/enforcement-cases/{id}/listing-applications", COURT_WRITES),
                    rule(GET, "/api/v1/listing-applications/{id}", COURT_READS),
                    rule(POST, "/api/v1/listing-applications/{id}/refusal", List.of("ROLE_JUDGE")),
                    rule(POST, "/api/v1/listing-refusals", List.of("ROLE_JUDGE")),
                    rule(POST, "/api/v1/listings/{id}/extensions", COURT_DRAFTS),
                    rule(GET, "/api/v1/extensions/{id}", COURT_READS),
                    rule(POST, "/api/v1/extensions/{id}/signature", PRESIDENT),
                    rule(POST, "/api/v1/extensions/{id}/service", COURT_WRITES),
                    rule(GET, "/api/v1/extensions/{id}/text", COURT_READS),
                    rule(GET, "/api/v1/listings/{id}", COURT_READS),
                    rule(GET, "/api/v1/listings/{id}/ways-off", COURT_READS),
                    rule(GET, "/api/v1/listing-decisions/{id}/ways-off", COURT_READS),
                    rule(POST, "/api/v1/listings/{id}/withdrawal", SIGNERS),
                    rule(POST, "/api/v1/listings/{id}/correction", SIGNERS),
                    rule(POST, "/api/v1/listings/{id}/deletion", SIGNERS),
                    rule(POST, "/api/v1/listings/{id}/early-deletion-rejection", SIGNERS),
                    rule(POST, "/api/v1/listings/{id}/look", SIGNERS),
                    rule(POST, "/api/v1/listings/{id}/publication", COURT_RECORDS),
                    rule(POST, "/api/v1/consumption-orders", COURT_DRAFTS),
                    rule(GET, "/api/v1/consumption-orders/{id}", COURT_READS),
                    rule(GET, "/api/v1/consumption-orders/{id}/ways-off", COURT_READS),
                    rule(GET, "/api/v1/consumption-orders/{id}/text", COURT_READS),
                    rule(POST, "/api/v1/consumption-orders/{id}/signature", PRESIDENT),
                    rule(POST, "/api/v1/consumption-orders/{id}/service", COURT_WRITES),
                    rule(POST, "/api/v1/consumption-orders/{id}/lifting", SIGNERS),
                    rule(POST, "/api/v1/exit-bans", COURT_DRAFTS),
                    rule(GET, "/api/v1/exit-bans/{id}", COURT_READS),
                    rule(GET, "/api/v1/exit-bans/{id}/ways-off", COURT_READS),
                    rule(GET, "/api/v1/exit-bans/{id}/text", COURT_READS),
                    rule(POST, "/api/v1/exit-bans/{id}/signature", PRESIDENT),
                    rule(POST, "/api/v1/exit-bans/{id}/service", COURT_WRITES),
                    rule(POST, "/api/v1/exit-bans/{id}/lifting", SIGNERS),
                    rule(POST, "/api/v1/correction-requests", PETITIONERS),
                    rule(GET, "/api/v1/correction-requests", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/correction-requests/{id}", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/correction-requests/{id}/text", COURT_AND_AUDITOR),
                    rule(POST, "/api/v1/correction-requests/{id}/decision", SIGNERS),
                    rule(POST, "/api/v1/correction-requests/{id}/service", COURT_WRITES),
                    rule(POST, "/api/v1/reconsiderations", PETITIONERS),
                    rule(GET, "/api/v1/reconsiderations", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/reconsiderations/{id}", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/reconsiderations/{id}/text", COURT_AND_AUDITOR),
                    rule(POST, "/api/v1/reconsiderations/{id}/admission", SIGNERS),
                    rule(POST, "/api/v1/reconsiderations/{id}/decision", SIGNERS),
                    rule(POST, "/api/v1/reconsiderations/{id}/service", COURT_WRITES),
                    rule(GET, "/api/v1/clearances/{id}", COURT_READS),
                    rule(POST, "/api/v1/clearances/{id}/setting-aside", SIGNERS),
                    rule(POST, "/api/v1/permits", SIGNERS),
                    rule(GET, "/api/v1/permits/{id}", COURT_READS),
                    rule(POST, "/api/v1/permits/{id}/revocation", SIGNERS),
                    rule(
                            GET,
                            "/api/v1/duties",
                            List.of("ROLE_CLERK", "ROLE_JUDGE", "ROLE_PRESIDENT", "ROLE_AUDITOR")),
                    rule(GET, "/api/v1/duties/escalated", OFFICERS),
                    rule(POST, "/api/v1/duties/{id}/taking", OFFICERS),
                    rule(GET, "/api/v1/brakes", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/brakes/{id}", COURT_AND_AUDITOR),
                    rule(POST, "/api/v1/brakes/{id}/release", SIGNERS),
                    rule(POST, "/api/v1/batches", COURT_RECORDS),
                    rule(GET, "/api/v1/batches", COURT_READS),
                    rule(GET, "/api/v1/batches/{id}", COURT_READS),
                    rule(POST, "/api/v1/batches/{id}/undo", SIGNERS),
                    rule(GET, "/api/v1/alarms", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/alarms/{id}", COURT_AND_AUDITOR),
                    rule(POST, "/api/v1/alarms/{id}/finding", SIGNERS),
                    rule(POST, "/api/v1/deputies", PRESIDENT),
                    rule(GET, "/api/v1/deputies", OF_THE_COURT),
                    rule(GET, "/api/v1/deputies/{id}", OF_THE_COURT),
                    rule(POST, "/api/v1/deputies/{id}/ending", PRESIDENT),
                    rule(
                            POST,
                            "/api/v1/performance-events",
                            List.of("ROLE_JUDGE", "ROLE_PRESIDENT", "SCOPE_court")),
                    rule(POST, "/api/v1/payment-events", List.of("SCOPE_cashier")),
                    rule(POST, "/api/v1/checks", List.of("SCOPE_check")),
                    rule(POST, "/api/v1/checks/batch", List.of("SCOPE_check")),
                    rule(POST, "/api/v1/checks/{checkId}/outcome", List.of("SCOPE_report")),
                    rule(GET, "/api/v1/checks/disputed", OFFICERS),
                    rule(GET, "/api/v1/checks/groundless-refusals", List.of("ROLE_AUDITOR")),
                    rule(POST, "/api/v1/denials", List.of(ANYONE)),
                    rule(GET, "/api/v1/me", CITIZEN),
                    rule(GET, "/api/v1/me/notices", CITIZEN),
                    rule(POST, "/api/v1/me/notices/{id}/reading", CITIZEN),
                    rule(GET, "/api/v1/me/email", CITIZEN),
                    rule(PUT, "/api/v1/me/email", CITIZEN),
                    rule(DELETE, "/api/v1/me/email", CITIZEN),
                    rule(POST, "/api/v1/me/email/confirmation", CITIZEN),
                    rule(GET, "/api/v1/me/ways-off", CITIZEN),
                    rule(GET, "/api/v1/me/look-ups/{id}/receipt", CITIZEN),
                    rule(GET, "/api/v1/me/objections", CITIZEN),
                    rule(GET, "/api/v1/me/objections/{id}/text", CITIZEN),
                    rule(GET, "/api/v1/me/receipts", CITIZEN),
                    rule(GET, "/api/v1/me/as-of", CITIZEN),
                    rule(GET, "/api/v1/me/certificate", CITIZEN),
                    rule(GET, "/api/v1/journal/leaves/{position}", List.of(ANYONE)),
                    rule(GET, "/api/v1/journal/leaves/{position}/receipt", List.of(ANYONE)),
                    rule(GET, "/api/v1/journal/acts/{position}", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/journal/listings/{id}", COURT_AND_AUDITOR),
                    rule(GET, "/api/v1/journal/listings/{id}/as-of", COURT_AND_AUDITOR),
                    rule(POST, "/api/v1/rulebook/questions", List.of(ANYONE)),
                    rule(GET, "/api/v1/statistics/courts", List.of(ANYONE)),
                    rule(GET, "/api/v1/rulebook", List.of(ANYONE)),
                    rule(GET, "/api/v1/measures", List.of(ANYONE)),
                    rule(GET, "/api/v1/calendar", List.of(ANYONE)),
                    rule(GET, "/api/v1/retention", List.of(ANYONE)),
                    rule(POST, "/api/v1/admin/law-data", OPERATOR),
                    rule(GET, "/api/v1/admin/law-data", OPERATOR),
                    rule(GET, "/api/v1/admin/law-data/{id}", OPERATOR),
                    rule(POST, "/api/v1/admin/law-data/{id}/consent", OPERATOR),
                    rule(POST, "/api/v1/me/password", PERSON),
                    rule(POST, "/api/v1/admin/accounts", KEEPERS),
                    rule(GET, "/api/v1/admin/accounts", KEEPERS),
                    rule(GET, "/api/v1/admin/accounts/{username}", KEEPERS),
                    rule(POST, "/api/v1/admin/accounts/{username}/consent", KEEPERS),
                    rule(
                            POST,
                            "/api/v1/admin/accounts/{username}/roles",
                            List.of("ROLE_COURT_ADMIN")),
                    rule(POST, "/api/v1/admin/accounts/{username}/disabling", KEEPERS),
                    rule(POST, "/api/v1/admin/accounts/{username}/enabling", KEEPERS),
                    rule(GET, "/api/v1/admin/courts", KEEPERS),
                    rule(POST, "/api/v1/admin/clients", OPERATOR),
                    rule(GET, "/api/v1/admin/clients", OPERATOR),
                    rule(GET, "/api/v1/admin/clients/{id}", OPERATOR),
                    rule(POST, "/api/v1/admin/clients/{id}/secret", OPERATOR),
                    rule(POST, "/api/v1/admin/clients/{id}/disabling", OPERATOR),
                    rule(POST, "/api/v1/admin/clients/{id}/enabling", OPERATOR),
                    rule(POST, "/api/v1/admin/clients/{id}/grants", OPERATOR),
                    rule(POST, "/api/v1/admin/clients/{id}/grants/{grantId}/ending", OPERATOR),
                    rule(GET, "/journal/checkpoint", List.of(ANYONE)),
                    rule(GET, "/journal/key", List.of(ANYONE)),
                    rule(GET, "/journal/keys", List.of(ANYONE)),
                    rule(GET, "/journal/statement-key", List.of(ANYONE)),
                    rule(GET, "/journal/tile/**", List.of(ANYONE)),
                    rule(GET, "/swagger-ui.html", List.of(ANYONE)),
                    rule(GET, "/swagger-ui/**", List.of(ANYONE)),
                    rule(GET, "/v3/api-docs/**", List.of(ANYONE)),
                    rule(GET, "/v3/api-docs.yaml", List.of(ANYONE)),
                    rule(GET, "/actuator/health/**", List.of(ANYONE)));

    private RouteRules() {}

    /** The rules of the API and of the pages. */
    static Stream<RouteRule> stream() {
        return Stream.concat(RULES.stream(), PageRules.RULES.stream());
    }

    static RouteRule rule(HttpMethod method, String pattern, List<String> authorities) {
        return new RouteRule(method, pattern, authorities);
    }
}
