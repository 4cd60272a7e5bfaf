package org.defaulterregistry.rulebook.order;

import java.util.Optional;
import java.util.stream.Stream;

/** For what a forbidden consumption is necessary; the law names these two (R-CONS-8). */
public enum Necessity {
    LIFE("life"),
    BUSINESS("business");

    private final String key;

    Necessity(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Necessity> ofKey(String key) {
        return Stream.of(values()).filter(necessity -> necessity.key.equals(key)).findFirst();
    }
}
