package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Sends what goes wrong on a page to the page that says so. */
@ControllerAdvice("org.defaulterregistry.portal")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {
    private static final String ERROR_PAGE = "forward:/error";

    @ExceptionHandler
    Object problem(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        problem.retryAfter().ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, wait));
        return show(ProblemDocument.of(problem), request);
    }

    @ExceptionHandler
    Object addressWithoutMeaning(
            MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        return show(ProblemDocument.of(Problem.notFound()), request);
    }

    @ExceptionHandler
    Object failure(Exception failure, HttpServletRequest request) {
        return show(
                failure instanceof ErrorResponse known
                        ? ProblemDocument.of(StatusProblems.of(known.getStatusCode().value()))
                        : Failures.of(failure),
                request);
    }

    /** If that page fails too, the bare document. */
    private static Object show(ProblemDocument problem, HttpServletRequest request) {
        if (request.getAttribute(ErrorPage.PROBLEM) != null) {
            return problem.response();
        }
        request.setAttribute(ErrorPage.PROBLEM, problem);
        return ERROR_PAGE;
    }
}
