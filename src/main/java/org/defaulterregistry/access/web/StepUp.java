package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.SignedIn;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Asks whoever acts on a page for the password again: a session that was left open, or ridden,
 * lists and frees nobody. It is asked with each such act, and so is never older than the act.
 */
@Component
public class StepUp {
    /** The field of the form. */
    public static final String PASSWORD = "password";

    private final PasswordGate passwords;
    private final HttpServletRequest request;

    /**
     * @param request whichever is being answered
     */
    StepUp(PasswordGate passwords, HttpServletRequest request) {
        this.passwords = passwords;
        this.request = request;
    }

    /**
     * @throws Problem 422 at /password if it is wrong, 429 after too many wrong ones
     */
    public void mustBeHimself() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !(caller.getPrincipal() instanceof SignedIn person)) {
            throw Problem.notFound();
        }
        try {
            passwords.authenticate(typed(person));
        } catch (TooManyTries tooMany) {
            throw tooMany.problem();
        } catch (BadCredentialsException wrong) {
            throw Problem.invalid(
                    "/" + PASSWORD,
                    "This is not your password",
                    "Write the password with which you signed in.");
        }
    }

    private Authentication typed(SignedIn person) {
        var password = Objects.requireNonNullElse(request.getParameter(PASSWORD), "");
        var typed =
                UsernamePasswordAuthenticationToken.unauthenticated(person.username(), password);
        typed.setDetails(new WebAuthenticationDetails(request));
        return typed;
    }
}
