package org.defaulterregistry.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.defaulterregistry.access.ProblemDocument;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * What a browser sees when the gate is shut: the sign-in page, or a page that says why. Whoever
 * does not ask for a page gets a problem document, as from the API.
 */
final class PageGate implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String SIGN_IN = "/sign-in";

    /** Bytes of a form with its files, as spring.servlet.multipart has it. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final ProblemGate documents;
    private final RequestCache wanted;

    PageGate(ProblemGate documents, RequestCache wanted) {
        this.documents = documents;
        this.wanted = wanted;
    }

    /** Whether this comes from somebody who looks at pages. */
    static boolean wantsAPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (!wantsAPage(request)) {
            documents.commence(request, response, cause);
        } else if (!documents.isARoute(request)) {
            noSuchPage(request, response);
        } else if (request.getMethod().equals(HttpMethod.POST.name())) {
            FormPage.of(request).ifPresent(page -> wanted.saveRequest(page, response));
            response.sendRedirect(SIGN_IN + "?ended");
        } else {
            wanted.saveRequest(request, response);
            response.sendRedirect(SIGN_IN);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (!wantsAPage(request)) {
            documents.handle(request, response, cause);
        } else if (!documents.isARoute(request)) {
            noSuchPage(request, response);
        } else if (request.getContentLengthLong() > LARGEST) { // unread, so its token was not found
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, cause);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void noSuchPage(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(
                documents.takesAnotherMethod(request, response)
                        ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
                        : HttpServletResponse.SC_NOT_FOUND);
    }

    /** Shows this on the page for what went wrong. */
    static void show(
            HttpServletRequest request, HttpServletResponse response, ProblemDocument problem)
            throws IOException {
        request.setAttribute(ErrorPage.PROBLEM, problem);
        response.sendError(problem.status());
    }
}
