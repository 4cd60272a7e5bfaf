package org.defaulterregistry.rulebook.question;

import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the case of a closed choice by its word. The form has made sure that there is one. */
final class Keys {

    private Keys() {}

    static <E> E find(E[] values, Function<E, String> key, String word) {
        return Stream.of(values)
                .filter(value -> key.apply(value).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
