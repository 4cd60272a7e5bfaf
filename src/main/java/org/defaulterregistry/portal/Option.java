package org.defaulterregistry.portal;

import org.jspecify.annotations.Nullable;

/** One of the values that a field takes. */
public record Option(String value, String text, @Nullable String hint) {

    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
