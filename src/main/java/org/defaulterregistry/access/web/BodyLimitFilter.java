package org.defaulterregistry.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body whole before anything looks at it: up to 1 MB, or 4 MB for a batch of checks, JSON
 * in plain UTF-8. Whatever is larger is refused for its announced length, or as soon as it passes
 * the limit.
 */
class BodyLimitFilter extends OncePerRequestFilter {
    static final int LIMIT = 1_048_576;

    /** Addresses that take more. */
    static final Map<String, Integer> LIMITS = Map.of("/api/v1/checks/batch", 4 * LIMIT);

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern JSON =
            Pattern.compile(
                    "application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?",
                    Pattern.CASE_INSENSITIVE);

    private final ProblemWriter writer;

    BodyLimitFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().indexOf('%') >= 0) {
            PageGate.show(request, response, ProblemDocument.of(unreadableAddress()));
        } else if (request.getRequestURI().startsWith("/api/")
                && WITH_BODY.contains(request.getMethod())) {
            readWhole(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void readWhole(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = LIMITS.getOrDefault(request.getRequestURI(), LIMIT);
        var body =
                request.getContentLengthLong() > limit
                        ? null
                        : request.getInputStream().readNBytes(limit + 1);
        if (body == null || body.length > limit) {
            refuse(response, StatusProblems.of(413));
        } else if (body.length > 0 && !isJson(request)) {
            refuse(response, StatusProblems.of(415));
        } else if (!isPlainUtf8(body)) {
            refuse(response, UnreadableBody.notUtf8());
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return request.getHeader("Content-Encoding") == null
                && type != null
                && JSON.matcher(type.strip()).matches();
    }

    /**
     * No other encoding slips through: UTF-16 and UTF-32 have zero bytes in every JSON text, a mark
     * has EF BB BF.
     */
    private static boolean isPlainUtf8(byte[] body) {
        for (var one : body) {
            if (one == 0) {
                return false;
            }
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return text.isEmpty() || text.charAt(0) != '\uFEFF';
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static Problem unreadableAddress() {
        return Problem.of(
                ProblemType.MALFORMED_REQUEST,
                "The address has percent signs; no address of the registry has any.",
                "Send the address as docs/api.md writes it.");
    }

    private void refuse(HttpServletResponse response, Problem problem) throws IOException {
        writer.write(response, ProblemDocument.of(problem));
    }
}
