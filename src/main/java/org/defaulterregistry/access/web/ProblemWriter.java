package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.defaulterregistry.access.ProblemDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem document outside of Spring MVC. */
@Component
class ProblemWriter {
    private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, ProblemDocument problem) throws IOException {
        log.info("{} {}", problem.type(), problem.instance());
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", ProblemDocument.RETRY_AFTER_SECONDS);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(bytes(problem));
    }

    byte[] bytes(ProblemDocument problem) {
        return json.writeValueAsBytes(problem);
    }
}
