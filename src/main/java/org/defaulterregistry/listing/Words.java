package org.defaulterregistry.listing;

import org.defaulterregistry.access.Visible;
import org.jspecify.annotations.Nullable;

/** Text that may be left out. What nobody can read was left out. */
final class Words {
    private static final Visible.Reader READER = new Visible.Reader();

    private Words() {}

    static @Nullable String of(@Nullable String text) {
        return READER.isValid(text, null) ? text : null;
    }
}
