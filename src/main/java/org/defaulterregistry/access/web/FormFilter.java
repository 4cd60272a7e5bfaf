package org.defaulterregistry.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.defaulterregistry.access.ProblemDocument;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form or a query that cannot be read, once and before anything else looks at it: whoever
 * asks the container for a part of it later would fail anew.
 */
class FormFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            var problem = ProblemDocument.of(StatusProblems.of(status(unreadable)));
            PageGate.show(request, response, problem);
            return;
        }
        chain.doFilter(request, response);
    }

    private static int status(IllegalStateException unreadable) {
        return unreadable instanceof InvalidParameterException known
                ? known.getErrorCode()
                : HttpStatus.BAD_REQUEST.value();
    }
}
