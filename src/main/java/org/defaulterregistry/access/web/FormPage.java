package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * The page on which a form stands that came when its session had ended, as a browser asks for it.
 */
final class FormPage extends HttpServletRequestWrapper {
    private final URI page;

    private FormPage(HttpServletRequest form, URI page) {
        super(form);
        this.page = page;
    }

    /**
     * Where the browser says that it was; else the form's own address; empty if neither is a page.
     */
    static Optional<FormPage> of(HttpServletRequest form) {
        return Stream.of(
                        Objects.requireNonNullElse(form.getHeader(HttpHeaders.REFERER), ""),
                        form.getRequestURI())
                .flatMap(FormPage::address)
                .filter(page -> PageRules.isForSignedIn(page.getRawPath()))
                .map(page -> new FormPage(form, page))
                .findFirst();
    }

    private static Stream<URI> address(String written) {
        try {
            return Stream.of(URI.create(written)).filter(uri -> uri.getRawPath() != null);
        } catch (IllegalArgumentException none) {
            return Stream.empty();
        }
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public String getRequestURI() {
        return page.getRawPath();
    }

    @Override
    public @Nullable String getQueryString() {
        return page.getRawQuery();
    }
}
