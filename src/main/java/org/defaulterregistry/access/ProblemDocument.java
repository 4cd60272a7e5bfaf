package org.defaulterregistry.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a caller reads when the answer is no (RFC 9457).
 *
 * @param instance a reference that stands in the log too
 * @param next what to do now
 * @param rule the rule that decided, if one did
 * @param errors what to mend in the request, if that is the trouble
 * @param missing the facts that a question of law would need
 * @param findings each legal question with its answer, if the law refused
 * @param candidates parties that may be the one who is meant
 * @param id what was recorded although it was refused
 * @param journal where the refusal stands in the journal
 * @param currentVersion the version that stands now, if an older one was to be changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        String next,
        @Nullable String rule,
        @Nullable List<Fault> errors,
        @Nullable List<String> missing,
        @Nullable List<FindingView> findings,
        @Nullable List<Candidate> candidates,
        @Nullable UUID id,
        @Nullable List<Receipt> journal,
        @Nullable Integer currentVersion) {

    /** What a 503 says in Retry-After. */
    public static final String RETRY_AFTER_SECONDS = "5";

    public static ProblemDocument of(ProblemType type, String detail, String next) {
        return of(Problem.of(type, detail, next));
    }

    public static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                problem.type().uri(),
                problem.type().title(),
                problem.type().status().value(),
                problem.detail(),
                reference(),
                problem.next(),
                problem.rule(),
                problem.faults().isEmpty() ? null : problem.faults(),
                null,
                null,
                problem.candidates().isEmpty() ? null : problem.candidates(),
                null,
                null,
                problem.currentVersion());
    }

    /** An act that the law refuses: recorded and journaled all the same. */
    public static ProblemDocument refused(
            UUID id, List<FindingView> findings, List<Receipt> journal) {
        var decisive = findings.stream().filter(FindingView::refuses).findFirst().orElseThrow();
        return new ProblemDocument(
                ProblemType.REFUSED_BY_LAW.uri(),
                ProblemType.REFUSED_BY_LAW.title(),
                ProblemType.REFUSED_BY_LAW.status().value(),
                "The answer to “"
                        + decisive.question()
                        + "” is no. The refusal is recorded and journaled.",
                reference(),
                "Read the findings that are answered NO; what they ask for must be so before this can be decided again.",
                decisive.rule(),
                null,
                null,
                findings,
                null,
                id,
                journal,
                null);
    }

    /** A question of law of which not one part can be answered. */
    public static ProblemDocument missing(List<String> facts) {
        return new ProblemDocument(
                ProblemType.FACTS_MISSING.uri(),
                ProblemType.FACTS_MISSING.title(),
                ProblemType.FACTS_MISSING.status().value(),
                "Nothing of this question can be answered without the fields in missing.",
                reference(),
                "Add what you know of them; what is left out is never assumed.",
                null,
                null,
                facts,
                null,
                null,
                null,
                null,
                null);
    }

    public ResponseEntity<Object> response() {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == ProblemType.UNAVAILABLE.status().value()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (currentVersion != null) {
            answer.eTag(Version.etag(currentVersion));
        }
        return answer.body(this);
    }

    private static URI reference() {
        return URI.create("urn:uuid:" + UUID.randomUUID());
    }
}
