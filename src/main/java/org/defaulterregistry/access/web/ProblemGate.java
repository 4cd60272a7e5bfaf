package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SignedIn;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Turns what the security filters refuse into problem documents. */
@Component
class ProblemGate implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final ProblemWriter writer;

    ProblemGate(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (!isARoute(request)) {
            noSuchAddress(request, response);
            return;
        }
        if (cause instanceof AuthenticationServiceException
                || cause instanceof TokenHolders.NotLookedUp) { // not the caller's fault
            writer.write(response, Failures.of(cause));
            return;
        }
        if (cause instanceof TooManyTries tooMany) {
            writer.write(response, tooMany.problem(response));
            return;
        }
        response.addHeader("WWW-Authenticate", "Basic realm=\"registry\", charset=\"UTF-8\"");
        response.addHeader("WWW-Authenticate", "Bearer realm=\"registry\"");
        writer.write(
                response,
                ProblemDocument.of(
                        ProblemType.NOT_SIGNED_IN,
                        "This address needs a valid sign-in or token.",
                        "People send their name and password (HTTP Basic); machines a token from POST /oauth2/token."));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (!isARoute(request)) {
            noSuchAddress(request, response);
            return;
        }
        writer.write(
                response,
                ProblemDocument.of(
                        ProblemType.NOT_ALLOWED,
                        "Your role or scope does not allow this.",
                        mustChoosePassword()
                                ? "Choose a password of your own first: POST /api/v1/me/password."
                                : "docs/api.md says who may use which address."));
    }

    private static boolean mustChoosePassword() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null
                && caller.getPrincipal() instanceof SignedIn person
                && !person.ownPassword();
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException cause)
            throws IOException {
        var problem =
                ProblemDocument.of(
                        ProblemType.MALFORMED_REQUEST,
                        "The address or a header has characters that are not allowed there.",
                        "Send the address as docs/api.md writes it.");
        if (PageGate.wantsAPage(request)) {
            PageGate.show(request, response, problem);
        } else {
            writer.write(response, problem);
        }
    }

    private void noSuchAddress(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (takesAnotherMethod(request, response)) {
            writer.write(response, ProblemDocument.of(StatusProblems.of(405)));
            return;
        }
        writer.write(
                response,
                ProblemDocument.of(
                        ProblemType.NOT_FOUND,
                        "There is no such address.",
                        "docs/api.md and /swagger-ui.html list all addresses."));
    }

    /** Whether something is there for other methods; if so, the answer names them. */
    boolean takesAnotherMethod(HttpServletRequest request, HttpServletResponse response) {
        var methods = methodsOf(request);
        if (methods.isEmpty()) {
            return false;
        }
        response.setHeader("Allow", String.join(", ", methods));
        return true;
    }

    boolean isARoute(HttpServletRequest request) {
        return methodsOf(request).contains(request.getMethod());
    }

    private static List<String> methodsOf(HttpServletRequest request) {
        var matcher = PathPatternRequestMatcher.withDefaults();
        return RouteRules.stream()
                .filter(rule -> matcher.matcher(rule.pattern()).matches(request))
                .flatMap(rule ->
                        rule.method() == HttpMethod.GET
                                ? Stream.of("GET", "HEAD")
                                : Stream.of(rule.method().name()))
                .toList();
    }
}
