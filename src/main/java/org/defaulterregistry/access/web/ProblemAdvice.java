package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what goes wrong inside Spring MVC into problem documents. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after PageAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int MOST_FAULTS = 50;

    @ExceptionHandler
    ResponseEntity<Object> problem(Problem problem, HttpServletResponse response) {
        problem.retryAfter().ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, wait));
        return answer(ProblemDocument.of(problem));
    }

    @ExceptionHandler
    ResponseEntity<Object> addressWithoutMeaning(MethodArgumentTypeMismatchException unreadable) {
        return answer(
                ProblemDocument.of(
                        unreadable.getParameter().hasParameterAnnotation(RequestParam.class)
                                ? noSuchTime(unreadable)
                                : Problem.notFound()));
    }

    private static Problem noSuchTime(MethodArgumentTypeMismatchException unreadable) {
        var place = "/" + unreadable.getName();
        return unreadable.getRequiredType() == OffsetDateTime.class
                ? Problem.invalid(
                        place,
                        "This is no instant",
                        "Write one such as 2026-02-28T08:15Z, or leave it out.")
                : Problem.invalid(
                        place,
                        "This is no calendar date",
                        "Write a date such as 2026-02-28, or leave it out.");
    }

    @ExceptionHandler
    ResponseEntity<Object> failure(Exception failure) {
        return answer(Failures.of(failure));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(ProblemDocument.of(UnreadableBody.problem(unreadable)));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<Fault> faults =
                invalid.getBindingResult().getFieldErrors().stream()
                        .limit(MOST_FAULTS)
                        .map(ProblemAdvice::fault)
                        .toList();
        return answer(ProblemDocument.of(Problem.invalid(faults)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = StatusProblems.of(status.value());
        if (problem.type() == ProblemType.INTERNAL_ERROR) {
            return answer(Failures.of(cause));
        }
        var answer = answer(ProblemDocument.of(problem));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    /**
     * {@code person.documents[0].number} becomes {@code /person/documents/0/number}; the message
     * says how to mend it.
     */
    private static Fault fault(FieldError error) {
        var pointer = "/" + error.getField().replace("[", "/").replace("]", "").replace('.', '/');
        var message = String.valueOf(error.getDefaultMessage());
        return new Fault(
                pointer,
                "This value " + (error.getRejectedValue() == null ? "is missing" : "does not fit"),
                message);
    }

    private static ResponseEntity<Object> answer(ProblemDocument problem) {
        if (problem.status() != ProblemType.INTERNAL_ERROR.status().value()) {
            log.info("{} {}", problem.type(), problem.instance());
        }
        return problem.response();
    }
}
