package org.defaulterregistry.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.defaulterregistry.access.ProblemDocument;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body whole before anything looks at it, up to 1 MB: whatever is larger is refused for its
 * announced length, or as soon as it passes the limit.
 */
class BodyLimitFilter extends OncePerRequestFilter {
    static final int LIMIT = 1_048_576;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final ProblemWriter writer;

    BodyLimitFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || !WITH_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("Content-Encoding") != null) {
            writer.write(response, ProblemDocument.of(StatusProblems.of(415)));
            return;
        }
        var body =
                request.getContentLengthLong() > LIMIT
                        ? null
                        : request.getInputStream().readNBytes(LIMIT + 1);
        if (body == null || body.length > LIMIT) {
            writer.write(response, ProblemDocument.of(StatusProblems.of(413)));
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }
}
