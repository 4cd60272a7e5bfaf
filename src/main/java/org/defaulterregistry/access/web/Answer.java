package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;

/**
 * An answer held back until its transaction is durable.
 *
 * @param shownOnce it holds a secret, and is not kept for a repeat
 */
record Answer(int status, Map<String, String> headers, byte[] body, boolean shownOnce) {
    private static final int REFUSED = ProblemType.REFUSED_BY_LAW.status().value();

    static Answer problem(ProblemWriter writer, Problem problem) {
        var document = ProblemDocument.of(problem);
        return new Answer(
                document.status(),
                Map.of("Content-Type", "application/problem+json"),
                writer.bytes(document),
                false);
    }

    /** Recorded is what succeeded, and what the law refused: that stands in the journal too. */
    boolean recorded() {
        return status < 400
                || status == REFUSED && headers.containsKey(IdempotencyFilter.JOURNALED);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
