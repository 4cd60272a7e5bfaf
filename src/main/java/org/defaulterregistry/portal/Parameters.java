package org.defaulterregistry.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a page asks of its address and form beside its own controller. */
final class Parameters {
    private Parameters() {}

    /**
     * Null, too, if the form cannot be read: that is told on a page, which must not fail for the
     * same reason.
     */
    static @Nullable String of(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException unreadable) {
            return null;
        }
    }
}
