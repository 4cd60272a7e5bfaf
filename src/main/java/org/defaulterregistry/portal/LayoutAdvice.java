package org.defaulterregistry.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Settings;
import org.defaulterregistry.access.web.PageRules;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the layout needs. A door stands there for whom the rules let in. */
@ControllerAdvice("org.defaulterregistry.portal")
class LayoutAdvice {
    private static final List<String> DOORS =
            List.of(
                    "/status",
                    "/court",
                    "/provider",
                    "/audit",
                    "/register",
                    "/rules",
                    "/statistics",
                    "/journal");
    private static final Pattern WORD = Pattern.compile("[a-z-]{1,40}");

    private final Settings settings;
    private final PageWords words;

    LayoutAdvice(Settings settings, PageWords words) {
        this.settings = settings;
        this.words = words;
    }

    @ModelAttribute
    Layout layout(HttpServletRequest request, Locale locale) {
        var path = path(request);
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return new Layout(
                settings.demo(),
                locale.toLanguageTag(),
                here(path, request, "en"),
                here(path, request, "zh-CN"),
                person(caller),
                doors(path, caller == null ? List.of() : caller.getAuthorities()),
                done(path, Parameters.of(request, "done")));
    }

    /** What templates say values with. */
    @ModelAttribute("words")
    PageWords words() {
        return words;
    }

    /** A key for the form on the page: the one it was sent with, so that a repeat is known. */
    @ModelAttribute(Forms.KEY)
    String formKey(HttpServletRequest request) {
        var sent = Parameters.of(request, Forms.KEY);
        return sent == null ? UUID.randomUUID().toString() : sent;
    }

    @ModelAttribute("errors")
    FormErrors errors() {
        return FormErrors.NONE;
    }

    /** Of an error the page on which it happened. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return failed != null
                ? failed.toString()
                : forwarded != null ? forwarded.toString() : request.getRequestURI();
    }

    private static String here(String path, HttpServletRequest request, String language) {
        var query = request.getQueryString();
        var kept =
                query == null
                        ? ""
                        : Arrays.stream(query.split("&"))
                                .filter(one -> !one.startsWith(Languages.PARAMETER + "="))
                                .map(one -> one + "&")
                                .collect(Collectors.joining());
        return path + "?" + kept + Languages.PARAMETER + "=" + language;
    }

    private static @Nullable String person(@Nullable Authentication caller) {
        return caller != null && caller.getPrincipal() instanceof UserDetails person
                ? person.getUsername()
                : null;
    }

    private static List<Layout.Door> doors(
            String path, Collection<? extends GrantedAuthority> authorities) {
        return DOORS.stream()
                .filter(door -> PageRules.isOpen(door, authorities))
                .map(door ->
                        new Layout.Door(
                                door, "layout.door." + door.substring(1), isBehind(path, door)))
                .toList();
    }

    private static boolean isBehind(String path, String door) {
        return path.equals(door) || path.startsWith(door + "/");
    }

    /**
     * {@code ?done=filed} on /status has the page say {@code status.done.filed}, if that is said.
     */
    private @Nullable String done(String path, @Nullable String word) {
        if (word == null || !WORD.matcher(word).matches()) {
            return null;
        }
        var end = path.indexOf('/', 1);
        return words.find(path.substring(1, end < 0 ? path.length() : end) + ".done." + word);
    }
}
