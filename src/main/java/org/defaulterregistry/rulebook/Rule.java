package org.defaulterregistry.rulebook;

import java.util.List;
import java.util.function.Predicate;

/**
 * One rule of the law: where it stands, what it asks, of which facts it asks it.
 *
 * @param <F> the facts it looks at
 */
public record Rule<F>(
        Citation citation, String question, Predicate<F> applies, Predicate<F> holds) {

    public static <F> Rule<F> ask(Citation citation, String question, Predicate<F> holds) {
        return new Rule<>(citation, question, _ -> true, holds);
    }

    public Rule<F> onlyIf(Predicate<F> condition) {
        return new Rule<>(citation, question, condition, holds);
    }

    public Finding applyTo(F facts) {
        var answer = applies.test(facts) ? Answer.of(holds.test(facts)) : Answer.NOT_APPLICABLE;
        return new Finding(citation, question, answer);
    }

    /** Asks every rule, whatever the others say. */
    public static <F> List<Finding> askAll(List<? extends Rule<? super F>> rules, F facts) {
        return rules.stream().map(rule -> rule.applyTo(facts)).toList();
    }
}
