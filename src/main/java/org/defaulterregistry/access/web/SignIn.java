package org.defaulterregistry.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before and after a sign-in on the page: how often, and where to go. What is wrong is never said:
 * name and password are wrong together.
 */
final class SignIn extends OncePerRequestFilter
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String NAME = "name";
    static final String PASSWORD = "password";

    private final SignInLimit limit = new SignInLimit();
    private final RequestCache wanted;

    SignIn(RequestCache wanted) {
        this.wanted = wanted;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().equals(PageGate.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.mayTry(name(request), request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        PageGate.show(
                request,
                response,
                ProblemDocument.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "There were too many sign-ins with a wrong name or password.",
                        "Try again in an hour."));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        limit.succeeded(name(request), request.getRemoteAddr());
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        response.sendRedirect(
                saved == null || request.getParameter("demo") != null
                        ? PageRules.landing(who.getAuthorities())
                        : pathOf(saved.getRedirectUrl()));
    }

    /** Never another host, whatever the cookie says. */
    private static String pathOf(String address) {
        try {
            var uri = URI.create(address);
            var path = Objects.requireNonNullElse(uri.getRawPath(), "/");
            var query = uri.getRawQuery();
            return path.startsWith("//") ? "/" : query == null ? path : path + "?" + query;
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof AuthenticationServiceException) {
            PageGate.show(request, response, Failures.of(cause));
        } else {
            response.sendRedirect(PageGate.SIGN_IN + "?failed");
        }
    }

    private static String name(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(NAME), "");
    }
}
