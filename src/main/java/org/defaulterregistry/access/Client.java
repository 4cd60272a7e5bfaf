package org.defaulterregistry.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A machine that may ask for a token.
 *
 * @param court the court whose system it is; null for providers and cashiers
 */
public record Client(
        String id, String secretHash, @Nullable String court, boolean enabled, Set<String> scopes) {

    /** Never the hash. */
    @Override
    public String toString() {
        return "Client " + id;
    }
}
