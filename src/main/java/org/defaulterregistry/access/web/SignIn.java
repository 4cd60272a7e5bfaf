package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.defaulterregistry.access.SignedIn;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where to go after a sign-in on the page, be it good or wrong. */
final class SignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String NAME = "name";
    static final String PASSWORD = "password";

    private static final String PASSWORD_PAGE = "/password";

    private final RequestCache wanted;

    SignIn(RequestCache wanted) {
        this.wanted = wanted;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        if (who.getPrincipal() instanceof SignedIn person && !person.ownPassword()) {
            response.sendRedirect(PASSWORD_PAGE); // nothing else is open to him yet
            return;
        }
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
        if (cause instanceof TooManyTries tooMany) {
            PageGate.show(request, response, tooMany.problem(response));
        } else if (cause instanceof AuthenticationServiceException) {
            PageGate.show(request, response, Failures.of(cause));
        } else {
            response.sendRedirect(PageGate.SIGN_IN + "?failed");
        }
    }
}
