package org.defaulterregistry.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.defaulterregistry.access.ProblemDocument;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whatever reaches the container's error page leaves as a problem document, without a trace of the
 * inside. Browsers get a page instead.
 */
@Controller
class ErrorPage implements ErrorController {
    /** The attribute of a request under which its {@link ProblemDocument} comes here. */
    static final String PROBLEM = ProblemDocument.class.getName();

    @RequestMapping("/error")
    ResponseEntity<Object> error(HttpServletRequest request) {
        if (request.getAttribute(PROBLEM) instanceof ProblemDocument problem) {
            return problem.response();
        }
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        return ProblemDocument.of(StatusProblems.of(status)).response();
    }
}
