package org.defaulterregistry.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.defaulterregistry.access.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps in the session who signed in, by name alone. What he may do is read anew at each request,
 * as the API does: a disabled account or a changed password ends all its sessions at once.
 */
final class PageSessions implements SecurityContextRepository {
    private static final String WHO = PageSessions.class.getName();

    private final PeopleByName people;

    PageSessions(PeopleByName people) {
        this.people = people;
    }

    /**
     * @param password a trace of the hash of the password that was good at sign-in
     */
    private record Remembered(String name, String password) implements Serializable {
        static Remembered of(UserDetails person) {
            var hash = String.valueOf(person.getPassword()).getBytes(StandardCharsets.UTF_8);
            return new Remembered(
                    person.getUsername(), Fingerprint.of("", person.getUsername(), null, hash));
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the interface has no other method to load one
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = new SecurityContextImpl();
        var person = person(holder.getRequest());
        if (person != null) {
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            person, null, person.getAuthorities()));
        }
        return context;
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof UserDetails person) {
            request.getSession().setAttribute(WHO, Remembered.of(person));
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(WHO);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return remembered(request) != null;
    }

    private @Nullable UserDetails person(HttpServletRequest request) {
        var remembered = remembered(request);
        if (remembered == null) {
            return null;
        }
        try {
            var person = people.find(remembered.name());
            return person.isEnabled() && Remembered.of(person).equals(remembered) ? person : null;
        } catch (UsernameNotFoundException gone) {
            return null;
        } catch (DataAccessException away) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return null; // the page that says so needs nobody
            }
            throw away;
        }
    }

    private static @Nullable Remembered remembered(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WHO) instanceof Remembered remembered
                ? remembered
                : null;
    }
}
