package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks whoever acts on a page for the password again: a session that was left open, or ridden,
 * lists and frees nobody. It is asked with each such act, and so is never older than the act.
 */
@Component
public class StepUp {
    /** The field of the form. */
    public static final String PASSWORD = "password";

    private final SignInLimit limit = new SignInLimit();
    private final PasswordEncoder encoder;

    StepUp(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * @throws Problem 422 at /password if it is wrong, 429 after too many wrong ones
     */
    public void mustBeHimself(Authentication caller, HttpServletRequest request) {
        if (!(caller.getPrincipal() instanceof SignedIn person)) {
            throw Problem.notFound();
        }
        if (!limit.mayTry(person.username(), request.getRemoteAddr())) {
            throw Problem.of(
                    ProblemType.TOO_MANY_REQUESTS,
                    "The password was wrong too often.",
                    "Try again in an hour.");
        }
        var password = Objects.requireNonNullElse(request.getParameter(PASSWORD), "");
        if (!encoder.matches(password, person.passwordHash())) {
            throw Problem.invalid(
                    "/" + PASSWORD,
                    "This is not your password",
                    "Write the password with which you signed in.");
        }
        limit.succeeded(person.username(), request.getRemoteAddr());
    }
}
