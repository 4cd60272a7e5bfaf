package org.defaulterregistry.access.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What a field of a type takes, in words for someone who has to mend a request. */
final class FieldForms {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FieldForms() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return "Write one of: " + words(type) + ".";
        }
        if (type == LocalDate.class) {
            return "Write a calendar date in quotes, such as \"2026-11-22\".";
        }
        if (type == UUID.class) {
            return "Write an id as the registry gave it, in quotes.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Write true or false, without quotes.";
        }
        if (type == BigDecimal.class || Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "Write a number, without quotes.";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "Write a list, in square brackets.";
        }
        return type == String.class
                ? "Write text in quotes, without control characters."
                : "Write an object, in braces.";
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> JSON.valueToTree(value).asString())
                .collect(Collectors.joining(", "));
    }
}
