package org.defaulterregistry.access;

import org.jspecify.annotations.Nullable;

/**
 * A provider's, cashier's or court's computer system, known by the client of its token.
 *
 * @param person the account of a person of the provider who asks in its place; null: the machine
 *     itself
 */
public record Machine(String clientId, @Nullable String person) {

    public Machine(String clientId) {
        this(clientId, null);
    }
}
