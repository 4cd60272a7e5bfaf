package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the questioner told. A fact left out is unknown: to need it stops the answer that needs it.
 */
final class Told {

    private final Map<String, @Nullable Object> values;
    private boolean used;

    Told(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** Whether a told fact was used since the last call. */
    boolean wasUsed() {
        var was = used;
        used = false;
        return was;
    }

    boolean yes(String field) {
        return (Boolean) needed(field);
    }

    boolean yesOr(String field, boolean otherwise) {
        return has(field) ? yes(field) : otherwise;
    }

    String text(String field) {
        return (String) needed(field);
    }

    int whole(String field) {
        return (Integer) needed(field);
    }

    int wholeOr(String field, int otherwise) {
        return has(field) ? whole(field) : otherwise;
    }

    /** A date that must be told; empty if it has not happened. */
    Optional<LocalDate> day(String field) {
        need(field);
        used = true;
        return Optional.ofNullable((LocalDate) values.get(field));
    }

    /** A date that need not be told. */
    Optional<LocalDate> dayIfTold(String field) {
        return has(field) ? day(field) : Optional.empty();
    }

    Optional<String> textIfTold(String field) {
        used |= has(field);
        return Optional.ofNullable((String) values.get(field));
    }

    List<Integer> numbers(String field) {
        return ((List<?>) needed(field)).stream().map(Integer.class::cast).toList();
    }

    /** Stops here unless all of them are told. */
    void need(String... fields) {
        var absent = Stream.of(fields).filter(field -> !has(field)).toList();
        if (!absent.isEmpty()) {
            throw new FactMissing(absent);
        }
    }

    private Object needed(String field) {
        need(field);
        used = true;
        var value = values.get(field);
        if (value == null) {
            throw new FactMissing(List.of(field));
        }
        return value;
    }
}
