package org.defaulterregistry.access.web;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SafeTrace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what goes wrong inside Spring MVC into problem documents. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int MOST_FAULTS = 50;

    @ExceptionHandler
    ResponseEntity<Object> problem(Problem problem) {
        return answer(ProblemDocument.of(problem));
    }

    @ExceptionHandler
    ResponseEntity<Object> addressWithoutMeaning(MethodArgumentTypeMismatchException unreadableId) {
        return answer(ProblemDocument.of(Problem.notFound()));
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, OptimisticLockException.class})
    ResponseEntity<Object> changedMeanwhile(Exception overtaken) {
        return answer(
                ProblemDocument.of(
                        ProblemType.CHANGED_MEANWHILE,
                        "Somebody else changed it while this request was at work; nothing of this request was kept.",
                        "Read it again and decide on what it says now."));
    }

    @ExceptionHandler({
        PessimisticLockingFailureException.class,
        PessimisticLockException.class,
        LockTimeoutException.class
    })
    ResponseEntity<Object> atTheSameTime(Exception collision) {
        log.info("two requests collided: {}", collision.getClass().getSimpleName());
        return answer(stillRunning());
    }

    /**
     * Two requests that enter the same new thing collide on a unique key; any other breach is a
     * mistake of ours.
     */
    @ExceptionHandler({DataIntegrityViolationException.class, PersistenceException.class})
    ResponseEntity<Object> twiceTheSame(Exception breach) {
        return isUniqueViolation(breach) ? answer(stillRunning()) : answer(mistake(breach));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    ResponseEntity<Object> databaseAway(Exception cause) {
        log.warn("the database cannot be reached: {}", SafeTrace.of(cause));
        return ResponseEntity.status(ProblemType.UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(unavailable());
    }

    @ExceptionHandler
    ResponseEntity<Object> ourMistake(Exception mistake) {
        return answer(mistake(mistake));
    }

    static ProblemDocument unavailable() {
        return ProblemDocument.of(
                ProblemType.UNAVAILABLE,
                "The registry's store cannot be reached; nothing was kept.",
                "Send the request again in a few seconds, with the same Idempotency-Key.");
    }

    private static ProblemDocument stillRunning() {
        return ProblemDocument.of(
                ProblemType.STILL_RUNNING,
                "Another request is recording the same thing; nothing of this one was kept.",
                "Send the request again with the same Idempotency-Key.");
    }

    private static boolean isUniqueViolation(Throwable breach) {
        return Stream.iterate(breach, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLException sql
                                && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }

    /** What a request that failed outside of a controller is told. */
    static ProblemDocument of(Exception failure) {
        return switch (failure) {
            case OptimisticLockingFailureException _ ->
                    ProblemDocument.of(
                            ProblemType.CHANGED_MEANWHILE,
                            "Somebody else changed it while this request was at work; nothing of this request was kept.",
                            "Read it again and decide on what it says now.");
            case PessimisticLockingFailureException _ -> stillRunning();
            case TransactionException _, DataAccessResourceFailureException _ -> unavailable();
            default -> isUniqueViolation(failure) ? stillRunning() : mistake(failure);
        };
    }

    static ProblemDocument mistake(Exception mistake) {
        var problem =
                ProblemDocument.of(
                        ProblemType.INTERNAL_ERROR,
                        "Something went wrong inside the registry; nothing of this request was kept.",
                        "Try again; if it stays, give the operator the reference in instance.");
        log.error("{} {}", problem.instance(), SafeTrace.of(mistake));
        return problem;
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
            return answer(mistake(cause));
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
            log.info(
                    "{} {}",
                    problem.type().toString().toLowerCase(Locale.ROOT),
                    problem.instance());
        }
        return problem.response();
    }
}
