package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.ProblemType;
import org.springframework.security.core.AuthenticationException;

/** Too many tries were wrong before; this one was not looked at. */
final class TooManyTries extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final long seconds;

    /**
     * @param seconds until the next try
     */
    TooManyTries(long seconds) {
        super("too many wrong tries");
        this.seconds = seconds;
    }

    Problem problem() {
        return Problem.of(
                ProblemType.TOO_MANY_REQUESTS,
                "There were too many sign-ins with a wrong name or password.",
                "Wait " + seconds + " seconds, then try again.");
    }

    /** Says in an answer that is not written yet how long to wait. */
    void say(HttpServletResponse response) {
        response.setHeader("Retry-After", Long.toString(seconds));
    }

    /** The same as a problem. */
    ProblemDocument problem(HttpServletResponse response) {
        say(response);
        return ProblemDocument.of(problem());
    }
}
