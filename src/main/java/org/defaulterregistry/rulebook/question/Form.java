package org.defaulterregistry.rulebook.question;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a question before anything is answered: an unknown one stops it, needed or
 * not.
 */
final class Form {

    private Form() {}

    /** Inner fields come back under their outer name, such as {@code decision.served_on}. */
    static Map<String, @Nullable Object> read(
            String prefix, Map<String, FieldType> fields, Map<?, ?> input) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : input.entrySet()) {
            var name = String.valueOf(entry.getKey());
            var type = fields.get(name);
            if (type == null) {
                throw Misunderstanding.of(
                        Problem.UNKNOWN_FIELD, prefix + name, "unknown field " + prefix + name);
            }
            put(values, prefix + name, type.read(prefix + name, entry.getValue()));
        }
        return values;
    }

    private static void put(
            Map<String, @Nullable Object> values, String name, @Nullable Object value) {
        values.put(name, value);
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, nested) -> values.put(String.valueOf(key), nested));
        }
    }
}
