package org.defaulterregistry.access.web;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.journal.PutBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.TransactionException;

/**
 * What a request is told that failed for a reason of the registry's: overtaken, collided, database
 * away, or a mistake.
 */
final class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final String UNIQUE_VIOLATION = "23505";

    /** SQLSTATE classes 08 (connection) and 57P (the server is going down). */
    private static final Predicate<String> CONNECTION_LOST =
            state -> state.startsWith("08") || state.startsWith("57P");

    private Failures() {}

    static ProblemDocument of(Throwable failure) {
        if (among(failure, PutBack.class::isInstance)) {
            log.error("nothing is answered from an older database: {}", SafeTrace.of(failure));
            return putBack();
        }
        if (among(failure, Failures::isDatabaseAway)) {
            log.warn("the database cannot be reached: {}", SafeTrace.of(failure));
            return unavailable();
        }
        if (among(failure, Failures::isOvertaken)) {
            return overtaken();
        }
        if (among(failure, Failures::isCollision)) {
            return collided();
        }
        return mistake(failure);
    }

    /**
     * Says nothing about what was kept: a commit whose answer got lost may stand. The same key
     * finds out.
     */
    static ProblemDocument unavailable() {
        return ProblemDocument.of(
                ProblemType.UNAVAILABLE,
                "The registry's store cannot be reached; whether this request was kept is not certain.",
                "Send it again in a few seconds with the same Idempotency-Key: it is carried out once.");
    }

    /** Wrong answers and lost acts would be worse than none (P15). */
    private static ProblemDocument putBack() {
        return ProblemDocument.of(
                ProblemType.UNAVAILABLE,
                "The registry's store was replaced by an older one, from which nothing is answered; nothing of this request was kept.",
                "Send it again with the same Idempotency-Key once the operator has put the newest store back.");
    }

    private static ProblemDocument overtaken() {
        return ProblemDocument.of(
                ProblemType.CHANGED_MEANWHILE,
                "Somebody else changed it while this request was at work; nothing of this request was kept.",
                "Read it again and decide on what it says now.");
    }

    private static ProblemDocument collided() {
        return ProblemDocument.of(
                ProblemType.STILL_RUNNING,
                "Another request is recording the same thing; nothing of this one was kept.",
                "Send the request again with the same Idempotency-Key.");
    }

    private static ProblemDocument mistake(Throwable mistake) {
        var problem =
                ProblemDocument.of(
                        ProblemType.INTERNAL_ERROR,
                        "Something went wrong inside the registry.",
                        "Send it again with the same Idempotency-Key; if it stays, give the operator the reference in instance.");
        log.error("{} {}", problem.instance(), SafeTrace.of(mistake));
        return problem;
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof TransactionException
                || cause
                        instanceof
                        org.hibernate.TransactionException // a rollback on a dead connection
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof AuthenticationServiceException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && CONNECTION_LOST.test(sql.getSQLState());
    }

    private static boolean isOvertaken(Throwable cause) {
        return cause instanceof OptimisticLockingFailureException
                || cause instanceof OptimisticLockException;
    }

    /**
     * A lock that was not to be had in time, or two requests that enter the same new thing under a
     * unique key.
     */
    private static boolean isCollision(Throwable cause) {
        return cause instanceof PessimisticLockingFailureException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    private static boolean among(Throwable failure, Predicate<Throwable> what) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(what);
    }
}
