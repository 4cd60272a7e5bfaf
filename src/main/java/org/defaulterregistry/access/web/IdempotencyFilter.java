package org.defaulterregistry.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Fingerprint;
import org.defaulterregistry.access.Outcome;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.RepeatedRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The same request twice is one act (promise P8): the first answer is kept in the act's own
 * transaction and given again, byte for byte. What was answered with an error and recorded nothing
 * may be mended and sent again under the same key.
 */
class IdempotencyFilter extends OncePerRequestFilter {
    /**
     * Set by whoever records an act that the law refuses: an answer of 422 that is kept all the
     * same.
     */
    static final String JOURNALED = Outcome.JOURNAL_POSITION;

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");
    private static final Set<String> KEPT_HEADERS =
            Set.of("Content-Type", "ETag", "Location", JOURNALED);

    /**
     * A check, a refused person's question and a question of law are questions; a payment is known
     * by its event id; of a password not even the hash of the request is kept, and a repeat is
     * refused for the password that is no longer the current one.
     */
    static final Set<String> WITHOUT_KEY =
            Set.of(
                    "/api/v1/checks",
                    "/api/v1/checks/batch",
                    "/api/v1/denials",
                    "/api/v1/payment-events",
                    "/api/v1/rulebook/questions",
                    "/api/v1/me/password");

    private final RepeatedRequests requests;
    private final TransactionTemplate transaction;
    private final ProblemWriter writer;

    IdempotencyFilter(
            RepeatedRequests requests, TransactionTemplate transaction, ProblemWriter writer) {
        this.requests = requests;
        this.transaction = transaction;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || WITHOUT_KEY.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var keys = Collections.list(request.getHeaders(HEADER));
        var key =
                keys.isEmpty()
                        ? null
                        : String.join(" ", keys); // two keys are none: a key has no space
        var problem = faultOf(key);
        if (problem != null || key == null) {
            writer.write(response, ProblemDocument.of(problem == null ? missing() : problem));
            return;
        }
        try {
            var answer =
                    transaction.execute(
                            status -> once((ReadRequest) request, key, response, chain, status));
            answer.send(response);
        } catch (StillRunning firstAtWork) {
            writer.write(
                    response,
                    ProblemDocument.of(
                            ProblemType.STILL_RUNNING,
                            "The first request with this Idempotency-Key is still at work.",
                            "Send it again in a moment, with the same key."));
        } catch (RuntimeException failed) {
            writer.write(response, Failures.of(failed));
        }
    }

    private Answer once(
            ReadRequest request,
            String key,
            HttpServletResponse response,
            FilterChain chain,
            TransactionStatus status) {
        var caller = callerOf(request.getUserPrincipal());
        var hash =
                Fingerprint.of(
                        request.getMethod(),
                        request.getRequestURI(),
                        request.getHeader("If-Match"),
                        request.body());
        if (!requests.take(caller, key, hash)) {
            return repeat(caller, key, hash);
        }
        var answer = first(request, response, chain);
        if (answer.recorded()) {
            var kept = answer.shownOnce() ? Answer.problem(writer, shownAlready()) : answer;
            requests.remember(caller, key, kept.status(), kept.headers(), kept.body());
        } else {
            status.setRollbackOnly();
        }
        return answer;
    }

    private Answer repeat(String caller, String key, String hash) {
        var first = requests.find(caller, key).orElseThrow(StillRunning::new);
        var status = first.status();
        if (status == null) {
            throw new StillRunning();
        }
        if (first.requestHash().isEmpty()) {
            return Answer.problem(writer, answeredLongAgo());
        }
        if (!first.requestHash().equals(hash)) {
            return Answer.problem(
                    writer,
                    Problem.of(
                            ProblemType.IDEMPOTENCY_KEY_REUSED,
                            "This key was used for a request with another address, version or body.",
                            "Use a new key for a new request."));
        }
        return new Answer(status, first.headers(), first.body(), false);
    }

    private static Answer first(
            ReadRequest request, HttpServletResponse response, FilterChain chain) {
        var buffered = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, buffered);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("a request could not be carried out", e);
        }
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value =
                    name.equals("Content-Type")
                            ? buffered.getContentType()
                            : buffered.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Answer(
                buffered.getStatus(),
                headers,
                buffered.getContentAsByteArray(),
                request.getAttribute(Outcome.SHOWN_ONCE) != null);
    }

    private static @Nullable Problem faultOf(@Nullable String key) {
        return key == null || KEY.matcher(key).matches()
                ? null
                : Problem.of(
                        ProblemType.MALFORMED_REQUEST,
                        "The Idempotency-Key is not 1 to 255 visible ASCII characters.",
                        "Use a UUID, for example.");
    }

    private static Problem shownAlready() {
        return Problem.of(
                ProblemType.CONFLICT,
                "This request was carried out; the secret in its answer is shown once.",
                "Read the client. If the secret was lost, have a new one made.");
    }

    private static Problem answeredLongAgo() {
        return Problem.of(
                ProblemType.CONFLICT,
                "This request was carried out so long ago that its answer is not kept any more.",
                "Read what it was about. Use a new key for a new request.");
    }

    private static Problem missing() {
        return Problem.of(
                ProblemType.IDEMPOTENCY_KEY_MISSING,
                "The header Idempotency-Key is missing, so a repeat could not be told from a second act.",
                "Send a new UUID with each new act, and the same one when you repeat it.");
    }

    private static String callerOf(@Nullable Principal principal) {
        if (principal == null) {
            throw new IllegalStateException("a write without a caller passed the gate");
        }
        return principal.getName();
    }

    private static final class StillRunning extends PessimisticLockingFailureException {
        private static final long serialVersionUID = 1;

        StillRunning() {
            super("still running");
        }
    }
}
