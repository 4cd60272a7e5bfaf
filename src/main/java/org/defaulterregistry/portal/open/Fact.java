package org.defaulterregistry.portal.open;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A fact of a made-up case.
 *
 * @param name its field in the question, such as {@code decision.served_on}
 * @param example what the form is filled in with, by the day of today; empty: nothing is told
 * @param choices what can be chosen; empty: all that the rulebook knows there
 * @param asked whether it stands in the form; if not, the example is given with the question
 * @param perhapsNever whether an empty day says that it has not happened, and not that nobody told
 */
record Fact(
        String name,
        Function<LocalDate, String> example,
        List<String> choices,
        boolean asked,
        boolean perhapsNever) {

    static Fact fact(String name, String example, String... choices) {
        return new Fact(name, _ -> example, List.of(choices), true, false);
    }

    /**
     * @param fromToday days from today to the one of the example
     */
    static Fact day(String name, int fromToday) {
        return new Fact(name, today -> after(today, fromToday), List.of(), true, false);
    }

    /** A day of something that need not have happened. */
    static Fact dayIfAny(String name, int fromToday) {
        return new Fact(name, today -> after(today, fromToday), List.of(), true, true);
    }

    /** A day of something that in the example has not happened. */
    static Fact notYet(String name) {
        return new Fact(name, _ -> "", List.of(), true, true);
    }

    static Fact given(String name, String value) {
        return new Fact(name, _ -> value, List.of(), false, true);
    }

    private static String after(LocalDate today, int days) {
        return today.plusDays(days).toString();
    }
}
